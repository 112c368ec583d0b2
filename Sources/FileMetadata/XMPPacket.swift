public import Graphics

/// What a page's file says of the page, in the form that files of all kinds have for it: the
/// Extensible Metadata Platform (ISO 16684-1), an RDF document in XML.
public struct XMPPacket: Sendable {
  private var bytes: [UInt8] = []
  /// What title and description are marked as.
  private let language: String

  /// Writes a page's record; the same bytes for the same record.
  ///
  /// - Parameters:
  ///   - record: What is said.
  ///   - isInPage: Whether the packet may come to stand in a page of the web, whose checkers take
  ///     the language of what holds for all languages, `x-default`, for a fault.
  public init(_ record: PageRecord, isInPage: Bool = false) {
    language = isInPage ? record.language : "x-default"
    raw("<x:xmpmeta xmlns:x=\"\(XMPVocabulary.packet)\">\n")
    raw("<rdf:RDF xmlns:rdf=\"\(XMPVocabulary.rdf)\">\n")
    raw("<rdf:Description rdf:about=\"\" xmlns:dc=\"\(XMPVocabulary.dublinCore)\"")
    raw(" xmlns:xmp=\"\(XMPVocabulary.basic)\" xmlns:page=\"\(XMPVocabulary.page)\">\n")
    alternatives("dc:title", record.title)
    alternatives("dc:description", record.summary)
    list("dc:creator", [record.author])
    list("dc:language", [record.language], as: "Bag")
    value("xmp:CreatorTool", record.software)
    for fact in record.facts where Self.isName(fact.name) {
      value("page:\(fact.name)", fact.value)
    }
    list("page:\(XMPVocabulary.assumptions)", record.assumptions)
    list("page:\(XMPVocabulary.sources)", record.sources)
    if let origin = record.origin {
      value("page:\(XMPVocabulary.digest)", origin.digest)
      list("page:\(XMPVocabulary.changes)", origin.changes)
      value("page:\(XMPVocabulary.text)", origin.text ?? "")
    }
    raw("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n")
  }

  /// The packet for a place in an XML document.
  public var element: [UInt8] { bytes }

  /// The packet with marks around it, by which programs find it in a file that they cannot read
  /// (part 1, section 7.3.2); it is not to be changed in place.
  public var marked: [UInt8] {
    Array("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n".utf8) + bytes
      + Array("<?xpacket end=\"r\"?>".utf8)
  }

  /// Whether a fact can be a property: as a record's facts are called.
  private static func isName(_ text: String) -> Bool {
    text.first?.isLetter == true
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  private mutating func raw(_ text: String) { bytes += text.utf8 }

  private mutating func value(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    raw("<\(name)>")
    XMLText.append(value, to: &bytes)
    raw("</\(name)>\n")
  }

  /// Text of which there is one for each language: here one for all.
  private mutating func alternatives(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    raw("<\(name)><rdf:Alt><rdf:li xml:lang=\"")
    XMLText.append(language, to: &bytes)
    raw("\">")
    XMLText.append(text, to: &bytes)
    raw("</rdf:li></rdf:Alt></\(name)>\n")
  }

  private mutating func list(_ name: String, _ values: [String], as kind: String = "Seq") {
    guard values.contains(where: { !$0.isEmpty }) else { return }
    raw("<\(name)><rdf:\(kind)>\n")
    for item in values { value("rdf:li", item) }
    raw("</rdf:\(kind)></\(name)>\n")
  }
}
