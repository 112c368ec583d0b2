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
  let position: GeoCoordinate
  let frame: LocalFrame
  let sensorHeight: Distance
  /// The height of the target above the ellipsoid.
  let targetHeight: Distance

  /// One over each semi-axis of the ellipsoid that lies nearest to the target's height, within
  /// 6 m at 1,000 km; 1/m.
  private let inverseAxes: CartesianPosition
  /// The sensor in lengths of these axes, and the square of its distance less one.
  private let scaledOrigin: CartesianPosition
  private let scaledExcess: Double
  /// One over each semi-axis of WGS84; 1/m.
  private static let inverseAxes = inverseAxes(height: .zero)

  init(from position: GeoCoordinate, height: Distance, to targetHeight: Distance) {
    self.position = position
    frame = LocalFrame(at: position, height: height)
    sensorHeight = height
    self.targetHeight = targetHeight
    inverseAxes = Self.inverseAxes(height: targetHeight)
    scaledOrigin = frame.origin.scaled(by: inverseAxes)
    scaledExcess = scaledOrigin.dot(scaledOrigin) - 1
  }

  private static func inverseAxes(height: Distance) -> CartesianPosition {
    let equatorial = 1 / (Ellipsoid.wgs84.semiMajorAxis + height).metres
    return CartesianPosition(
      x: equatorial, y: equatorial, z: 1 / (Ellipsoid.wgs84.semiMinorAxis + height).metres)
  }

  var looksUp: Bool { targetHeight > sensorHeight }

  func plane(azimuth: Angle) -> Plane {
    let (sine, cosine) = (sin(azimuth.radians), cos(azimuth.radians))
    return Plane(
      sight: self, azimuth: azimuth, level: frame.east * sine + frame.north * cosine)
  }

  struct Plane: SightPlane {
    fileprivate let sight: LineOfSight
    fileprivate let azimuth: Angle
    /// The unit vector of elevation angle zero.
    fileprivate let level: CartesianPosition

    var nearest: Crossing {
      let climb = (sight.targetHeight - sight.sensorHeight).metres
      return Crossing(slantRange: abs(climb), slope: climb < 0 ? .down : .up)
    }

    /// The ray that touches the ellipsoid.
    ///
    /// With all lengths along each axis divided by the semi-axis, the ellipsoid is the unit
    /// sphere: a ray from o in direction d touches it where (o·d)² = (o·o − 1) d·d. With
    /// d = cos ε h + sin ε u that is a quadratic in tan ε, whose negative root points down.
    var horizon: Slope {
      let scale = LineOfSight.inverseAxes
      let (o, h, u) = (
        sight.frame.origin.scaled(by: scale), level.scaled(by: scale),
        sight.frame.up.scaled(by: scale)
      )
      let excess = o.dot(o) - 1
      // On or below the ellipsoid, the level ray.
      guard excess > 0 else { return Slope(sine: 0, cosine: 1) }
      let (oh, ou) = (o.dot(h), o.dot(u))
      let a = ou * ou - excess * u.dot(u)
      let b = oh * ou - excess * h.dot(u)
      let c = oh * oh - excess * h.dot(h)
      let tangent = (-b - max(0, b * b - a * c).squareRoot()) / a
      let cosine = 1 / (1 + tangent * tangent).squareRoot()
      return Slope(sine: tangent * cosine, cosine: cosine)
    }

    func crossings(_ slope: Slope) -> Crossings {
      let direction = direction(slope)
      let (middle, rootSquared) = meeting(direction)
      guard rootSquared >= 0 else {
        // The ray that touches the Earth misses a height on it by rounding alone.
        let isTouch = rootSquared > -Self.touch * middle * middle && middle > 0
        let touched = Crossing(slantRange: middle, slope: slope)
        return isTouch ? .two(touched, touched) : .none
      }
      let root = rootSquared.squareRoot()
      let far = middle + root
      guard far > 0 else { return .none }
      let last = Crossing(slantRange: refined(far, along: direction), slope: slope)
      guard !sight.looksUp else { return .one(last) }
      let near = max(0, middle - root)
      return .two(Crossing(slantRange: max(0, refined(near, along: direction)), slope: slope), last)
    }

    /// Newton's method on the elevation angle, from the answer on the sphere that has the
    /// ellipsoid's curvature below the sensor in this direction.
    func crossing(slantRange: Double) -> Crossing? {
      guard slantRange >= nearest.slantRange else { return nil }
      let radius =
        Ellipsoid.wgs84.curvatureRadius(at: sight.position.latitude, azimuth: azimuth).metres
        + sight.sensorHeight.metres
      let outer = radius + (sight.targetHeight - sight.sensorHeight).metres
      guard slantRange > 0, slantRange <= radius + outer else { return nil }
      let sine =
        (outer * outer - radius * radius - slantRange * slantRange) / (2 * radius * slantRange)
      var elevation = asin(min(max(sine, -1), 1))
      var slope = Slope(.radians(elevation))
      for _ in 0..<Self.maximumSteps {
        let (height, normal) = place(slantRange, along: direction(slope)).heightAndNormal
        let miss = (height - sight.targetHeight).metres
        if abs(miss) < Self.accuracy { break }
        // Turning the ray upwards by dε moves its end by range·dε at right angles to it.
        let turned = Slope(sine: slope.cosine, cosine: -slope.sine)
        let rise = slantRange * direction(turned).dot(normal)
        guard rise > 0 else { break }
        elevation = min(max(elevation - miss / rise, -.pi / 2), .pi / 2)
        slope = Slope(.radians(elevation))
        // What is left is the square of the turn, times the range.
        if abs(miss) * abs(miss) < Self.accuracy * slantRange { break }
      }
      return Crossing(slantRange: slantRange, slope: slope)
    }

    func position(of crossing: Crossing) -> GeoCoordinate {
      place(crossing.slantRange, along: direction(crossing.slope)).geodetic.position
    }

    private func direction(_ slope: Slope) -> CartesianPosition {
      level * slope.cosine + sight.frame.up * slope.sine
    }

    private func place(
      _ slantRange: Double, along direction: CartesianPosition
    ) -> CartesianPosition {
      sight.frame.origin + direction * slantRange
    }

    /// Where a ray meets the ellipsoid nearest to the height: the middle of its two slant ranges,
    /// and the square of half their difference.
    private func meeting(_ direction: CartesianPosition) -> (middle: Double, rootSquared: Double) {
      let (o, d) = (sight.scaledOrigin, direction.scaled(by: sight.inverseAxes))
      let squared = 1 / d.dot(d)
      let middle = -o.dot(d) * squared
      return (middle, middle * middle - sight.scaledExcess * squared)
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
        // Newton's method leaves the square of a miss, over the Earth's radius.
        if abs(miss) < Self.smallMiss { break }
      }
      return range
    }

    private static let maximumSteps = 8
    /// In metres.
    private static let accuracy = 0.01
    private static let smallMiss = 100.0
    private static let leastSlope = 0.002
    /// Of the square of the range.
    private static let touch = 1e-9
  }
}

extension CartesianPosition {
  /// Each coordinate times its own factor.
  fileprivate func scaled(by factors: CartesianPosition) -> CartesianPosition {
    CartesianPosition(x: x * factors.x, y: y * factors.y, z: z * factors.z)
  }
}
