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

  init(_ parameter: OpenParameter, _ sourced: Sourced<some CatalogueValue & Comparable>) {
    self.init(
      parameter: parameter.rawValue, value: Self.plain(sourced.text),
      spread: Self.spread(of: sourced) ?? Self.hull(of: sourced), provenance: sourced.provenance)
  }

  init(_ parameter: OpenParameter, _ sector: Sourced<Sector>) {
    self.init(
      parameter: parameter.rawValue, value: Self.plain(sector.text),
      spread: Self.spread(of: sector), provenance: sector.provenance)
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
    let text = text.replacing(" deg", with: "°").replacing(",", with: "")
    return text.hasPrefix("from ") ? String(text.dropFirst(5)) : text
  }

  private static func spread(of sourced: Sourced<some CatalogueValue>) -> String? {
    sourced.spread.map { plain($0.text) } ?? sourced.uncertaintyText.map { "± " + plain($0) }
  }

  /// The lowest and the highest of what sources say, where they differ.
  private static func hull(of sourced: Sourced<some CatalogueValue & Comparable>) -> String? {
    let all = [sourced] + sourced.others
    guard let low = all.min(by: { $0.value < $1.value }),
      let high = all.max(by: { $0.value < $1.value }), low.value < high.value
    else { return nil }
    return "\(plain(low.text)) to \(plain(high.text))"
  }
}
