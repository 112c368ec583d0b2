import Foundation
import Geodesy
import Testing

@testable import Coverage

/// Rays in air, followed another way: in small steps.
@Suite struct RayTests {
  static let radius = Ellipsoid.wgs84.meanRadius

  /// A ray followed by Runge and Kutta's method: dr = sin θ ds, dψ = cos θ/r ds,
  /// dθ = cos θ (1/r + n'/n) ds. It shares nothing with the integrals of the tracer.
  struct Stepped {
    private(set) var r: Double
    private(set) var arc = 0.0
    private(set) var angle: Double
    private(set) var opticalPath = 0.0
    private let air: ExponentialAtmosphere
    private let ground = RayTests.radius.metres

    init(
      _ air: ExponentialAtmosphere, elevation: Double, sensor: Double, target: Double
    ) {
      self.air = air
      r = ground + sensor
      angle = Angle.degrees(elevation).radians
      let step = max(1, min(200, target / 50))
      while r < ground + target || angle < 0 { advance(step) }
      // Back onto the height.
      for _ in 0..<5 { advance((ground + target - r) / sin(angle)) }
    }

    private typealias Slope = (r: Double, arc: Double, angle: Double, path: Double)

    private func slope(_ r: Double, _ angle: Double) -> Slope {
      let decay = air.decay / 1000
      let excess = air.surfaceRefractivity * 1e-6 * exp((ground - r) * decay)
      return (
        sin(angle), cos(angle) / r, cos(angle) * (1 / r - excess * decay / (1 + excess)), 1 + excess
      )
    }

    private mutating func advance(_ h: Double) {
      let a = slope(r, angle)
      let b = slope(r + h / 2 * a.r, angle + h / 2 * a.angle)
      let c = slope(r + h / 2 * b.r, angle + h / 2 * b.angle)
      let d = slope(r + h * c.r, angle + h * c.angle)
      r += h / 6 * (a.r + 2 * b.r + 2 * c.r + d.r)
      arc += h / 6 * (a.arc + 2 * b.arc + 2 * c.arc + d.arc)
      angle += h / 6 * (a.angle + 2 * b.angle + 2 * c.angle + d.angle)
      opticalPath += h / 6 * (a.path + 2 * b.path + 2 * c.path + d.path)
    }

    /// The elevation angle of the straight line from the start.
    func trueElevation(sensor: Double, target: Double) -> Double {
      let up = (ground + target) * cos(arc) - ground - sensor
      return Angle.radians(atan2(up, (ground + target) * sin(arc))).degrees
    }
  }

  @Test(arguments: [
    (0.0, 0.0, 500.0), (0.2, 0.0, 12), (2, 10, 1_000), (5, 1_000, 30_000), (45, 0, 100_000),
    (0, 0, 800_000), (-0.5, 1_000, 100_000), (-0.9, 2_500, 3_000), (-2.5, 9_000, 400_000),
  ]) func twoWaysOfTracingAgree(elevation: Double, sensor: Double, target: Double) throws {
    for air in [.itu, .crpl313, try ExponentialAtmosphere.crpl(surfaceRefractivity: 450)] {
      let stepped = Stepped(air, elevation: elevation, sensor: sensor, target: target)
      let ray = try air.ray(
        apparentElevation: .degrees(elevation), from: .metres(sensor), to: .metres(target),
        earthRadius: Self.radius)
      #expect(abs(ray.groundRange.metres - stepped.arc * Self.radius.metres) < 0.001)
      #expect(abs(ray.opticalPath.metres - stepped.opticalPath) < 0.001)
      let turned = elevation + Angle.radians(stepped.arc - stepped.angle).degrees
      #expect(abs(ray.bending.degrees - turned) < 1e-7)
      let seen = stepped.trueElevation(sensor: sensor, target: target)
      #expect(abs(ray.trueElevation.degrees - seen) < 1e-7)
    }
  }

  /// The line to the end of a ray after P.834, against the traced ray: 0.012° at most.
  @Test(arguments: [0.0, 1, 2, 5, 9.99, 10.01, 20, 45, 80], [100.0, 200, 1000, 36_000, 384_400])
  func spaceTargetsAreSeenWhereRaysEnd(elevation: Double, height: Double) throws {
    for station in [0.0, 1.5, 3] {
      func seen(_ propagation: Propagation) throws -> Double {
        try propagation.trueElevation(
          of: .degrees(elevation), sensorHeight: .kilometres(station),
          targetHeight: .kilometres(height), earthRadius: Self.radius
        ).degrees
      }
      let difference = try seen(.spaceRefraction) - seen(.exponentialAtmosphere(.itu))
      #expect(abs(difference) < 0.012)
    }
  }

  /// Bent rays, with heights in kilometres that they hold for.
  static let bent: [(Propagation, heights: [Double])] = [
    (.effectiveEarthRadius(factor: 4.0 / 3), [0.05, 1, 10]),
    (.exponentialAtmosphere(.itu), [0.05, 1, 10, 50, 900]), (.spaceRefraction, [100, 900, 40_000]),
  ]

