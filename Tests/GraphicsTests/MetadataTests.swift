import CairoRendering
import Foundation
import Graphics
import SVGWriting
import Testing

@testable import FileMetadata

/// What files say of their page, written into each kind of file and read back.
struct MetadataTests {
  /// One of everything, with what XML, PNG and PDF reserve.
  static let record = PageRecord(
    title: "One <radar> & \"another\"",
    summary: "Two sentences. تهران, Příbram; 100 % ]]> (x) \\ ok",
    author: "A. Author", language: "cs",
    facts: [.init("date", "2007-10-12"), .init("worldview", "un")],
    assumptions: ["First, 5 % of it.", "Second <b>"],
    sources: ["https://example.org/?a=1&b=2", "A book"], software: "briefmap 1.2.3",
    origin: .init(
      of: "briefmap: 1\r\ntitle: \"T\"\t# <!-- x -->\n\n  - é ]]>\n", keepsText: true,
      changes: ["--lang cs", "--width 160mm"]))

  static func drawing(_ record: PageRecord = record) -> Drawing {
    Drawing(size: Size(width: 100, height: 80), background: white, record: record)
  }

  enum Kind: CaseIterable { case svg, png, pdf }

  static func file(_ kind: Kind, _ drawing: Drawing = drawing()) throws -> [UInt8] {
    let renderer = CairoRenderer(typesetter: try makeTypesetter())
    return switch kind {
    case .svg: try SVGDocument(drawing).encoded()
    case .png: try renderer.png(drawing, pixelsPerPoint: 1)
    case .pdf: try renderer.pdf(drawing, metadata: PDFMetadata(created: 0))
    }
  }

  @Test(arguments: Kind.allCases) func theRecordComesBackWhole(kind: Kind) throws {
    let read = try PageRecord(ofFile: Self.file(kind))
    #expect(read == Self.record)
    #expect(read.origin?.isIntact == true)
  }

  @Test(arguments: Kind.allCases) func littleComesBackToo(kind: Kind) throws {
    let record = PageRecord(
      title: "T", language: "en", facts: [.init("date", "2007-10-12")], software: "briefmap 1")
    #expect(try PageRecord(ofFile: Self.file(kind, Self.drawing(record))) == record)
  }

  @Test(arguments: Kind.allCases) func aTitleOfAMegabyteIsKept(kind: Kind) throws {
    var record = Self.record
    record.title = String(repeating: "é % ) ]]> & 🛰 \\", count: 50_000)
    #expect(try PageRecord(ofFile: Self.file(kind, Self.drawing(record))) == record)
  }

  /// `printf 'abc' | sha256sum`
  @Test func theDigestIsThatOfTheStandard() {
    #expect(
      PageRecord.Origin(of: "abc", keepsText: false)
        == .init(digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
  }

  @Test func aChangedTextIsNoticed() throws {
    var record = Self.record
    record.origin?.text = "briefmap: 2\n"
    #expect(try PageRecord(ofFile: Self.file(.svg, Self.drawing(record))).origin?.isIntact == false)
  }

  /// What XML cannot hold is replaced; the rest stays.
  @Test(arguments: Kind.allCases) func controlCharactersBecomeReplacements(kind: Kind) throws {
    var record = Self.record
    record.assumptions = ["a\u{0}b\u{1b}c\u{fffe}d"]
    let read = try PageRecord(ofFile: Self.file(kind, Self.drawing(record)))
    #expect(read.assumptions == ["a\u{fffd}b\u{fffd}c\u{fffd}d"])
  }

  @Test func namesThatAreNoneAreLeftOut() throws {
    var record = Self.record
    record.facts += [.init("a b", "x"), .init("><script", "x"), .init("", "x"), .init("Ü", "x")]
    #expect(try PageRecord(ofFile: Self.file(.svg, Self.drawing(record))) == Self.record)
  }

  /// As programs that write the packet anew do: simple values as attributes, other prefixes.
  @Test func aPacketOfAnotherProgramIsRead() throws {
    let packet = """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <q:xmpmeta xmlns:q="adobe:ns:meta/"><r:RDF xmlns:r="\(XMPVocabulary.rdf)">
      <r:Description r:about="" xmlns:b="\(XMPVocabulary.page)" b:date="2007-10-12" b:Sources="one"
        xmlns:d="http://purl.org/dc/elements/1.1/">
        <d:title><r:Alt><r:li xml:lang="x-default">T &amp; U</r:li></r:Alt></d:title>
        <b:Assumptions><r:Seq><r:li>A</r:li><r:li>B</r:li></r:Seq></b:Assumptions>
      </r:Description></r:RDF></q:xmpmeta>
      <?xpacket end="w"?>
      """
    let record = try PageRecord(ofFile: Array(packet.utf8))
    #expect(record.title == "T & U" && record.assumptions == ["A", "B"])
    #expect(record.facts == [.init("date", "2007-10-12")] && record.sources == ["one"])
  }

  @Test(arguments: [
    "", "x", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "{}", "%PDF-1.5", "%PDF-",
    "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>",
  ])
  func aFileOfSomebodyElseIsNoRecord(text: String) {
    #expect(throws: MetadataError.self) { try PageRecord(ofFile: Array(text.utf8)) }
  }

  /// Entities that grow a thousandfold each are stopped.
  @Test func aBombDoesNotGoOff() {
    var text = "<!DOCTYPE a [<!ENTITY e0 \"\(String(repeating: "x", count: 1000))\">"
    for level in 1...9 {
      let inner = String(repeating: "&e\(level - 1);", count: 1000)
      text += "<!ENTITY e\(level) \"\(inner)\">"
    }
    text += """
      ]><x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="\(XMPVocabulary.rdf)">
      <r:Description xmlns:b="\(XMPVocabulary.page)"><b:date>&e9;</b:date></r:Description></r:RDF></x:xmpmeta>
      """
    #expect(throws: MetadataError.self) { try PageRecord(ofFile: Array(text.utf8)) }
  }

  /// Cut anywhere, a file is refused or read, and nothing else happens.
  @Test(arguments: Kind.allCases) func aFileCutOffIsRefused(kind: Kind) throws {
    let file = try Self.file(kind)
    for count in stride(from: 0, to: file.count - 20, by: max(1, file.count / 200)) {
      if let record = try? PageRecord(ofFile: Array(file.prefix(count))) {
        #expect(record == Self.record)
      }
    }
  }

  @Test(arguments: Kind.allCases) func aFileWithAWrongByteIsReadOrRefused(kind: Kind) throws {
    let file = try Self.file(kind)
    for index in stride(from: 0, to: file.count, by: max(1, file.count / 300)) {
      var damaged = file
      damaged[index] ^= 0x5A
      _ = try? PageRecord(ofFile: damaged)
    }
  }
}
