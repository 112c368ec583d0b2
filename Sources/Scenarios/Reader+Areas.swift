import GeoData
import Geodesy
import YAMLReading

extension Reader where Value == [AreaRequest] {
  /// Reads the areas that coverage is counted in; no two have one id.
  static func areas(_ gazetteer: Gazetteer) -> Reader {
    .list(of: .area(gazetteer), count: 0...100).flatMap { areas, value in
      var ids: Set<String> = []
      for area in areas where !ids.insert(area.id).inserted {
        value.remark("has two areas with the id \(area.id)")
        return nil
      }
      return areas
    }
  }
}

extension Reader where Value == AreaRequest {
  fileprivate static func area(_ gazetteer: Gazetteer) -> Reader {
    .mapping { map in
      let id = map.required("id", .identifier, "The name in tables.")
      let name = map.optional("name", .line(), "What the page calls it.")
      let countries = map.optional(
        "countries", .list(of: .country, count: 1...300), "ISO 3166-1 alpha-2: [IR, TR].")
      let polygon = map.optional(
        "polygon", .outline, "Three or more positions; edges are geodesics.")
      let center = map.optional("around", .place(gazetteer), "The middle of a circle.")
      let radius = map.optional("within", .circleRadius, "The radius of the circle.")
      guard let value = map.value else { return nil }
      let shape: AreaRequest.Shape?
      switch ["countries", "polygon", "around", "within"].filter(map.has) {
      case ["countries"]: shape = countries.map { .countries($0) }
      case ["polygon"]: shape = polygon.map { .polygon($0) }
      case ["around", "within"]:
        shape = center.flatMap { center in radius.map { .circle(center: center, radius: $0) } }
      default:
        value.remark("has not one of countries, polygon, or around and within")
        return nil
      }
      guard let id, let shape else { return nil }
      return AreaRequest(id: id, name: name, shape: shape)
    }
  }
}

extension Reader where Value == Distance {
  /// Reads the radius of a circle that leaves some of the Earth outside.
  fileprivate static var circleRadius: Reader {
    // 3 km short of the distance between the poles: beyond, no circle is left.
    .distance(in: .zero ... .kilometres(20_000)).positive
  }
}

extension Reader where Value == GeoLine {
  /// Reads a closed line that does not cross itself.
  fileprivate static var outline: Reader {
    Reader.list(of: .position, count: 3...10_000).flatMap { line, value in
      var line = line
      if line.last == line.first { line.removeLast() }
      guard Set(line).count == line.count, line.count >= 3 else {
        value.remark("passes a position twice")
        return nil
      }
      do {
        guard let crossing = try GeoPolygon(rings: [line]).selfCrossing() else { return line }
        let place = [crossing.latitude, crossing.longitude].map {
          ($0.degrees * 100).rounded() / 100
        }
        value.remark("crosses or touches itself at [\(place[0]), \(place[1])]")
      } catch {
        value.remark("cannot be laid out: \(error)")
      }
      return nil
    }
  }
}
