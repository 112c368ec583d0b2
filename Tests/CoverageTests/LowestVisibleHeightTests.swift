import GeoData
import Geodesy
import Testing

@testable import Coverage

/// The field against a table, against closed forms on a sphere, and against
/// the footprints, which are worked out the other way round: from a height to its edge.
@Suite struct LowestVisibleHeightTests {
  /// Lowest visible height over a distance along the ground, on a sphere of 6371.0088 km, in
  /// kilometres at elevation angles of 0°, 2° and 5°.
  struct Row: Sendable {
    let distance: Double
    let heights: [Double]
    let source = "facts 4.3, lowest visible height, straight line (k = 1)"
  }

  static let rows = [
    Row(distance: 312, heights: [7.6, 18.6, 35.1]),
    Row(distance: 1000, heights: [79, 115, 170]),
    Row(distance: 2000, heights: [327, 404, 523]),
    Row(distance: 3000, heights: [778, 907, 1111]),
    Row(distance: 3300, heights: [962, 1111, 1347]),
  ]

  static let gabala = GeoCoordinate(latitude: 40.87072, longitude: 47.80267)

  static func field(
    from position: GeoCoordinate = gabala, height: Double = 0, _ limits: ViewLimits
  ) -> LowestVisibleHeight {
    LowestVisibleHeight(from: position, sensorHeight: .kilometres(height), limits: limits)
  }

  static func place(
    _ distance: Double, azimuth: Double, from position: GeoCoordinate = gabala
  ) -> GeoCoordinate {
    Geodesic.wgs84.destination(
      from: position, azimuth: .degrees(azimuth), distance: .kilometres(distance))
  }

