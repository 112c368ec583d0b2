import GeoData

/// Something that a coverage rests on and a reader must be told.
public struct Assumption: Hashable, Sendable {
  /// What it is about: `field of view`, `propagation`.
  public let parameter: String
  /// What is taken, with its unit.
  public let value: String
  /// How far it is open, with its unit: `2000 km to 6000 km`; nil for a single figure.
  public let spread: String?
  /// How well it is known.
  public let provenance: Provenance

  public init(parameter: String, value: String, spread: String? = nil, provenance: Provenance) {
    self.parameter = parameter
    self.value = value
    self.spread = spread
    self.provenance = provenance
  }

  init(_ parameter: OpenParameter, _ sourced: Sourced<some CatalogueValue>) {
    let text = Self.plain(sourced.text)
    self.init(
      parameter: parameter.rawValue,
      value: text.hasPrefix("from ") ? String(text.dropFirst(5)) : text,
      spread: sourced.spread.map { Self.plain($0.text) }
        ?? sourced.uncertaintyText.map { "± " + Self.plain($0) }
        ?? Self.hull(of: sourced),
      provenance: sourced.provenance)
  }

  /// A value that stands in because the record has none.
  init(
    _ parameter: OpenParameter, missing value: String, spread: String? = nil,
    note: String = "not given in the record"
  ) {
    self.init(
      parameter: parameter.rawValue, value: value, spread: spread,
      provenance: Provenance(grade: .assumption, note: note))
  }

  private static func plain(_ text: String) -> String {
    text.replacing(" deg", with: "°").replacing(",", with: "")
  }

  /// All that sources say, where they differ.
  private static func hull(of sourced: Sourced<some CatalogueValue>) -> String? {
    var texts = [sourced.text]
    for other in sourced.others where !texts.contains(other.text) { texts.append(other.text) }
    return texts.count > 1 ? texts.map(plain).joined(separator: ", ") : nil
  }
}
