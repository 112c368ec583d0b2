import Coverage
import Geodesy
import Scenarios

/// What the frame of a map must show.
struct FrameTargets {
  /// Places that must all lie in the frame; empty for the world.
  let positions: [GeoCoordinate]
  /// Whether they are the world, or more of it than a hemisphere.
  let isWorld: Bool
  /// Their middle on the sphere.
  let center: GeoCoordinate
  /// The angle from their middle to the farthest of them.
  let spread: Angle
  /// The meridian that a map of the world is centred on, in degrees.
  let worldMeridian: Double

  init(_ scenario: Scenario, coverage: [SensorCoverage]) {
    switch scenario.map.extent {
    case .world:
      positions = []
    case .box(let bounds):
      positions = Self.outline(of: bounds)
    case .circle(let center, let radius):
      // With what is inside: around a pole, the edge alone is a line on many maps.
      positions =
        Geodesic.wgs84.ring(around: center.position, radius: radius, count: 72)
        + Geodesic.wgs84.ring(around: center.position, radius: radius / 2, count: 36)
        + [center.position]
    case .around(let places, let margin):
      positions = places.flatMap { Self.surroundings(of: $0.position, margin ?? Self.margin) }
    case .everything(let margin):
      let sites = scenario.sites.flatMap {
        Self.surroundings(of: $0.site.position.value, margin ?? Self.margin)
      }
      let shapes = coverage.flatMap(\.footprints).flatMap(\.edges).flatMap(\.line)
      // With what is inside, as for a circle.
      let rings = scenario.rings.flatMap { ring in
        ring.radii.flatMap(ring.area.arc(at:)) + ring.area.sides.flatMap { $0 }
          + ring.area.arc(at: ring.area.outer * 0.5) + [ring.area.center]
      }
      let lines = scenario.lines.flatMap(\.line)
      let arcs = scenario.arcs.flatMap { [$0.from.position, $0.to.position] }
      let data = scenario.data.map(\.extremes).joined().flatMap {
        Self.surroundings(of: $0, margin ?? Self.margin, count: 12)
      }
      positions = sites + shapes + rings + lines + arcs + data
    }
    center = Self.mean(of: positions)
    spread = Self.spread(of: positions, from: center)
    isWorld = positions.isEmpty || spread > .degrees(88)
    worldMeridian = positions.isEmpty ? 10 : center.longitude.degrees.rounded()
  }

  /// The angle from the middle to the farthest position.
  private static func spread(of positions: [GeoCoordinate], from center: GeoCoordinate) -> Angle {
    let farthest = positions.map { Geodesic.wgs84.distance(from: center, to: $0) }.max()
    return .radians((farthest ?? .zero) / Ellipsoid.wgs84.meanRadius)
  }

  private static func mean(of positions: [GeoCoordinate]) -> GeoCoordinate {
    let sum = positions.reduce(CartesianPosition(x: 0, y: 0, z: 0)) {
      $0 + CartesianPosition($1, height: .zero)
    }
    // Positions all around the Earth have no middle; any will do.
    guard sum.length > 1 else { return GeoCoordinate(latitude: 0, longitude: 0) }
    let mean = sum.geodetic.position
    return GeoCoordinate(
      latitude: (mean.latitude.degrees * 2).rounded() / 2,
      longitude: (mean.longitude.degrees * 2).rounded() / 2)
  }

  private static func surroundings(
    of position: GeoCoordinate, _ margin: Distance, count: Int = 36
  ) -> GeoLine {
    margin > .zero
      ? Geodesic.wgs84.ring(around: position, radius: margin, count: count) : [position]
  }

  private static func outline(of bounds: GeoBounds) -> GeoLine {
    let width =
      bounds.crossesAntimeridian
      ? bounds.east.degrees - bounds.west.degrees + 360 : (bounds.east - bounds.west).degrees
    return (0...24).flatMap { step -> GeoLine in
      let longitude = Angle.degrees(bounds.west.degrees + width * Double(step) / 24)
        .normalizedLongitude
      return [bounds.south, (bounds.south + bounds.north) / 2, bounds.north].map {
        GeoCoordinate(latitude: $0, longitude: longitude)
      }
    }
  }

  /// Room around places where the scenario names none.
  private static let margin = Distance.kilometres(400)
}
