import GeoData
import Geodesy
import Testing

@testable import Coverage

/// Sensors where heights meet, and where the ground is not at zero.
@Suite struct OddSensorTests {
  static func site(altitude: Double? = nil, ground: Double? = nil) -> Site {
    var site = RadarTests.site { $0.name = "odd" }
    site.altitude = altitude.map { RadarTests.given(.kilometres($0)) }
    site.groundHeight = ground.map { RadarTests.given(.kilometres($0)) }
    return site
  }

  static func coverage(
    _ site: Site, height: Double, above reference: RadarTarget.HeightReference = .ellipsoid,
    maximumElevation: Double = 90, propagation: Propagation? = nil
  ) throws -> SensorCoverage {
    var site = site
    site.radar?.elevationAngle.maximum = RadarTests.given(.degrees(maximumElevation))
    return try SensorCoverage(
      of: site, mode: .search,
      target: RadarTarget(heights: [.kilometres(height)], above: reference),
      propagation: propagation)
  }

  /// A ray that leaves the sensor's own height downwards never comes back to it before the ground.
  @Test(arguments: [(12.0, -10.0), (20, -30), (800, -89), (10, -5)])
  func aLevelTargetIsNotSeenLookingDown(height: Double, elevation: Double) throws {
    for propagation in [Propagation?.none, .straightLine] {
      let coverage = try Self.coverage(
        Self.site(altitude: height), height: height, maximumElevation: elevation,
        propagation: propagation)
      #expect(coverage.footprints[0].area == .zero)
      #expect(coverage.footprints[0].edges.isEmpty)
    }
  }

  /// On level ground a target on the ground hides behind the horizon at once, and one 100 m up at
  /// √(2 · 4/3 R h) = 41 km.
  @Test(arguments: [0.0, 2]) func levelGroundHidesAsTheEarthDoes(ground: Double) throws {
    let site = Self.site(ground: ground)
    let low = try Self.coverage(site, height: 0, above: .ground).footprints[0]
    #expect(low.area.squareKilometres < 1)
    let high = try Self.coverage(site, height: 0.1, above: .ground).footprints[0]
    let reach = try #require(high.farthestReach(from: RadarTests.brdy)).kilometres
    #expect(abs(reach - 41.2) < 0.5)
  }

  @Test func aSiteBelowTheSeaKeepsItsAir() throws {
    let shore = try Self.coverage(Self.site(ground: -0.028), height: 500)
    let sea = try Self.coverage(Self.site(ground: 0), height: 500)
    #expect(shore.propagation == sea.propagation)
    #expect(abs(shore.footprints[0].area / sea.footprints[0].area - 1) < 0.005)
  }

  @Test func anAircraftThatClimbsALittleSeesALittleMore() throws {
    let areas = try [9.99, 10.0, 10.01, 12].map {
      try Self.coverage(Self.site(altitude: $0), height: 0).footprints[0].area
    }
    #expect(areas == areas.sorted())
    #expect(areas[2] / areas[1] < 1.01)
  }

  @Test func aSkylineIsNamedAmongTheAssumptions() throws {
    let mask = try HorizonMaskTests.mask(stride(from: 0.0, to: 360, by: 30).map { ($0, 5) })
    let coverage = try SensorCoverage(
      of: Self.site(), mode: .search, target: RadarTarget(heights: [.kilometres(500)]), mask: mask)
    #expect(coverage.assumptions.contains { $0.parameter == "skyline" })
  }
}
