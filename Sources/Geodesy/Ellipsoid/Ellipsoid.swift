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
