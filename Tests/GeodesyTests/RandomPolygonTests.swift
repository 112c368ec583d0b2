import Testing

@testable import Geodesy

/// Star-shaped polygons thrown anywhere on the Earth, over poles and the antimeridian, with a hole
/// or without: an equal-area map keeps their area, whole or cut in two by a cap.
@Suite struct RandomPolygonTests {
  /// A linear congruential generator, so that every run throws the same polygons (Knuth's MMIX
  /// constants, The Art of Computer Programming 2, section 3.3.4).
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  static func star(_ dice: inout Dice) -> GeoPolygon {
    let center = GeoCoordinate(
      latitude: .random(in: -90...90, using: &dice),
      longitude: .random(in: -180...180, using: &dice))
    let size = Double.random(in: 300...9000, using: &dice)
    let corners = (0..<Int.random(in: 5...40, using: &dice)).map { _ in
      size * Double.random(in: 0.5...1, using: &dice)
    }
    func ring(_ factor: Double) -> GeoLine {
      var ring: GeoLine = []
      let positions = corners.enumerated().map { index, radius in
        Geodesic.wgs84.destination(
          from: center, azimuth: .degrees(-360 * Double(index) / Double(corners.count)),
          distance: .kilometres(radius * factor))
      }
      for (a, b) in zip(positions, positions.dropFirst() + positions.prefix(1)) {
        ring += Geodesic.wgs84.line(from: a, to: b, spacing: .kilometres(100)).dropLast()
      }
      return ring
    }
    let hasHole = Bool.random(using: &dice)
    return GeoPolygon(rings: [ring(1)] + (hasHole ? [ring(0.4).reversed()] : []))
  }

  @Test(arguments: 0..<12) func noAreaIsLostOrWon(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    for _ in 0..<40 {
      let polygon = Self.star(&dice)
      let expected = Geodesic.wgs84.area(of: polygon).squareMetres
      let meridian = Double.random(in: -180...180, using: &dice)
      let world = try ProjectorTests.projector(.equalEarth, longitude: meridian)
      let whole = ProjectorTests.area(world.rings(of: polygon))
      #expect(abs(whole / expected - 1) < 2e-3)

      let cap = Cap(
        center: SphericalPosition(
          longitude: .random(in: -3...3, using: &dice),
          latitude: .random(in: -1.5...1.5, using: &dice)),
        radius: .random(in: 0.3...2.8, using: &dice))
      let rest = Cap(
        center: SphericalPosition(direction: cap.center.vector * -1), radius: .pi - cap.radius)
      let rings = polygon.rings.map { $0.map(world.projection.rotate) }
      let resampler = Resampler(projection: world.projection, tolerance: 200)
      let parts = [cap, rest].map { half in
        ProjectorTests.area(
          AntimeridianCut().clip(rings: half.clip(rings: rings)).map {
            resampler.project($0, closed: true)
          })
      }
      #expect(abs((parts[0] + parts[1]) / expected - 1) < 4e-3)
      #expect(parts.allSatisfy { $0 > -expected * 1e-3 })
    }
  }
}
