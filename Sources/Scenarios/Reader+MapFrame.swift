import GeoData
import Geodesy
import YAMLReading

extension Reader where Value == MapFrame {
  static func mapFrame(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let standard = MapFrame()
      return MapFrame(
        projection: map.optional(
          "projection", .projection(gazetteer), default: standard.projection,
          "auto, or a name from `briefmap projections`, alone or with what it is named by."),
        extent: map.optional(
          "extent", .extent(gazetteer), default: standard.extent, "What the frame must show."),
        size: map.optional(
          "size", .pageSize, default: standard.size,
          "1600 x 1000 px (or mm, cm, in, pt), or a sheet like a4-landscape."),
        theme: map.optional(
          "theme", .theme, default: standard.theme,
          "A look from `briefmap themes`, or a style file beside the scenario: my-style.yaml."),
        symbols: map.optional(
          "symbols", .symbols, default: standard.symbols,
          "Signs of sites: pictograms; or app-6, alone or as a set with friend, hostile, neutral and"
            + " unknown sides."),
        worldview: map.optional(
          "worldview", .choice(of: Worldview.self), default: standard.worldview,
          "Whose borders: un as recognised by the United Nations, de-facto as held."))
    }
  }
}

extension Reader where Value == ProjectionChoice {
  fileprivate static func projection(_ gazetteer: Gazetteer) -> Reader {
    .byShape(
      scalar: name, mapping: .fullProjection(gazetteer), expected: "a name or a mapping")
  }

  private static var name: Reader {
    .choice(
      [("auto", .automatic)] + ProjectionMethod.allCases.map { ($0.rawValue, Value($0)) })
  }

  private static func fullProjection(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let name = map.required("name", name, "auto, or a name from `briefmap projections`.")
      let center = map.optional("center", .place(gazetteer), "A site or a position.")
      let parallels = map.optional(
        "parallels", .parallels, "The two latitudes at which a conic is true.")
      let height = map.optional(
        "height", .distance(in: .kilometres(10) ... .kilometres(1_000_000)),
        "Of a perspective's eye above the Earth: 35786 km.")
      let rotation = map.optional(
        "rotation", .angle(inDegrees: -360...360), default: .zero,
        "How far the map is turned about its centre, clockwise: 30 deg.")
      guard let name else { return nil }
      let word = name.method?.rawValue ?? "auto"
      if center != nil, name.method == nil {
        map.fault("center", "of no meaning: auto chooses the centre, too")
      }
      if parallels != nil, name.method?.hasParallels != true {
        map.fault("parallels", "of no meaning: \(word) is not a conic projection")
      }
      if height != nil, name.method?.hasHeight != true {
        map.fault("height", "of no meaning: only a perspective is seen from a height")
      }
      return ProjectionChoice(
        name.method, center: center?.position, parallels: parallels, height: height,
        rotation: rotation)
    }
  }
}

extension Reader where Value == ProjectionChoice.Parallels {
  fileprivate static var parallels: Reader {
    Reader<[Angle]>.list(of: .degrees(in: -89...89), count: 2...2).flatMap { ends, value in
      guard abs((ends[0] + ends[1]).degrees) > 1 else {
        value.fault("as far north as south, which makes no cone")
        return nil
      }
      return ProjectionChoice.Parallels(first: ends[0], second: ends[1])
    }
  }
}

extension Reader where Value == Extent {
  static func extent(_ gazetteer: Gazetteer) -> Reader {
    .byShape(
      scalar: .choice([("world", .world), ("auto", .everything(margin: nil))]),
      mapping: .extentKeys(gazetteer), expected: "world, auto or a mapping")
  }

  private static func extentKeys(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let places = map.optional(
        "around", .list(of: .place(gazetteer), count: 1...1000), "Sites or positions.")
      let margin = map.optional("margin", .groundDistance, "As far around them: 600 km.")
      let center = map.optional("center", .place(gazetteer), "Of a circle.")
      let radius = map.optional("radius", .groundDistance, "Of the circle.")
      let edges = ["south", "west", "north", "east"].map { edge in
        map.optional(
          edge, .degrees(in: ["south", "north"].contains(edge) ? -90...90 : -180...180),
          "An edge of a box, with the three others.")
      }
      guard let value = map.value else { return nil }
      let given = ["around", "center", "radius", "south", "west", "north", "east"].filter(map.has)
      switch given {
      case []: return .everything(margin: margin)
      case ["around"]: return places.map { .around($0, margin: margin) }
      case ["center", "radius"] where !map.has("margin"):
        guard let center, let radius else { return nil }
        return .circle(center: center, radius: radius)
      case ["south", "west", "north", "east"] where !map.has("margin"):
        guard let south = edges[0], let west = edges[1], let north = edges[2], let east = edges[3]
        else { return nil }
        if south >= north { map.fault("north", "not north of the south edge") }
        if west == east { map.fault("east", "the same as the west edge") }
        return .box(GeoBounds(south: south, north: north, west: west, east: east))
      default:
        value.fault(
          "where one of around (and margin), center and radius, or south, west, north and east "
            + "should be")
        return nil
      }
    }
  }
}

extension Reader where Value == Angle {
  /// Reads a latitude or a longitude: a bare number of degrees, as in a position, or an angle.
  fileprivate static func degrees(in range: ClosedRange<Double>) -> Reader {
    let bare = Reader<Double>.number(in: range).map { Angle.degrees($0) }
    let angle = Reader.angle(inDegrees: range)
    return Reader(schema: ["anyOf": [bare.schema, angle.schema]]) { value in
      Double(value.node.writtenText) == nil ? angle.read(value) : bare.read(value)
    }
  }
}