  /// Rays bend down: the true direction is below the apparent one, and keeps its order.
  @Test(arguments: bent) func trueElevationIsLowerAndGrows(
    propagation: Propagation, heights: [Double]
  ) throws {
    for height in heights {
      var last = -Double.infinity
      for elevation in [0.0, 0.001, 0.1, 0.7, 2, 6, 9.99, 10.01, 11, 30, 80, 89.9] {
        let seen = try propagation.trueElevation(
          of: .degrees(elevation), sensorHeight: .metres(20), targetHeight: .kilometres(height),
          earthRadius: Self.radius
        ).degrees
        #expect(seen < elevation)
        #expect(seen > last)
        last = seen
      }
      let up = try propagation.trueElevation(
        of: .degrees(90), sensorHeight: .metres(20), targetHeight: .kilometres(height),
        earthRadius: Self.radius)
      #expect(abs(up.degrees - 90) < 1e-6)
    }
  }

  /// Ground distance in kilometres to where a target is at an elevation angle, straight lines:
  /// reference table of the project, rounded to 1 km.
  static let edges: [(elevation: Double, distances: [Double])] = [
    (0, [357, 796, 1121, 1576, 1918, 2445, 3357, 3999]),
    (2, [198, 604, 921, 1369, 1708, 2233, 3142, 3782]),
    (5, [104, 414, 694, 1113, 1439, 1949, 2843, 3476]),
  ]

  @Test(arguments: edges) func theEdgeLiesAtItsGroundDistance(
    elevation: Double, distances: [Double]
  ) throws {
    let earth = try EffectiveEarth(factor: 1)
    for (height, expected) in zip([10.0, 50, 100, 200, 300, 500, 1000, 1500], distances) {
      let found = try earth.groundRange(
        target: .kilometres(height), elevationAngle: .degrees(elevation))
      #expect(abs(found.kilometres - expected) <= 0.51)
      let back = try earth.lowestHeight(groundRange: found, elevationAngle: .degrees(elevation))
      #expect(abs(back.kilometres - height) < 1e-6)
    }
  }

  /// Lowest visible height in kilometres over a ground distance at 0°, 2° and 5°: the same table.
  @Test(arguments: [
    (312.0, [7.6, 18.6, 35.1], 0.06), (1000, [79, 115, 170], 0.51), (2000, [327, 404, 523], 0.51),
    (3000, [778, 907, 1111], 0.51), (3300, [962, 1111, 1347], 0.51),
  ]) func theLowestHeightIsThatOfTheTable(
    distance: Double, heights: [Double], tolerance: Double
  ) throws {
    let earth = try EffectiveEarth(factor: 1)
    for (elevation, expected) in zip([0.0, 2, 5], heights) {
      let found = try earth.lowestHeight(
        groundRange: .kilometres(distance), elevationAngle: .degrees(elevation))
      #expect(abs(found.kilometres - expected) <= tolerance)
    }
  }

  @Test func onlyStraightRaysMayGoHigh() throws {
    let straight = try EffectiveEarth(factor: 1)
    let horizon = try straight.horizonDistance(antenna: .zero, target: .kilometres(500))
    #expect(abs(horizon.kilometres - 2445) < 0.51)
    #expect(throws: CoverageError.self) {
      try EffectiveEarth().groundRange(target: .kilometres(21), elevationAngle: .degrees(1))
    }
    #expect(throws: CoverageError.self) {
      try EffectiveEarth().lowestHeight(groundRange: .kilometres(2000), elevationAngle: .zero)
    }
  }

  @Test func raysThatLeadNowhereAreRefused() throws {
    let earth = try EffectiveEarth(factor: 1)
    for (target, elevation) in [(500.0, -2.0), (500, 91), (500, .nan), (-1, 2), (.infinity, 2)] {
      #expect(throws: CoverageError.self) {
        try earth.groundRange(target: .kilometres(target), elevationAngle: .degrees(elevation))
      }
    }
    for (range, elevation) in [(9900.0, 2.0), (100, -1), (100, .nan), (-1, 2), (.nan, 2)] {
      #expect(throws: CoverageError.self) {
        try earth.lowestHeight(groundRange: .kilometres(range), elevationAngle: .degrees(elevation))
      }
    }
    #expect(try earth.lowestHeight(groundRange: .zero, elevationAngle: .degrees(90)) == .zero)
    #expect(
      try earth.groundRange(
        sensor: .kilometres(1), target: .kilometres(300), elevationAngle: .degrees(-1)
      ).kilometres > 1900)
  }

  @Test func horizonsGrowWithTheFactor() throws {
    var last = Distance.zero
    for factor in [0.5, 1, 4.0 / 3, 2, 10, 1000] {
      let distance = try EffectiveEarth(factor: factor).horizonDistance(
        antenna: .metres(10), target: .metres(500))
      #expect(distance > last)
      last = distance
    }
  }
}
