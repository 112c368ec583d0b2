import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Straight rays from a sensor to a surface of constant height above the WGS84 ellipsoid.
///
/// Sensor and target may be at any height. Positions are right to 1 cm, but for rays that touch
/// the target's height from above, where they are right to 0.1 % of the range.
struct LineOfSight: Sight {
  let frame: LocalFrame
  let sensorHeight: Distance
  /// The height of the target above the ellipsoid.
  let targetHeight: Distance

  /// The semi-axes of the ellipsoid that lies nearest to the target's height, within 6 m at
  /// 1,000 km, in metres.
  private let semiMajorAxis: Double
  private let semiMinorAxis: Double

  init(from position: GeoCoordinate, height: Distance, to targetHeight: Distance) {
    frame = LocalFrame(at: position, height: height)
    sensorHeight = height
    self.targetHeight = targetHeight
    semiMajorAxis = (Ellipsoid.wgs84.semiMajorAxis + targetHeight).metres
    semiMinorAxis = (Ellipsoid.wgs84.semiMinorAxis + targetHeight).metres
  }

  func plane(azimuth: Angle) -> Plane {
    let (sine, cosine) = (sin(azimuth.radians), cos(azimuth.radians))
    return Plane(sight: self, level: frame.east * sine + frame.north * cosine)
  }

  struct Plane: SightPlane {
    fileprivate let sight: LineOfSight
    /// The unit vector of elevation angle zero.
    fileprivate let level: CartesianPosition

    var nearest: Crossing {
      let climb = (sight.targetHeight - sight.sensorHeight).metres
      return Crossing(slantRange: abs(climb), elevationAngle: climb < 0 ? -.pi / 2 : .pi / 2)
    }

    /// The ray that touches the ellipsoid.
    ///
    /// With all lengths along each axis divided by the semi-axis, the ellipsoid is the unit
    /// sphere: a ray from o in direction d touches it where (o·d)² = (o·o − 1) d·d. With
    /// d = cos ε h + sin ε u that is a quadratic in tan ε, whose negative root points down.
    var horizonElevation: Double {
      let ellipsoid = Ellipsoid.wgs84
      let scale = CartesianPosition(
        x: 1 / ellipsoid.semiMajorAxis.metres, y: 1 / ellipsoid.semiMajorAxis.metres,
        z: 1 / ellipsoid.semiMinorAxis.metres)
      let (o, h, u) = (
        sight.frame.origin.scaled(by: scale), level.scaled(by: scale),
        sight.frame.up.scaled(by: scale)
      )
      let excess = o.dot(o) - 1
      // On or below the ellipsoid, the level ray.
      guard excess > 0 else { return 0 }
      let (oh, ou) = (o.dot(h), o.dot(u))
      let a = ou * ou - excess * u.dot(u)
      let b = oh * ou - excess * h.dot(u)
      let c = oh * oh - excess * h.dot(h)
      return atan((-b - max(0, b * b - a * c).squareRoot()) / a)
    }

    var horizon: Crossing? { farthest(elevationAngle: horizonElevation) }

    /// Where a ray meets the height on its way up.
    func farthest(elevationAngle: Double) -> Crossing? {
      switch crossings(elevationAngle: .radians(elevationAngle)) {
      case .none:
        // The ray that touches the Earth misses a height on it by rounding alone.
        sight.targetHeight <= .zero
          ? touching(elevationAngle: elevationAngle) : nil
      case .one(let crossing), .two(_, let crossing): crossing
      }
    }

    func crossings(elevationAngle: Angle) -> Crossings {
      let elevation = elevationAngle.radians
      let direction = direction(elevation)
      let (middle, rootSquared) = meeting(direction)
      guard rootSquared >= 0 else { return .none }
      let root = rootSquared.squareRoot()
      let far = middle + root
      guard far > 0 else { return .none }
      let last = Crossing(
        slantRange: refined(far, along: direction), elevationAngle: elevation)
      guard sight.targetHeight <= sight.sensorHeight else { return .one(last) }
      let first = Crossing(
        slantRange: max(0, refined(max(0, middle - root), along: direction)),
        elevationAngle: elevation)
      return .two(first, last)
    }

    /// The place where a ray comes nearest to the Earth.
    private func touching(elevationAngle: Double) -> Crossing {
      let (middle, _) = meeting(direction(elevationAngle))
      return Crossing(slantRange: max(0, middle), elevationAngle: elevationAngle)
    }

    /// Newton's method, from the answer on a sphere, on the elevation angle.
    func crossing(slantRange: Double) -> Crossing? {
      guard slantRange >= nearest.slantRange else { return nil }
      let radius = sight.frame.origin.length
      let outer = radius + (sight.targetHeight - sight.sensorHeight).metres
      guard slantRange > 0, slantRange <= radius + outer else { return nil }
      let sine =
        (outer * outer - radius * radius - slantRange * slantRange) / (2 * radius * slantRange)
      var elevation = asin(min(max(sine, -1), 1))
      for _ in 0..<Self.maximumSteps {
        let place = place(slantRange, along: direction(elevation))
        let (height, normal) = place.heightAndNormal
        let miss = (height - sight.targetHeight).metres
        if abs(miss) < Self.accuracy { break }
        // Turning the ray upwards by dε moves its end by range·dε at right angles to it.
        let rise = slantRange * direction(elevation + .pi / 2).dot(normal)
        guard rise > 0 else { break }
        elevation = min(max(elevation - miss / rise, -.pi / 2), .pi / 2)
      }
      return Crossing(slantRange: slantRange, elevationAngle: elevation)
    }

    func position(of crossing: Crossing) -> GeoCoordinate {
      place(crossing.slantRange, along: direction(crossing.elevationAngle)).geodetic.position
    }

    private func direction(_ elevation: Double) -> CartesianPosition {
      level * cos(elevation) + sight.frame.up * sin(elevation)
    }

    private func place(
      _ slantRange: Double, along direction: CartesianPosition
    ) -> CartesianPosition {
      sight.frame.origin + direction * slantRange
    }

    /// Where a ray meets the ellipsoid nearest to the height: the middle of its two slant ranges,
    /// and the square of half their difference.
    private func meeting(_ direction: CartesianPosition) -> (middle: Double, rootSquared: Double) {
      let scale = CartesianPosition(
        x: 1 / sight.semiMajorAxis, y: 1 / sight.semiMajorAxis, z: 1 / sight.semiMinorAxis)
      let (o, d) = (sight.frame.origin.scaled(by: scale), direction.scaled(by: scale))
      let (dd, od) = (d.dot(d), o.dot(d))
      let middle = -od / dd
      return (middle, middle * middle - (o.dot(o) - 1) / dd)
    }

    /// A slant range corrected for the difference between that ellipsoid and the height.
    private func refined(_ slantRange: Double, along direction: CartesianPosition) -> Double {
      var range = slantRange
      for _ in 0..<Self.maximumSteps {
        let (height, normal) = place(range, along: direction).heightAndNormal
        let miss = (height - sight.targetHeight).metres
        let slope = direction.dot(normal)
        // A ray that runs along the height meets it nowhere better.
        if abs(miss) < Self.accuracy || abs(slope) < Self.leastSlope { break }
        range -= miss / slope
      }
      return range
    }

    private static let maximumSteps = 8
    /// In metres.
    private static let accuracy = 0.01
    private static let leastSlope = 0.002
  }
}

extension CartesianPosition {
  /// Each coordinate times its own factor.
  fileprivate func scaled(by factors: CartesianPosition) -> CartesianPosition {
    CartesianPosition(x: x * factors.x, y: y * factors.y, z: z * factors.z)
  }
}
