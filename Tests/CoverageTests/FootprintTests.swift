import GeoData
import Geodesy
import Testing

@testable import Coverage

/// Straight-line geometry against the table of ground distances to the edge of coverage, which
/// was worked out on a sphere of 6371.0088 km by s = R (acos(R cos ε / (R + h)) − ε).
@Suite struct FootprintTests {
  struct Row: Sendable {
    let elevation: Double
    /// Kilometres on the ground for targets 10, 50, 100, 200, 300, 500, 1000, 1500 km high.
    let distances: [Double]
  }

  static let heights = [10.0, 50, 100, 200, 300, 500, 1000, 1500]
  static let rows = [
    Row(elevation: 0, distances: [357, 796, 1121, 1576, 1918, 2445, 3357, 3999]),
    Row(elevation: 2, distances: [198, 604, 921, 1369, 1708, 2233, 3142, 3782]),
    Row(elevation: 5, distances: [104, 414, 694, 1113, 1439, 1949, 2843, 3476]),
  ]

  static let gabala = GeoCoordinate(latitude: 40.87072, longitude: 47.80267)

  @Test(arguments: rows) func theEdgeLiesWhereTheSphereHasItWithinHalfAPercent(row: Row) throws {
    for (height, expected) in zip(Self.heights, row.distances) {
      let footprint = Footprint(
        from: Self.gabala, sensorHeight: .zero,
        limits: ViewLimits(minimumElevation: .degrees(row.elevation)),
        height: .kilometres(height))
      for position in footprint.polygons[0].rings[0] {
        let found = Geodesic.wgs84.distance(from: Self.gabala, to: position).kilometres
        // The table is rounded to 1 km.
        #expect(abs(found - expected) < expected * 0.005 + 0.5)
      }
    }
  }

  @Test func anObjectAtSixThousandKilometresIsAsHighAndFarAsPublished() throws {
    // 2,532 km high and 4,708 km away on the ground, at 2° and a slant range of 6,000 km.
    let sight = LineOfSight(from: Self.gabala, height: .zero, to: .kilometres(2532))
    let plane = sight.plane(azimuth: .degrees(90))
    let crossing = try #require(plane.crossings(Slope(.degrees(2))).last)
    #expect(abs(crossing.slantRange / 1000 - 6000) < 30)
    let position = plane.position(of: crossing)
    let ground = Geodesic.wgs84.distance(from: Self.gabala, to: position).kilometres
    #expect(abs(ground - 4708) < 24)
  }

  @Test(arguments: [0.0, 45, 162, 300], [5.0, 20, 60]) func rangeAndElevationAgree(
    azimuth: Double, elevation: Double
  ) throws {
    let sight = LineOfSight(from: Self.gabala, height: .zero, to: .kilometres(700))
    let plane = sight.plane(azimuth: .degrees(azimuth))
    let there = try #require(plane.crossings(Slope(.degrees(elevation))).last)
    let back = try #require(plane.crossing(slantRange: there.slantRange))
    #expect(abs(back.slope.elevationAngle.degrees - elevation) < 1e-5)
  }

  @Test func aHighestElevationAngleLeavesAHole() throws {
    let footprint = Footprint(
      from: Self.gabala, sensorHeight: .zero,
      limits: ViewLimits(minimumElevation: .degrees(2), maximumElevation: .degrees(55)),
      height: .kilometres(500))
    let polygon = try #require(footprint.polygons.first)
    #expect(polygon.rings.count == 2)
    #expect(Set(footprint.edges.map(\.cause)) == [.minimumElevation, .maximumElevation])
    let whole = Footprint(
      from: Self.gabala, sensorHeight: .zero,
      limits: ViewLimits(minimumElevation: .degrees(2)), height: .kilometres(500))
    let hole = GeoPolygon(rings: [polygon.rings[1].reversed()])
    let sum = footprint.area + Geodesic.wgs84.area(of: hole)
    #expect(abs(sum / whole.area - 1) < 1e-9)
  }

  @Test func aShortRangeEndsTheViewBeforeTheHorizonDoes() {
    let footprint = Footprint(
      from: Self.gabala, sensorHeight: .zero,
      limits: ViewLimits(maximumRange: .kilometres(1000)), height: .kilometres(200))
    #expect(footprint.edges.map(\.cause) == [.instrumentedRange])
    for position in footprint.polygons[0].rings[0] {
      let place = CartesianPosition(position, height: .kilometres(200))
      let origin = CartesianPosition(Self.gabala, height: .zero)
      #expect(abs((place - origin).length - 1_000_000) < 1)
    }
  }

  @Test func nothingIsSeenWhereTheRangeDoesNotReachUp() {
    let footprint = Footprint(
      from: Self.gabala, sensorHeight: .zero,
      limits: ViewLimits(maximumRange: .kilometres(400)), height: .kilometres(500))
    #expect(footprint.polygons.isEmpty)
    #expect(footprint.edges.isEmpty)
  }

  @Test func aSectorIsItsShareOfTheCircle() throws {
    let limits = ViewLimits(minimumElevation: .degrees(2))
    var sector = limits
    sector.sector = Sector(from: .degrees(107), to: .degrees(217))
    let circle = Footprint(
      from: Self.gabala, sensorHeight: .zero, limits: limits, height: .kilometres(500))
    let fan = Footprint(
      from: Self.gabala, sensorHeight: .zero, limits: sector, height: .kilometres(500))
    // The ellipsoid makes the share differ a little from 110/360.
    #expect(abs(fan.area / circle.area - 110.0 / 360) < 0.001)
    #expect(Set(fan.edges.map(\.cause)) == [.minimumElevation, .sector])
  }

  @Test func theFocusConeIsAsWideAsItsAngle() throws {
    let brdy = GeoCoordinate(latitude: 49.63522, longitude: 13.74794)
    let cone = ViewCone(
      azimuth: .degrees(102), elevationAngle: .degrees(8), halfAngle: .degrees(12.5))
    let footprint = Footprint(
      from: brdy, sensorHeight: .zero,
      limits: ViewLimits(minimumElevation: .degrees(2), field: .cone(cone)),
      height: .kilometres(500))
    let polygon = try #require(footprint.polygons.first)
    let frame = LocalFrame(at: brdy, height: .zero)
    let axis = frame.direction(azimuth: .degrees(102), elevationAngle: .degrees(8))
    for position in polygon.rings[0] {
      let place = CartesianPosition(position, height: .kilometres(500))
      let ray = place - frame.origin
      // The sides are chords of the rim of the cone, which bows out by a little.
      #expect(ray.dot(axis) / ray.length > 0.97626)
    }
    let low = try #require(footprint.farthestReach(from: brdy)).kilometres
    #expect(abs(low / 2233 - 1) < 0.005)
  }

  @Test func aFootprintOverThePoleIsWhole() throws {
    let north = GeoCoordinate(latitude: 80, longitude: -40)
    let footprint = Footprint(
      from: north, sensorHeight: .zero, limits: ViewLimits(), height: .kilometres(500))
    let ring = GeoPolygon(rings: [
      Geodesic.wgs84.ring(around: north, radius: .kilometres(2445), count: 720)
    ])
    #expect(abs(footprint.area / Geodesic.wgs84.area(of: ring) - 1) < 0.01)
  }
}
