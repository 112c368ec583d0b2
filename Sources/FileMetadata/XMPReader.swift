private import CExpat
import Graphics

/// Finds the properties of an XMP packet in an XML document: the packet itself, or an SVG that holds
/// one.
///
/// Reads what `XMPPacket` writes also after other programs have written it anew: simple values may
/// be attributes, and prefixes others.
final class XMPReader {
  /// A property of XMP: the address of its vocabulary and its name.
  struct Property: Hashable {
    let vocabulary: String
    let name: String
  }

  /// The values of all properties, those of a list in its order.
  private(set) var values: [Property: [String]] = [:]
  /// The properties in the order in which they came.
  private(set) var order: [Property] = []

  /// How deep the reader is inside of `rdf:RDF`, which is level 1; 0 outside.
  private var level = 0
  private var property: Property?
  private var text: [UInt8] = []
  private var hasItems = false

  /// Between the address and the name of an element, as expat gives them: in no address.
  private static let separator: Character = "\n"
  private static let description = 2
  private static let propertyLevel = 3

  /// Reads a document; nil where it is no XML.
  init?(_ document: [UInt8]) {
    let separator = XML_Char(Self.separator.asciiValue ?? 0)
    guard let parser = XML_ParserCreateNS("UTF-8", separator) else { return nil }
    defer { XML_ParserFree(parser) }
    // expat keeps entities that grow without bound out; none from elsewhere are read.
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { reader, name, attributes in XMPReader.from(reader)?.start(name, attributes) },
      { reader, _ in XMPReader.from(reader)?.end() })
    XML_SetCharacterDataHandler(parser) { reader, start, count in
      XMPReader.from(reader)?.add(start, Int(count))
    }
    // In parts: expat counts bytes in 32 bits.
    var offset = 0
    while true {
      let count = min(1 << 20, document.count - offset)
      let isLast = offset + count == document.count
      let status = document.withUnsafeBytes { bytes in
        XML_Parse(
          parser, bytes.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) },
          Int32(count), isLast ? 1 : 0)
      }
      guard status == XML_STATUS_OK else { return nil }
      if isLast { return }
      offset += count
    }
  }

  private static func from(_ opaque: UnsafeMutableRawPointer?) -> XMPReader? {
    opaque.map { Unmanaged<XMPReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    let element = Self.property(name)
    guard level > 0 else {
      if element == Property(vocabulary: XMPVocabulary.rdf, name: "RDF") { level = 1 }
      return
    }
    level += 1
    switch level {
    case Self.description: readAttributes(attributes)
    case Self.propertyLevel:
      property = element
      text = []
      hasItems = false
    default:
      if element == Property(vocabulary: XMPVocabulary.rdf, name: "li") {
        text = []
        hasItems = true
      }
    }
  }

  private func end() {
    guard level > 0 else { return }
    // A list ends in white space that is no value: its items were taken when they ended.
    if level > Self.propertyLevel + 1 || level == Self.propertyLevel && !hasItems { take() }
    if level == Self.propertyLevel { property = nil }
    level -= 1
  }

  private func add(_ start: UnsafePointer<XML_Char>?, _ count: Int) {
    guard property != nil, let start else { return }
    start.withMemoryRebound(to: UInt8.self, capacity: count) {
      text += UnsafeBufferPointer(start: $0, count: count)
    }
  }

  private func take() {
    if let property { take(String(decoding: text, as: UTF8.self), as: property) }
    text = []
  }

  private func take(_ value: String, as property: Property) {
    if values[property] == nil { order.append(property) }
    values[property, default: []].append(value)
  }

  private func readAttributes(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard var list else { return }
    while let name = list[0], let value = list[1] {
      if let property = Self.property(name), property.vocabulary != XMPVocabulary.rdf {
        take(String(cString: value), as: property)
      }
      list += 2
    }
  }

  /// The parts of an expanded name; nil for a name of no vocabulary.
  private static func property(_ name: UnsafePointer<XML_Char>?) -> Property? {
    guard let name else { return nil }
    let parts = String(cString: name).split(separator: separator, maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return Property(vocabulary: String(parts[0]), name: String(parts[1]))
  }
}

extension PageRecord {
  /// Takes a page's record from the properties of a packet; nil where they are of no page of ours.
  init?(_ packet: XMPReader) {
    func all(_ vocabulary: String, _ name: String) -> [String] {
      packet.values[.init(vocabulary: vocabulary, name: name)] ?? []
    }
    func own(_ name: String) -> [String] { all(XMPVocabulary.page, name) }
    let known = [
      XMPVocabulary.assumptions, XMPVocabulary.sources, XMPVocabulary.digest, XMPVocabulary.text,
      XMPVocabulary.changes,
    ]
    let ours = packet.order.filter { $0.vocabulary == XMPVocabulary.page }
    guard !ours.isEmpty else { return nil }
    self.init(
      title: all(XMPVocabulary.dublinCore, "title").first ?? "",
      summary: all(XMPVocabulary.dublinCore, "description").first ?? "",
      author: all(XMPVocabulary.dublinCore, "creator").joined(separator: ", "),
      language: all(XMPVocabulary.dublinCore, "language").first ?? "",
      facts: ours.filter { !known.contains($0.name) }.map {
        .init($0.name, packet.values[$0]?.first ?? "")
      },
      assumptions: own(XMPVocabulary.assumptions), sources: own(XMPVocabulary.sources),
      software: all(XMPVocabulary.basic, "CreatorTool").first ?? "",
      origin: own(XMPVocabulary.digest).first.map {
        Origin(
          digest: $0, text: own(XMPVocabulary.text).first, changes: own(XMPVocabulary.changes))
      })
  }
}
