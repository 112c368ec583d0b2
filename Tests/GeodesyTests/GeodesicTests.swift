import Geodesy
import Testing

/// Distances and azimuths between places, as published or worked out elsewhere.
@Suite struct GeodesicTests {
  struct Row: Sendable {
    let from: GeoCoordinate
    let to: GeoCoordinate
    let distance: Distance
    let azimuth: Angle?
    let tolerance: Distance
    let source: String
  }

  static let brdy = GeoCoordinate(latitude: 49.63522, longitude: 13.74794)
  static let gabala = GeoCoordinate(latitude: 40.870, longitude: 47.800)
  static let moscow = GeoCoordinate(latitude: 55.7558, longitude: 37.6173)
  static let tehran = GeoCoordinate(latitude: 35.6892, longitude: 51.3890)
  static let london = GeoCoordinate(latitude: 51.5074, longitude: -0.1278)

  static let rows = [
    Row(
      from: GeoCoordinate(
        latitude: -(37 + 57 / 60.0 + 3.72030 / 3600), longitude: 144.0 + 25 / 60.0 + 29.52440 / 3600
      ),
      to: GeoCoordinate(
        latitude: -(37 + 39 / 60.0 + 10.15610 / 3600),
        longitude: 143.0 + 55 / 60.0 + 35.38390 / 3600),
      distance: .metres(54_972.271), azimuth: .degrees(306 + 52 / 60.0 + 5.37 / 3600),
      tolerance: .metres(0.01),
      source: "Geoscience Australia, Flinders Peak to Buninyong (GRS80, 0.1 mm from WGS84)"),
    Row(
      from: brdy, to: gabala, distance: .kilometres(2816.1), azimuth: .degrees(97.2),
      tolerance: .metres(60), source: "reference table of the sites, WGS84"),
    Row(
      from: brdy, to: tehran, distance: .kilometres(3405.4), azimuth: .degrees(102.7),
      tolerance: .metres(60), source: "reference table of the sites, WGS84"),
    Row(
      from: gabala, to: moscow, distance: .kilometres(1814.9), azimuth: .degrees(339.2),
      tolerance: .metres(60), source: "reference table of the sites, WGS84"),
    Row(
      from: tehran, to: london, distance: .kilometres(4408), azimuth: nil,
      tolerance: .kilometres(13), source: "2,380 nmi as published, rounded to 0.3 %"),
  ]

  @Test(arguments: rows) func distanceAndAzimuthAgreeWithPublishedOnes(row: Row) {
    let found = Geodesic.wgs84.inverse(from: row.from, to: row.to)
    #expect(abs((found.distance - row.distance).metres) <= row.tolerance.metres, "\(row.source)")
    if let azimuth = row.azimuth {
      #expect(abs((found.azimuth - azimuth).degrees) < 0.06, "\(row.source)")
    }
  }

  @Test func theMeridianQuadrantHasItsKnownLength() {
    let quadrant = Geodesic.wgs84.distance(
      from: GeoCoordinate(latitude: 0, longitude: 30),
      to: GeoCoordinate(latitude: 90, longitude: 30))
    // NIMA TR8350.2 and any table of WGS84: 10 001 965.729 m.
    #expect(abs(quadrant.metres - 10_001_965.729) < 0.001)
  }

  @Test(arguments: [-90.0, -33, 0, 71, 90]) func everyPositionOfARingHasItsDistance(
    latitude: Double
  ) {
    let center = GeoCoordinate(latitude: latitude, longitude: 179.5)
    for position in Geodesic.wgs84.ring(around: center, radius: .kilometres(5500), count: 90) {
      let distance = Geodesic.wgs84.distance(from: center, to: position)
      #expect(abs(distance.metres - 5_500_000) < 0.001)
    }
  }

  @Test func theAreaInsideALargeRingIsMoreThanHalfOfTheEarth() {
    let center = GeoCoordinate(latitude: 10, longitude: 175)
    let large = GeoPolygon(rings: [
      Geodesic.wgs84.ring(around: center, radius: .kilometres(15_000), count: 720)
    ])
    let rest = GeoPolygon(rings: large.rings.map { $0.reversed() })
    let area = Geodesic.wgs84.area(of: large).squareKilometres
    let restArea = Geodesic.wgs84.area(of: rest).squareKilometres
    #expect(area > 255e6)
    // The Earth: 510 065 621.7 km² on WGS84 (NIMA TR8350.2 gives 5.10065621724e14 m²).
    #expect(abs(area + restArea - 510_065_621.724) < 1)
  }

  @Test func aGeodesicIsResampledEvenly() {
    let line = Geodesic.wgs84.line(from: Self.brdy, to: Self.gabala, spacing: .kilometres(100))
    #expect(line.count == 30)
    let steps = zip(line, line.dropFirst()).map { Geodesic.wgs84.distance(from: $0, to: $1) }
    #expect(steps.allSatisfy { abs(($0 - steps[0]).metres) < 0.001 })
  }
}
