import CairoRendering
import Foundation
import FileReading
import Graphics
import Testing

struct PDFTests {
  /// Noon of 12 October 2007: `date -u -d '2007-10-12 12:00' +%s`.
  private let metadata = PDFMetadata(
    author: "A. Author", keywords: ["radar", "map"], created: 1_192_190_400)

  private func file(_ drawing: Drawing) throws -> [UInt8] {
    try CairoRenderer(typesetter: makeTypesetter()).pdf(drawing, metadata: metadata)
  }

  @Test func theFileIsWholeAndDated() throws {
    let text = String(decoding: try file(specimen()), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.hasSuffix("%%EOF\n"))
    #expect(text.contains("/CreationDate (20071012120000Z)"))
    #expect(text.contains("/Author (A. Author)"))
    #expect(text.contains("/MediaBox [ 0 0 300 200 ]"))
  }

  @Test(.enabled(if: Tool.exists("pdfinfo"), "poppler-utils not installed"))
  func whatElseThePageSaysAreKeywords() throws {
    var drawing = specimen()
    drawing.record.facts = [.init("worldview", "de-facto"), .init("date", "2007-10-12")]
    let text = try Tool.run("pdfinfo", on: try file(drawing))
    #expect(
      text.contains(/Keywords: +radar, map, worldview: de-facto, date: 2007-10-12/), "\(text)")
  }

  /// Dates from `date -u -d @SECONDS`.
  @Test(arguments: [
    (0, "19700101000000Z"), (951_782_399, "20000228235959Z"), (951_782_400, "20000229000000Z"),
    (1_709_251_199, "20240229235959Z"), (4_107_542_400, "21000301000000Z"),
    (-1, "19691231235959Z"),
  ])
  func datesAreThoseOfTheCalendar(seconds: Int, date: String) throws {
    let bytes = try CairoRenderer(typesetter: makeTypesetter())
      .pdf(page([]), metadata: PDFMetadata(created: seconds))
    #expect(String(decoding: bytes, as: UTF8.self).contains("/CreationDate (\(date))"))
  }

  @Test func theSameDrawingGivesTheSameBytes() throws {
    #expect(try file(specimen()) == file(specimen()))
  }

  @Test(.enabled(if: Tool.exists("pdffonts"), "poppler-utils not installed"))
  func everyFontIsEmbedded() throws {
    let lines = try Tool.run("pdffonts", on: try file(specimen())).split(separator: "\n").dropFirst(
      2)
    let names = lines.map { String($0.prefix { $0 != " " }) }
    for family in ["Inter-SemiBold", "Inter-Regular", "NotoSansArabic-Regular", "NanumGothicBold"] {
      #expect(names.contains { $0.hasSuffix("+" + family) })
    }
    for line in lines { #expect(line.contains(/yes +yes +yes/)) }
  }

  @Test(.enabled(if: Tool.exists("pdftotext"), "poppler-utils not installed"))
  func itsTextCanBeCopied() throws {
    let text = try Tool.run("pdftotext", on: try file(specimen()), "-")
    for word in ["Příbram", "Qəbələ", "تهران", "평양", "500 km"] { #expect(text.contains(word)) }
  }

  /// A link that is turned has the box around it, and one that is no address none.
  @Test(.enabled(if: Tool.exists("pdfinfo"), "poppler-utils not installed"))
  func wordsLeadToTheirAddresses() throws {
    var run = TextRun("Kremlin and others", style: style(10), at: Point(x: 10, y: 40))
    run.links = [
      TextLink(from: 0, to: 36, address: "https://example.org/a%20b?c=1&d=(2)"),
      TextLink(from: 40, to: 50, address: "javascript:alert(1)"),
      TextLink(from: 50, to: 60, address: "https://example.org/' uri='https://evil.example"),
    ]
    let bytes = try file(page([.text(run)]))
    let lines = try Tool.run("pdfinfo", on: bytes, "-url").split(separator: "\n").dropFirst()
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix("https://example.org/a%20b?c=1&d=(2)") == true)
  }

  @Test(.enabled(if: Tool.exists("qpdf"), "qpdf not installed"))
  func layersHaveBookmarks() throws {
    let layer = Element.group(
      Group(
        kind: "layer", id: "sites", name: "Sites (radars) \\ 100 %",
        elements: [.text(TextRun("A", style: style(10), at: Point(x: 30, y: 40)))]))
    let drawing = page([
      .group(
        Group(kind: "map", name: "Mapa", elements: [.group(Group(kind: "x", elements: [layer]))]))
    ])
    let text = try Tool.run("qpdf", on: try file(drawing), "--json=2", "--json-key=outlines")
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let outlines = try #require(json["outlines"] as? [[String: Any]])
    #expect(outlines.map { $0["title"] as? String } == ["Mapa"])
    let kids = try #require(outlines[0]["kids"] as? [[String: Any]])
    #expect(kids.map { $0["title"] as? String } == ["Sites (radars) \\ 100 %"])
    // The upper left corner, from the bottom of the page: 80 − (40 − 10).
    let place = try #require(kids[0]["dest"] as? [Any])
    #expect(place.suffix(3).first as? Double == 30 && place.suffix(2).first as? Double == 50)
  }

  @Test(.enabled(if: Tool.exists("qpdf"), "qpdf not installed"))
  func theFileIsSoundAndNamesItsLanguage() throws {
    let bytes = try file(specimen())
    #expect(
      try Tool.run("qpdf", on: bytes, "--check").contains("No syntax or stream encoding errors"))
    let text = try Tool.run("qpdf", on: bytes, "--json=2", "--json-key=qpdf")
    #expect(text.contains("\"/Lang\": \"u:en\"") && text.contains("\"/DisplayDocTitle\": true"))
  }
}
