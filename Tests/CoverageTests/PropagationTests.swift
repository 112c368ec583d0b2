import Foundation
import GeoData
import Geodesy
import Testing

@testable import Coverage

@Suite struct PropagationTests {
  static let radius = Ellipsoid.wgs84.meanRadius

  /// Two independent routes to one number: the closed form of ITU-R P.834 for a ray that leaves
  /// the air, and a ray traced through the atmosphere that it was fitted to.
  @Test(arguments: [0.0, 0.5, 1, 2, 3, 5, 8, 10, 15, 30, 60], [0.0, 0.7, 3])
  func theBendingOfP834IsThatOfATracedRay(elevation: Double, height: Double) throws {
    let far = Distance.kilometres(1e9)
    let path = try ExponentialAtmosphere.itu.ray(
      apparentElevation: .degrees(elevation), from: .kilometres(height), to: far,
      earthRadius: Self.radius)
    let traced = Angle.degrees(elevation) - path.trueElevation
    let closed = SpaceRefraction.bending(
      apparentElevation: .degrees(elevation), height: .kilometres(height))
    // The recommendation claims 10 % up to 10°; above, the cotangent carries on from there, to a
    // sixth of what is below 0.1°.
    #expect(abs(closed / traced - 1) < 0.165, "\(closed.degrees)° for \(traced.degrees)°")
    #expect(abs((closed - traced).degrees) < 0.06)
  }

  /// At the heights of space objects the straight line after P.834 stays close to the traced one.
  @Test(arguments: [0.0, 1, 2, 5, 10, 30], [100.0, 200, 500, 1000, 3000])
  func theEdgeAfterP834IsThatOfATracedRay(elevation: Double, height: Double) throws {
    func range(_ propagation: Propagation) throws -> Double {
      let angle = try propagation.trueElevation(
        of: .degrees(elevation), sensorHeight: .zero, targetHeight: .kilometres(height),
        earthRadius: Self.radius)
      let r = Self.radius.kilometres
      return r * (acos(r * cos(angle.radians) / (r + height)) - angle.radians)
    }
    let closed = try range(.spaceRefraction)
    let traced = try range(.exponentialAtmosphere(.itu))
    #expect(abs(closed / traced - 1) < 0.013, "\(closed) km for \(traced) km")
  }

  @Test(arguments: [0.0, 1, 5, 45, 90]) func withoutAirARayIsStraight(elevation: Double) throws {
    let vacuum = try ExponentialAtmosphere(surfaceRefractivity: 0, decay: 0.14)
    for height in [1.0, 100, 1000, 384_400] {
      let path = try vacuum.ray(
        apparentElevation: .degrees(elevation), from: .zero, to: .kilometres(height),
        earthRadius: Self.radius)
      #expect(abs(path.trueElevation.degrees - elevation) < 1e-7)
      #expect(abs(path.slantRange / path.opticalPath - 1) < 1e-8)
      let r = Self.radius.kilometres
      let e = Angle.degrees(elevation).radians
      let expected = r * (acos(r * cos(e) / (r + height)) - e)
      #expect(abs(path.groundRange.kilometres - expected) < max(1e-5, expected * 1e-8))
    }
  }

  /// Rays through the lowest air, against the Earth of 4/3 its radius that stands for them.
  @Test(arguments: [0.0, 0.3, 1, 3]) func lowRaysBendAsOverALargerEarth(
    elevation: Double
  ) throws {
    // −39 N/km at the ground, so that k is 4/3 there.
    let air = try ExponentialAtmosphere(surfaceRefractivity: 313, decay: 39.0 / 313)
    let earth = try EffectiveEarth(gradient: -39e-9)
    let path = try air.ray(
      apparentElevation: .degrees(elevation), from: .zero, to: .metres(300),
      earthRadius: Self.radius)
    let expected = try earth.slantRange(
      sensor: .zero, target: .metres(300), elevationAngle: .degrees(elevation))
    #expect(abs(path.slantRange / expected - 1) < 0.005)
  }

  @Test func aRayBackFromItsEndLeadsToItsStart() throws {
    let up = try ExponentialAtmosphere.crpl313.ray(
      apparentElevation: .degrees(-0.5), from: .kilometres(3), to: .kilometres(3),
      earthRadius: Self.radius)
    // Down to its lowest point and up again: half of the way to each side.
    let dip = ExponentialAtmosphere.crpl313.horizon(
      height: .kilometres(3), earthRadius: Self.radius)
    #expect(dip.degrees < -0.5)
    #expect(up.groundRange.kilometres > 100 && up.trueElevation.degrees < -0.5)
    #expect(throws: CoverageError.self) {
      try ExponentialAtmosphere.crpl313.ray(
        apparentElevation: dip - .degrees(0.01), from: .kilometres(3), to: .kilometres(9),
        earthRadius: Self.radius)
    }
  }

  /// The trap that facts about this field warn of: at 2,000 km on the ground, 4/3 puts the horizon
  /// at a height of 241 km, straight lines at 327 km.
  @Test func theLargerEarthIsRefusedForSpaceObjects() {
    #expect(throws: CoverageError.self) {
      try EffectiveEarth().horizonDistance(antenna: .zero, target: .kilometres(241))
    }
    #expect(throws: CoverageError.self) {
      try Propagation.effectiveEarthRadius(factor: 4.0 / 3).validate(
        sensorHeight: .zero, targetHeight: .kilometres(200))
    }
  }

  @Test(arguments: [
    (0.0, 3.0, "effective Earth radius 4/3"), (0.7, 500, "straight line bent by the air as in"),
    (0, 50, "exponential atmosphere"), (11, 500, "exponential atmosphere"),
    (800, 0, "straight line"), (384_400, 0, "straight line"), (15, 3, "effective Earth radius 4/3"),
    (25, 3, "straight line"),
  ]) func theDefaultSuitsTheHeight(sensor: Double, target: Double, title: String) throws {
    let standard = Propagation.standard(
      sensorHeight: .kilometres(sensor), targetHeight: .kilometres(target))
    #expect(standard.title.hasPrefix(title))
    try standard.validate(
      sensorHeight: .kilometres(sensor), targetHeight: .kilometres(target))
  }

  /// Footprints over the larger Earth, against the closed form of its horizon.
  @Test(arguments: [0.01, 1, 10]) func aLowTargetSinksBelowTheHorizonWhereTheClosedFormHasIt(
    height: Double
  ) throws {
    let place = GeoCoordinate(latitude: 45, longitude: 179.9)
    let sight = EffectiveEarthSight(
      position: place, sensorHeight: .metres(30), targetHeight: .kilometres(height),
      factor: 4.0 / 3)
    let footprint = Footprint(
      of: LimitedView(sight, limits: ViewLimits()), height: .kilometres(height))
    let expected = try EffectiveEarth().horizonDistance(
      antenna: .metres(30), target: .kilometres(height)
    ).kilometres
    for position in try #require(footprint.polygons.first).rings[0] {
      let found = Geodesic.wgs84.distance(from: place, to: position).kilometres
      // The ellipsoid's curvature differs from the sphere's by up to 0.7 %, its root by half.
      #expect(abs(found / expected - 1) < 0.005)
    }
  }

  @Test(arguments: [Double.nan, -1, 199, 451]) func anAtmosphereOutsideOfItsRangeIsRefused(
    refractivity: Double
  ) {
    #expect(throws: CoverageError.self) {
      try ExponentialAtmosphere.crpl(surfaceRefractivity: refractivity)
    }
  }
}
