/// The names that a page's record goes by in XMP (ISO 16684-1).
enum XMPVocabulary {
  static let packet = "adobe:ns:meta/"
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
  static let basic = "http://ns.adobe.com/xap/1.0/"
  /// Of what only a page of ours has; it names no place.
  static let page = "urn:briefmap:page:1#"

  /// Properties of `page` beside the facts, whose names are their own.
  static let assumptions = "Assumptions"
  static let sources = "Sources"
  static let digest = "ScenarioSHA256"
  static let text = "Scenario"
  static let changes = "Changes"
}
