import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Rays that bend evenly in the lower air, drawn straight over an Earth of k times its radius.
///
/// For heights up to 20 km (see `Propagation`). In each direction the Earth has the radius of
/// its curvature there; the ground range is k R θ, with θ the angle at the enlarged Earth's
/// centre. The slant range is that of the enlarged Earth: off by less than 0.01 % below 1,000 km.
struct EffectiveEarthSight: Sight {
  let position: GeoCoordinate
  let sensorHeight: Distance
  let targetHeight: Distance
  /// k, without unit: 4/3 for the standard atmosphere.
  let factor: Double

  var looksUp: Bool { targetHeight > sensorHeight }

  func plane(azimuth: Angle) -> Plane {
    Plane(
      sight: self, azimuth: azimuth,
      radius: factor
        * Ellipsoid.wgs84.curvatureRadius(at: position.latitude, azimuth: azimuth).metres)
  }

  struct Plane: SightPlane {
    fileprivate let sight: EffectiveEarthSight
    fileprivate let azimuth: Angle
    /// Of the enlarged Earth, in metres.
    fileprivate let radius: Double

    private var inner: Double { radius + sight.sensorHeight.metres }
    private var outer: Double { radius + sight.targetHeight.metres }

    var nearest: Crossing {
      Crossing(slantRange: abs(outer - inner), slope: outer < inner ? .down : .up)
    }

    var horizon: Slope {
      guard inner > radius else { return Slope(sine: 0, cosine: 1) }
      let cosine = radius / inner
      return Slope(sine: -(1 - cosine * cosine).squareRoot(), cosine: cosine)
    }

    func crossings(_ slope: Slope) -> Crossings {
      let middle = -inner * slope.sine
      // A height on the ground is met by the ray that touches it, but for rounding.
      let rootSquared = middle * middle - (inner - outer) * (inner + outer)
      guard rootSquared >= -1 else { return .none }
      let root = max(0, rootSquared).squareRoot()
      guard middle + root > 0 else { return .none }
      let last = Crossing(slantRange: middle + root, slope: slope)
      guard !sight.looksUp else { return .one(last) }
      return .two(Crossing(slantRange: max(0, middle - root), slope: slope), last)
    }

    func crossing(slantRange: Double) -> Crossing? {
      guard slantRange >= nearest.slantRange, slantRange > 0, slantRange <= inner + outer else {
        return nil
      }
      let sine =
        (outer * outer - inner * inner - slantRange * slantRange) / (2 * inner * slantRange)
      return Crossing(slantRange: slantRange, slope: Slope(.radians(asin(min(max(sine, -1), 1)))))
    }

    func position(of crossing: Crossing) -> GeoCoordinate {
      let along = crossing.slantRange * crossing.slope.cosine
      let above = inner + crossing.slantRange * crossing.slope.sine
      return Geodesic.wgs84.destination(
        from: sight.position, azimuth: azimuth, distance: .metres(radius * atan2(along, above)))
    }
  }
}
