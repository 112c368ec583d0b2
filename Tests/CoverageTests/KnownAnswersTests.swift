import Foundation
import GeoData
import Geodesy
import Testing

@testable import Coverage

/// What must hold whatever the numbers are, and one footprint by two independent routes.
@Suite struct KnownAnswersTests {
  static let limits = ViewLimits(
    sector: Sector(from: .degrees(20), to: .degrees(150)), minimumElevation: .degrees(2),
    maximumElevation: .degrees(60), minimumRange: .kilometres(250),
    maximumRange: .kilometres(2400))

  static func footprint(
    _ latitude: Double, _ longitude: Double, limits: ViewLimits = ViewLimits(),
    height: Double = 500
  ) -> Footprint {
    Footprint(
      from: GeoCoordinate(latitude: latitude, longitude: longitude), sensorHeight: .zero,
      limits: limits, height: .kilometres(height))
  }

  @Test(arguments: [90.0, -90]) func fromAPoleTheEdgeIsAParallel(latitude: Double) throws {
    let ring = try #require(Self.footprint(latitude, 0).polygons.first).rings[0]
    let first = try #require(ring.first).latitude.degrees
    for position in ring { #expect(abs(position.latitude.degrees - first) < 1e-8) }
    // On a sphere of the polar radius of curvature, a²/b = 6399.594 km.
    let expected = acos(6399.594 / (6399.594 + 500)) * 180 / .pi
    #expect(abs(90 - abs(first) - expected) < 0.05)
  }

  @Test(arguments: [-60.0, 0, 49.6, 85]) func turningTheWorldChangesNoArea(latitude: Double) {
    let areas = [13.7, 179.99, -180, -121].map {
      Self.footprint(latitude, $0, limits: Self.limits).area.squareKilometres
    }
    for area in areas { #expect(abs(area / areas[0] - 1) < 1e-9) }
  }

  @Test func northAndSouthAreAlike() {
    var south = Self.limits
    south.sector = Sector(from: .degrees(30), to: .degrees(160))
    let a = Self.footprint(49.6, 10, limits: Self.limits).area
    let b = Self.footprint(-49.6, 10, limits: south).area
    #expect(abs(a / b - 1) < 1e-9)
  }

  @Test func higherTargetsAreSeenFarther() {
    let areas = [1.0, 10, 100, 200, 500, 1000, 5000, 36_000, 384_400].map {
      Self.footprint(40.9, 47.8, height: $0).area
    }
    #expect(areas == areas.sorted())
    #expect(Set(areas).count == areas.count)
  }

  @Test func aLargerEarthIsSeenFartherOver() {
    let areas = [0.7, 1.0, 4.0 / 3, 2, 10].map { factor in
      Footprint(
        of: LimitedView(
          EffectiveEarthSight(
            position: GeoCoordinate(latitude: 40, longitude: 0), sensorHeight: .metres(30),
            targetHeight: .kilometres(8), factor: factor), limits: ViewLimits()),
        height: .kilometres(8)
      ).area
    }
    #expect(areas == areas.sorted())
    #expect(Set(areas).count == areas.count)
  }

  @Test func morePowerSeesFarther() {
    let areas = [500.0, 1000, 1500, 2000, 2500].map {
      Self.footprint(40, 0, limits: ViewLimits(powerRange: .kilometres($0))).area
    }
    #expect(areas == areas.sorted())
  }

  /// The part that is seen with two limits is seen with each.
  @Test func aLimitOnlyTakesAway() {
    let whole = Self.footprint(40, 179, limits: Self.limits).area
    for change: (inout ViewLimits) -> Void in [
      { $0.maximumRange = .kilometres(2000) }, { $0.minimumElevation = .degrees(5) },
      { $0.sector = Sector(from: .degrees(30), to: .degrees(150)) },
      { $0.maximumElevation = .degrees(40) }, { $0.minimumRange = .kilometres(900) },
    ] {
      var limits = Self.limits
      change(&limits)
      #expect(Self.footprint(40, 179, limits: limits).area < whole)
    }
  }

  // MARK: Two routes

  /// Whether a target is seen, asked of the target itself: from its place in space.
  static func isSeen(
    _ target: GeoCoordinate, height: Double, from sensor: GeoCoordinate, sensorHeight: Double,
    limits: ViewLimits
  ) -> Bool {
    let place = CartesianPosition(target, height: .kilometres(height))
    let frame = LocalFrame(at: sensor, height: .kilometres(sensorHeight))
    let view = frame.view(of: place)
    guard limits.sector.contains(view.azimuth), view.slantRange >= limits.minimumRange,
      limits.maximumRange.map({ view.slantRange <= $0 }) ?? true,
      view.elevationAngle >= limits.minimumElevation,
      view.elevationAngle <= limits.maximumElevation
    else { return false }
    // The line must not dip below the ellipsoid anywhere on its way.
    return (0...200).allSatisfy { step in
      let share = Double(step) / 200
      let point = frame.origin * (1 - share) + place * share
      return point.geodetic.height > .metres(-30)
    }
  }

  /// Even-odd, on a plane of azimuth and distance around the sensor.
  static func holds(_ footprint: Footprint, _ target: GeoCoordinate, from sensor: GeoCoordinate)
    -> Bool
  {
    func plane(_ position: GeoCoordinate) -> (x: Double, y: Double) {
      let (distance, azimuth) = Geodesic.wgs84.inverse(from: sensor, to: position)
      return (
        distance.kilometres * sin(azimuth.radians), distance.kilometres * cos(azimuth.radians)
      )
    }
    let point = plane(target)
    var isInside = false
    for ring in footprint.polygons.flatMap(\.rings).map({ $0.map(plane) }) {
      for (index, a) in ring.enumerated() {
        let b = ring[(index + 1) % ring.count]
        if (a.y > point.y) != (b.y > point.y),
          point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)
        {
          isInside.toggle()
        }
      }
    }
    return isInside
  }

  @Test(arguments: [
    (0.0, 500.0), (0.7, 200), (10, 0), (800, 0), (800, 300), (20_000, 1000),
  ]) func theFootprintHoldsWhatIsSeen(sensorHeight: Double, height: Double) {
    var random = SeededRandom(seed: UInt64(sensorHeight + height) + 1)
    let looksDown = sensorHeight > height
    for _ in 0..<4 {
      let sensor = GeoCoordinate(
        latitude: random.share() * 160 - 80, longitude: random.share() * 360 - 180)
      let from = random.share() * 360
      let limits = ViewLimits(
        sector: Sector(from: .degrees(from), to: .degrees(from + 40 + random.share() * 200)),
        minimumElevation: .degrees(looksDown ? -80 : 1 + random.share() * 4),
        maximumElevation: .degrees(looksDown ? -5 - random.share() * 10 : 40 + random.share() * 40),
        minimumRange: .kilometres(height < 10 ? 30 : abs(height - sensorHeight) * 1.2),
        maximumRange: looksDown ? nil : .kilometres(max(300, height * 4)))
      let footprint = Footprint(
        from: sensor, sensorHeight: .kilometres(sensorHeight), limits: limits,
        height: .kilometres(height), azimuthStep: .degrees(0.2))
      let reach = footprint.farthestReach(from: sensor)?.kilometres ?? 1000
      var disagreements = 0
      for _ in 0..<200 {
        let target = Geodesic.wgs84.destination(
          from: sensor, azimuth: .degrees(random.share() * 360),
          distance: .kilometres(random.share() * reach * 1.2))
        let seen = Self.isSeen(
          target, height: height, from: sensor, sensorHeight: sensorHeight, limits: limits)
        if seen != Self.holds(footprint, target, from: sensor) { disagreements += 1 }
      }
      // Only what lies on an edge to within its accuracy may fall to either side.
      #expect(disagreements <= 1, "\(disagreements) of 200 at \(sensor)")
    }
  }
}