  @Test(arguments: rows, [0.0, 101, 202, 303])
  func theHeightIsThatOfTheTable(row: Row, azimuth: Double) throws {
    for (elevation, expected) in zip([0.0, 2, 5], row.heights) {
      let field = Self.field(ViewLimits(minimumElevation: .degrees(elevation)))
      let height = try #require(field.height(above: Self.place(row.distance, azimuth: azimuth)))
      // The sphere of the table against the ellipsoid, and the table's rounding.
      let rounding = expected < 50 ? 0.05 : 0.5
      #expect(
        abs(height.kilometres - expected) < expected * 0.006 + rounding,
        "\(row.source): \(elevation)°, \(height.kilometres) km")
    }
  }

  @Test func anObjectAtSixThousandKilometresIsAsHighAsPublished() throws {
    // facts 4.3: at a slant range of 6,000 km and 2° it is 2,532 km high, 4,708 km away.
    let limits = ViewLimits(minimumElevation: .degrees(2), maximumRange: .kilometres(6000))
    let field = Self.field(limits)
    let height = try #require(field.height(above: Self.place(4690, azimuth: 90)))
    #expect(abs(height.kilometres - 2510) < 25)
    #expect(field.height(above: Self.place(4735, azimuth: 90)) == nil)
  }

  @Test(
    arguments: [
      GeoCoordinate(latitude: 90, longitude: 0), GeoCoordinate(latitude: -90, longitude: 0),
      GeoCoordinate(latitude: 52.737, longitude: 174.092), gabala,
    ], [100.0, 500, 2000])
  func theHeightComesBackAtTheEdgeOfItsFootprint(position: GeoCoordinate, height: Double) throws {
    let limits = ViewLimits(
      minimumElevation: .degrees(3), maximumElevation: .degrees(60),
      minimumRange: .kilometres(200), maximumRange: .kilometres(9000))
    let field = Self.field(from: position, limits)
    let footprint = Footprint(
      from: position, sensorHeight: .zero, limits: limits, height: .kilometres(height))
    let outer: Set<EdgeCause> = [.minimumElevation, .minimumRange]
    let edges = footprint.edges.filter { outer.contains($0.cause) }
    #expect(!edges.isEmpty)
    for place in edges.flatMap(\.line) {
      // A little inside, as the edge itself may be missed by a rounding.
      let distance = Geodesic.wgs84.distance(from: position, to: place)
      let azimuth = Geodesic.wgs84.azimuth(from: position, to: place)
      let isFar = distance > .kilometres(250)
      let inside = Geodesic.wgs84.destination(
        from: position, azimuth: azimuth, distance: distance * (isFar ? 0.99999 : 1.00001))
      let found = try #require(field.height(above: inside))
      #expect(abs(found.kilometres - height) < 0.05)
    }
  }

  @Test func nothingIsSeenAboveTheSensorUnderASteepestRay() {
    let field = Self.field(
      ViewLimits(maximumElevation: .degrees(55), minimumRange: .kilometres(300)))
    // The law of cosines in R, R + h and 300 km has 237.4 km over 180 km, at 51.6°.
    #expect(field.height(above: Self.place(120, azimuth: 10)) == nil)
    let height = field.height(above: Self.place(180, azimuth: 10))
    #expect(abs((height?.kilometres ?? 0) - 237.4) < 1)
  }

  @Test func outsideOfTheSectorNothingIsSeen() {
    let field = Self.field(ViewLimits(sector: Sector(from: .degrees(107), to: .degrees(217))))
    #expect(field.height(above: Self.place(1000, azimuth: 106.9)) == nil)
    #expect(field.height(above: Self.place(1000, azimuth: 107.1)) != nil)
    #expect(field.height(above: Self.place(1000, azimuth: 216.9)) != nil)
    #expect(field.height(above: Self.place(1000, azimuth: 217.1)) == nil)
  }

  @Test func aConeSeesOnlyItsOwnDirections() throws {
    let cone = ViewCone(
      azimuth: .degrees(102), elevationAngle: .degrees(20), halfAngle: .degrees(5))
    let field = Self.field(ViewLimits(field: .cone(cone)))
    // On the axis the cone starts at 15°: R (cos ε / cos(ε + s/R) − 1) = 364.9 km over 1,000 km.
    let height = try #require(field.height(above: Self.place(1000, azimuth: 102)))
    #expect(abs(height.kilometres - 364.9) < 2)
    #expect(field.height(above: Self.place(1000, azimuth: 110)) == nil)
  }

  @Test func fromAboveTheGroundIsSeenUpToTheHorizonAndThenByTheTangent() throws {
    let field = Self.field(height: 10, ViewLimits(minimumElevation: .degrees(-90)))
    // The horizon of 10 km lies at R acos(R / (R + 10)) = 356.6 km.
    #expect(field.height(above: Self.place(350, azimuth: 45)) == .zero)
    // 1,000 km away, 643.4 km lie behind it: 32.6 km by R (1 / cos(s/R) − 1).
    let height = try #require(field.height(above: Self.place(1000, azimuth: 45)))
    #expect(abs(height.kilometres - 32.6) < 0.3)
  }

  @Test func fromTheMoonAHemisphereIsSeenAndBehindItNothingLow() throws {
    let field = Self.field(height: 384_400, ViewLimits(minimumElevation: .degrees(-90)))
    #expect(field.height(above: Self.place(9800, azimuth: 200)) == .zero)
    let height = try #require(field.height(above: Self.place(10_500, azimuth: 200)))
    #expect(height > .kilometres(10) && height < .kilometres(200))
  }

  @Test(arguments: [10_100.0, 15_000, 20_000]) func noRayFromTheGroundPassesTheOtherSide(
    distance: Double
  ) {
    #expect(Self.field(ViewLimits()).height(above: Self.place(distance, azimuth: 30)) == nil)
  }

  @Test func lowerRaysSeeLower() throws {
    var last = Distance.zero
    for elevation in stride(from: 0.0, through: 40, by: 2) {
      let field = Self.field(ViewLimits(minimumElevation: .degrees(elevation)))
      let height = try #require(field.height(above: Self.place(1500, azimuth: 250)))
      #expect(height > last)
      last = height
    }
  }
}
