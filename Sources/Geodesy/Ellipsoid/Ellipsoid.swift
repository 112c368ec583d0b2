#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An ellipsoid of revolution as a model of the Earth.
public struct Ellipsoid: Hashable, Sendable {
  /// The equatorial radius.
  public let semiMajorAxis: Distance
  /// (a − b)/a, without unit.
  public let flattening: Double

  /// WGS84 (NIMA TR8350.2, 3rd edition, table 3.1).
  public static let wgs84 = Ellipsoid(
    semiMajorAxis: .metres(6_378_137), flattening: 1 / 298.257_223_563)

  /// The polar radius.
  public var semiMinorAxis: Distance { semiMajorAxis * (1 - flattening) }

  /// The first eccentricity squared, e² = f (2 − f).
  public var eccentricitySquared: Double { flattening * (2 - flattening) }

  /// (2a + b)/3, the mean radius R₁ of the IUGG: 6371.0088 km for WGS84 (Moritz, Geodetic
  /// Reference System 1980, Journal of Geodesy 74, 2000).
  public var meanRadius: Distance { (2 * semiMajorAxis + semiMinorAxis) / 3 }
}

extension Ellipsoid {
  /// The radius of curvature of the surface in a direction, 1/(cos²α/M + sin²α/N): Euler's formula
  /// with the radii M of the meridian and N of the prime vertical.
  public func curvatureRadius(at latitude: Angle, azimuth: Angle) -> Distance {
    let sine = sin(latitude.radians)
    let e2 = eccentricitySquared
    let n = semiMajorAxis.metres / (1 - e2 * sine * sine).squareRoot()
    let m = n * (1 - e2) / (1 - e2 * sine * sine)
    let (s, c) = (sin(azimuth.radians), cos(azimuth.radians))
    return .metres(1 / (c * c / m + s * s / n))
  }
}
