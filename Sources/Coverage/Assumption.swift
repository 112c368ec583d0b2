import GeoData

/// Something that a coverage rests on and a reader must be told.
public struct Assumption: Hashable, Sendable {
  /// What it is about: `field of view`, `line of sight`.
  public let parameter: String
  /// What is taken, with its unit.
  public let value: String
  /// How well it is known.
  public let provenance: Provenance

  public init(parameter: String, value: String, provenance: Provenance) {
    self.parameter = parameter
    self.value = value
    self.provenance = provenance
  }

  init(_ parameter: String, _ sourced: Sourced<some CatalogueValue>) {
    let text = sourced.text.replacing(" deg", with: "°").replacing(",", with: "")
    self.init(
      parameter: parameter, value: text.hasPrefix("from ") ? String(text.dropFirst(5)) : text,
      provenance: sourced.provenance)
  }

  /// A value that stands in because the record has none.
  init(_ parameter: String, missing value: String) {
    self.init(
      parameter: parameter, value: value,
      provenance: Provenance(grade: .assumption, note: "not given in the record"))
  }
}
