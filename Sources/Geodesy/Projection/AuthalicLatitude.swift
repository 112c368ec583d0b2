#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Latitudes on the sphere that has the area of an ellipsoid: between any two parallels, sphere and
/// ellipsoid have the same area.
///
/// Snyder, "Map projections: a working manual" (USGS Professional Paper 1395, 1987), eq. 3-11 to
/// 3-13. There and back is right to 1e-12 radians.
struct AuthalicLatitude {
  /// Of the sphere.
  let radius: Distance
  private let eccentricity: Double
  /// q at the pole.
  private let polar: Double

  init(on ellipsoid: Ellipsoid) {
    eccentricity = ellipsoid.eccentricitySquared.squareRoot()
    polar = Self.q(1, eccentricity)
    radius = ellipsoid.semiMajorAxis * (polar / 2).squareRoot()
  }

  /// The authalic latitude of a geodetic one, both in radians.
  func authalic(_ geodetic: Double) -> Double {
    asin(min(max(Self.q(sin(geodetic), eccentricity) / polar, -1), 1))
  }

  /// The geodetic latitude of an authalic one, both in radians.
  func geodetic(_ authalic: Double) -> Double {
    // The two differ by at most 0.13° and nearly in proportion to sin 2β: correcting by the
    // difference gains two digits a round.
    var latitude = authalic
    for _ in 0..<7 { latitude += authalic - self.authalic(latitude) }
    return latitude
  }

  private static func q(_ sine: Double, _ e: Double) -> Double {
    (1 - e * e) * (sine / (1 - e * e * sine * sine) + atanh(e * sine) / e)
  }
}
