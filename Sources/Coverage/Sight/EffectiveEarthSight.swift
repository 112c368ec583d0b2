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
      Crossing(
        slantRange: abs(outer - inner), elevationAngle: outer < inner ? -.pi / 2 : .pi / 2)
    }

    var horizon: Crossing? {
      let dip = inner > radius ? acos(radius / inner) : 0
      let near = max(0, inner * inner - radius * radius).squareRoot()
      let far = max(0, outer * outer - radius * radius).squareRoot()
      return Crossing(slantRange: near + far, elevationAngle: -dip)
    }

    func crossings(elevationAngle: Angle) -> Crossings {
      let elevation = elevationAngle.radians
      let middle = -inner * sin(elevation)
      let rootSquared = middle * middle - (inner * inner - outer * outer)
      guard rootSquared >= 0 else { return .none }
      let root = rootSquared.squareRoot()
      guard middle + root > 0 else { return .none }
      let last = Crossing(slantRange: middle + root, elevationAngle: elevation)
      guard outer <= inner else { return .one(last) }
      return .two(
        Crossing(slantRange: max(0, middle - root), elevationAngle: elevation), last)
    }

    func crossing(slantRange: Double) -> Crossing? {
      guard slantRange >= nearest.slantRange, slantRange > 0, slantRange <= inner + outer else {
        return nil
      }
      let sine =
        (outer * outer - inner * inner - slantRange * slantRange) / (2 * inner * slantRange)
      return Crossing(slantRange: slantRange, elevationAngle: asin(min(max(sine, -1), 1)))
    }

    func position(of crossing: Crossing) -> GeoCoordinate {
      let along = crossing.slantRange * cos(crossing.elevationAngle)
      let above = inner + crossing.slantRange * sin(crossing.elevationAngle)
      return Geodesic.wgs84.destination(
        from: sight.position, azimuth: azimuth, distance: .metres(radius * atan2(along, above)))
    }
  }
}
