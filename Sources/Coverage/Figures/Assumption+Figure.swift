import GeoData

extension Assumption {
  /// A value of a record that a figure rests on, by the name of its own key.
  init(named parameter: String, _ sourced: Sourced<some CatalogueValue>) {
    self.init(
      parameter: parameter, value: sourced.text.replacing(" deg", with: "°"),
      provenance: sourced.provenance)
  }
}
