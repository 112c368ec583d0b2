import GeoData
import Geodesy
import Testing

@testable import Coverage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The side view against closed forms on a sphere of 6371.0088 km, which the ellipsoid keeps to
/// within 0.6 %.
@Suite struct VerticalSectionTests {
  static let gabala = GeoCoordinate(latitude: 40.87072, longitude: 47.80267)
  static let radius = 6371.0088

  static func section(
    _ limits: ViewLimits, height: Double = 0, azimuth: Double = 162, far: Double = 9000
  ) -> VerticalSection {
    VerticalSection(
      from: gabala, sensorHeight: .kilometres(height), limits: limits, azimuth: .degrees(azimuth),
      far: .kilometres(far))
  }

  @Test(arguments: [0.0, 2, 5, 20], [0.0, 162, 270])
  func aRayRisesAsTheClosedFormHasIt(elevation: Double, azimuth: Double) {
    // h = R (cos ε / cos(ε + s/R) − 1).
    let section = Self.section(ViewLimits(), azimuth: azimuth)
    for place in section.ray(elevationAngle: .degrees(elevation), upTo: .kilometres(4000)) {
      let angle = elevation * .pi / 180
      let turn = place.groundRange.kilometres / Self.radius
      let height = Self.radius * (cos(angle) / cos(angle + turn) - 1)
      #expect(abs(place.height.kilometres - height) <= height * 0.006 + 0.001)
    }
  }

  @Test func anArcKeepsItsSlantRange() {
    // The law of cosines in R, R + h and the angle s/R.
    let section = Self.section(ViewLimits())
    for place in section.arc(slantRange: .kilometres(2000), from: .zero, to: .degrees(90)) {
      let outer = Self.radius + place.height.kilometres
      let turn = place.groundRange.kilometres / Self.radius
      let squared =
        Self.radius * Self.radius + outer * outer - 2 * Self.radius * outer * cos(turn)
      #expect(abs(squared.squareRoot() - 2000) < 8)
    }
  }

  @Test func everyLimitIsAnEdge() throws {
    let section = Self.section(
      ViewLimits(
        minimumElevation: .degrees(2), maximumElevation: .degrees(55),
        minimumRange: .kilometres(300), maximumRange: .kilometres(6000)))
    #expect(
      section.edges.map(\.cause) == [
        .minimumElevation, .instrumentedRange, .maximumElevation, .minimumRange,
      ])
    let elevations = try #require(section.elevations)
    #expect(abs(elevations.lowest.degrees - 2) < 1e-9)
    #expect(abs(elevations.highest.degrees - 55) < 1e-9)
    // facts 4.3: 6,000 km away at 2° is 2,532 km up, 4,708 km along the ground.
    let far = try #require(section.edges[0].line.last)
    #expect(abs(far.height.kilometres - 2532) < 13)
    #expect(abs(far.groundRange.kilometres - 4708) < 24)
  }

  @Test func theHorizonEndsAViewThatCouldLookLower() throws {
    let section = Self.section(ViewLimits(minimumElevation: .degrees(-5)))
    let elevations = try #require(section.elevations)
    #expect(abs(elevations.lowest.degrees) < 0.001)
    #expect(section.edges.map(\.cause) == [.horizon])
  }

  @Test func fromAboveTheGroundTheEarthEndsTheViewUpToTheHorizon() throws {
    // From 10 km up the horizon lies 3.21° down, 356.6 km away: acos(R / (R + 10)).
    let section = Self.section(ViewLimits(minimumElevation: .degrees(-90)), height: 10)
    let edge = try #require(section.edges.first { $0.line.count > 10 && $0.cause == .horizon })
    let ground = edge.line.filter { $0.height < .metres(1) }
    let reach = try #require(ground.map(\.groundRange).max())
    #expect(abs(reach.kilometres - 356.6) < 1.5)
  }

  @Test func outsideOfTheSectorThereIsNothing() {
    let limits = ViewLimits(sector: Sector(from: .degrees(107), to: .degrees(217)))
    #expect(Self.section(limits, azimuth: 90).outline.isEmpty)
    #expect(!Self.section(limits, azimuth: 108).outline.isEmpty)
  }

  @Test func aConeIsAWedge() throws {
    let cone = ViewCone(
      azimuth: .degrees(102), elevationAngle: .degrees(8), halfAngle: .degrees(12.5))
    let section = Self.section(
      ViewLimits(minimumElevation: .degrees(2), field: .cone(cone)), azimuth: 102)
    let elevations = try #require(section.elevations)
    #expect(abs(elevations.lowest.degrees - 2) < 1e-9)
    #expect(abs(elevations.highest.degrees - 20.5) < 1e-9)
    #expect(section.edges.map(\.cause) == [.minimumElevation, .fieldOfView])
  }

  @Test func theLowestRayIsTheLowestVisibleHeight() throws {
    // Two routes to one number: along the ray, and down the plumb line.
    let limits = ViewLimits(minimumElevation: .degrees(2), maximumElevation: .degrees(55))
    let field = LowestVisibleHeight(from: Self.gabala, sensorHeight: .zero, limits: limits)
    for place in Self.section(limits).edges[0].line where place.groundRange > .kilometres(1) {
      let above = Geodesic.wgs84.destination(
        from: Self.gabala, azimuth: .degrees(162), distance: place.groundRange)
      let height = try #require(field.height(above: above))
      #expect(abs((height - place.height).metres) < 100)
    }
  }
}
