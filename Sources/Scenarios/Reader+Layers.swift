import GeoData
import Geodesy
import YAMLReading

extension Reader where Value == [Layer] {
  /// Reads the layers of a map.
  static func layers(_ gazetteer: Gazetteer, on date: CalendarDate?) -> Reader {
    .list(of: .layer(gazetteer, on: date), count: 0...100)
  }
}

extension Reader where Value == Layer {
  /// Reads the name of a layer, or a layer with what it is about, on the scenario's day, which is
  /// nil where it cannot be read.
  fileprivate static func layer(_ gazetteer: Gazetteer, on date: CalendarDate?) -> Reader {
    .byShape(
      scalar: .choice([
        ("graticule", .graticule), ("lakes", .lakes), ("rivers", .rivers), ("borders", .borders),
        ("cities", .cities), ("countries", .countries), ("seas", .seas), ("regions", .regions),
        ("uncertainty", .uncertainty),
      ]),
      mapping: .layerWithContent(gazetteer, on: date),
      expected: "the name of a layer or a mapping")
  }

  /// Reads a layer of the user's own data, or one that fills countries: their keys have little in
  /// common.
  private static func layerWithContent(_ gazetteer: Gazetteer, on date: CalendarDate?) -> Reader {
    let data = Reader.mapping { $0.dataLayer(gazetteer).map(Layer.data) }
    let countries = filledCountries(gazetteer, on: date)
    return Reader(schema: ["anyOf": [countries.schema, data.schema]]) { value in
      (value.node.hasKey("data") ? data : countries).read(value)
    }
  }

  private static func filledCountries(_ gazetteer: Gazetteer, on date: CalendarDate?) -> Reader {
    .mapping { map in
      let membership = map.optional(
        "membership", .membership(.membership, gazetteer),
        "The members of an alliance or a treaty, filled.")
      let positions = map.optional(
        "positions", .membership(.positions, gazetteer), "Where countries stand in a debate.")
      let bounds = map.optional(
        "missiles", .bounds, "Countries with missiles of such ranges: [500 km, 5500 km].")
      let highlight = map.optional(
        "highlight", .list(of: .country, count: 1...300), "Countries filled, ISO 3166-1 alpha-2.")
      let look = FillLook(
        texture: map.optional(
          "look", .choice(of: FillLook.Texture.self), "tint or hatch; chosen if left out."),
        color: map.optional("color", .choice(of: ColorRole.self), "What the colour stands for."))
      let listing = map.optional(
        "label", .choice(of: MissileRequest.Listing.self), default: .legend,
        "Where missiles and their ranges are written.")
      let about = ["membership", "positions", "missiles", "highlight"].filter(map.has)
      guard about.count == 1 else {
        map.value?.fault(
          "where one of membership, positions, missiles, highlight and data should be")
        return nil
      }
      if about != ["missiles"], map.has("label") {
        map.fault("label", "of no meaning for \(about[0])")
      }
      for key in ["look", "color"] where about == ["highlight"] && map.has(key) {
        map.fault(key, "of no meaning for highlight")
      }
      switch about[0] {
      case "membership": return membership.map { .membership($0, look) }
      case "positions":
        guard let positions else { return nil }
        let layer = Layer.membership(positions, look)
        if let date, layer.isSilent(on: date) { map.fault("positions", "silent about \(date)") }
        return layer
      case "missiles":
        guard let bounds, let value = map.value else { return nil }
        let missiles = gazetteer.missiles(reaching: bounds, for: value)
        let layer = Layer.missiles(
          MissileRequest(missiles: missiles, bounds: bounds, listing: listing, look: look))
        if let date, layer.isSilent(on: date), gazetteer.failure == nil {
          map.fault("missiles", "a band of which the catalogue knows no missile on \(date)")
        }
        return layer
      default: return highlight.map(Layer.highlight)
      }
    }
  }
}

extension Reader where Value == Membership {
  fileprivate static func membership(_ kind: Membership.Kind, _ gazetteer: Gazetteer) -> Reader {
    Reader<String>.identifier.flatMap { id, value in
      guard let membership = gazetteer.membership(id, for: value) else { return nil }
      guard membership.kind == kind else {
        value.fault(
          kind == .positions
            ? "a membership, which the key membership draws"
            : "a set of positions, which the key positions draws")
        return nil
      }
      return membership
    }
  }
}

extension Reader where Value == ClosedRange<Distance> {
  /// Reads `[least, most]`.
  fileprivate static var bounds: Reader {
    Reader<[Distance]>.list(of: .groundDistance, count: 2...2).flatMap { ends, value in
      guard ends[0] <= ends[1] else {
        value.fault("not from a shorter to a longer distance")
        return nil
      }
      return ends[0]...ends[1]
    }
  }
}
