import GeoData
import YAMLReading

extension Reader where Value == Layer {
  /// Reads the name of a layer, or a layer with what it is about.
  static func layer(_ gazetteer: Gazetteer) -> Reader {
    .byShape(
      scalar: .choice([
        ("graticule", .graticule), ("lakes", .lakes), ("rivers", .rivers), ("borders", .borders),
        ("cities", .cities), ("countries", .countries),
      ]),
      mapping: .layerWithContent(gazetteer), expected: "the name of a layer or a mapping")
  }

  private static func layerWithContent(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let membership = map.optional(
        "membership", .membership(gazetteer), "The members of an alliance or a treaty, filled.")
      let highlight = map.optional(
        "highlight", .list(of: .country, count: 1...300), "Countries filled, ISO 3166-1 alpha-2.")
      let data = map.dataLayer()
      guard let value = map.value else { return nil }
      if !map.has("data") {
        for key in DataLayer.keys where map.has(key) {
          map.fault(key, "of no meaning without data")
        }
      }
      switch ["membership", "highlight", "data"].filter(map.has) {
      case ["membership"]: return membership.map(Layer.membership)
      case ["highlight"]: return highlight.map(Layer.highlight)
      case ["data"]: return data.map(Layer.data)
      default:
        value.fault("where one of membership, highlight and data should be")
        return nil
      }
    }
  }
}

extension Reader where Value == Membership {
  fileprivate static func membership(_ gazetteer: Gazetteer) -> Reader {
    Reader<String>.identifier.flatMap { gazetteer.membership($0, for: $1) }
  }
}
