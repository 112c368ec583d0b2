import GeoData
import Geodesy
import YAMLReading

extension Reader where Value == RangeRing {
  static func rangeRing(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let center = map.required("around", .place(gazetteer), "A site or a position.")
      let radii = map.required(
        "radius", .oneOrMore(.groundDistance), "Along the ellipsoid, one or a list.")
      let label = map.optional("label", .line(), "The words beside the ring.")
      let fill = map.optional(
        "fill", .ringFill,
        "true, tint or hatch: fills from the smallest radius to the largest, or all within one.")
      let sector = map.optional("sector", .azimuths, "From one azimuth clockwise to another.")
      let units = map.optional(
        "units", .distanceUnits, default: [.kilometres], "Of the labels: [km, mi].")
      let color = map.optional(
        "color", .choice(of: ColorRole.self), default: .arc, "What the colour stands for.")
      guard let center, let radii else { return nil }
      let ring = RangeRing(
        center: center, radii: Set(radii).sorted(), label: label, fill: fill ?? nil,
        sector: sector, units: units, color: color)
      if ring.fill != nil, ring.area.outer > GeodesicAnnulus.largestRadius {
        let most = Int(GeodesicAnnulus.largestRadius.kilometres)
        map.fault("radius", "beyond \(most) km, where a circle meets itself and cannot be filled")
      }
      return ring
    }
  }
}

extension Reader where Value == FillLook.Texture? {
  /// Reads `true` for a tint, or how to fill.
  fileprivate static var ringFill: Reader {
    let texture = Reader<FillLook.Texture>.choice(of: FillLook.Texture.self)
    let boolean = Reader<Bool>.boolean
    return Reader(schema: ["anyOf": [boolean.schema, texture.schema]]) { value in
      switch value.node.writtenText {
      case "true", "false": boolean.read(value).map { $0 ? .tint : nil }
      default: texture.read(value).map { $0 }
      }
    }
  }
}

extension Reader where Value == Sector {
  fileprivate static var azimuths: Reader {
    .mapping { map in
      let from = map.required("from", .azimuth, "Clockwise from true north.")
      let to = map.required("to", .azimuth, "Clockwise from true north.")
      guard let from, let to else { return nil }
      return Sector(from: from, to: to)
    }
  }
}

extension Reader where Value == [DistanceUnit] {
  /// Reads one unit or several, each once.
  fileprivate static var distanceUnits: Reader {
    Reader.oneOrMore(.choice(of: DistanceUnit.self)).flatMap { units, value in
      guard Set(units).count == units.count else {
        value.remark("names a unit twice")
        return nil
      }
      return units
    }
  }
}

extension Reader where Value == Distance {
  /// Reads a distance along the ellipsoid: above zero, at most halfway round the Earth.
  static var groundDistance: Reader {
    // Half of a WGS84 meridian, from pole to pole: no two places lie farther apart.
    .distance(in: .zero ... .kilometres(20_003.931)).positive
  }
}

extension Reader where Value == MapLine {
  static func mapLine(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let from = map.required("from", .place(gazetteer), "A site or a position.")
      let to = map.optional("to", .place(gazetteer), "A site or a position.")
      let azimuth = map.optional(
        "azimuth", .azimuth, "In place of to: clockwise from true north, at the start.")
      let length = map.optional("length", .groundDistance, "With azimuth: how far.")
      let kind = map.optional(
        "kind", .choice(of: MapLine.Kind.self), default: .greatCircle,
        "great-circle: the shortest. rhumb: of constant azimuth.")
      let label = map.optional(
        "label", .lineLabel, "distance, bearing, both, none, or other words.")
      let units = map.optional(
        "units", .distanceUnits, default: [.kilometres], "Of the label: [km, mi].")
      let hasArrow = map.optional("arrow", .boolean, default: false, "An arrow head at its end.")
      let color = map.optional(
        "color", .choice(of: ColorRole.self), default: .text, "What the colour stands for.")
      guard let value = map.value else { return nil }
      let end: MapLine.End?
      switch ["to", "azimuth", "length"].filter(map.has) {
      case ["to"]: end = to.map { .place($0) }
      case ["azimuth", "length"]:
        end = azimuth.flatMap { azimuth in length.map { .bearing(azimuth: azimuth, length: $0) } }
      default:
        value.remark("has not one of to, or azimuth and length")
        return nil
      }
      if let from, let to, from.position == to.position {
        map.fault("to", "the place where the line begins")
      }
      guard let from, let end else { return nil }
      let standard: MapLine.Label = if case .place = end { .distance } else { .bearing }
      let line = MapLine(
        from: from, to: end, kind: kind, label: label ?? standard, units: units,
        hasArrow: hasArrow, color: color)
      if line.destination == nil { map.fault("length", "past a pole, where a rhumb line ends") }
      return line
    }
  }
}

extension Reader where Value == MapLine.Label {
  fileprivate static var lineLabel: Reader {
    Reader<String>.line().map { text in
      switch text {
      case "distance": .distance
      case "bearing": .bearing
      case "both": .both
      case "none": .none
      default: .text(text)
      }
    }
  }
}
