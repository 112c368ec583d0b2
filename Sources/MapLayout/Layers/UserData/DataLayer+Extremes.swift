import Geodesy
import Scenarios

extension DataLayer {
  /// The places that a map must show to show all of the data: the corners of what lies in each of
  /// the fields of some degrees, so that a file of many thousand points gives few.
  var extremes: GeoLine {
    var fields: [Field: GeoBounds] = [:]
    func add(_ position: GeoCoordinate) {
      let longitude =
        abs(position.longitude.degrees) <= 180
        ? position.longitude : position.longitude.normalizedLongitude
      let field = Field(
        row: Int((position.latitude.degrees / Self.width).rounded(.down)),
        column: Int((longitude.degrees / Self.width).rounded(.down)))
      var bounds =
        fields[field]
        ?? GeoBounds(
          south: position.latitude, north: position.latitude, west: longitude, east: longitude)
      bounds.south = min(bounds.south, position.latitude)
      bounds.north = max(bounds.north, position.latitude)
      bounds.west = min(bounds.west, longitude)
      bounds.east = max(bounds.east, longitude)
      fields[field] = bounds
    }
    let edges = PlateCarree(tolerance: .kilometres(20))
    for shape in features.map(\.shape) {
      shape.points.forEach(add)
      for line in shape.lines + shape.polygons.joined() {
        edges.geodesics(alongStraight: line).forEach(add)
      }
    }
    return fields.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
      .flatMap { $0.value.corners }
  }

  private struct Field: Hashable {
    let row: Int
    let column: Int
  }

  /// In degrees.
  private static let width = 5.0
}

extension GeoBounds {
  /// The corners, each once.
  fileprivate var corners: GeoLine {
    let all = [south, north].flatMap { latitude in
      [west, east].map { GeoCoordinate(latitude: latitude, longitude: $0) }
    }
    return Array(Set(all)).sorted { ($0.latitude, $0.longitude) < ($1.latitude, $1.longitude) }
  }
}
