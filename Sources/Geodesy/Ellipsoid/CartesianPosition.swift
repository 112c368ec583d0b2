#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A position or a direction in Earth-centred, Earth-fixed axes, in metres: x towards 0° N 0° E,
/// z towards the north pole.
public struct CartesianPosition: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var z: Double

  @inlinable public init(x: Double, y: Double, z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The place of a geodetic position at a height above the WGS84 ellipsoid.
  public init(_ position: GeoCoordinate, height: Distance) {
    let ellipsoid = Ellipsoid.wgs84
    let e2 = ellipsoid.eccentricitySquared
    let (sinLat, cosLat) = (sin(position.latitude.radians), cos(position.latitude.radians))
    let primeVerticalRadius =
      ellipsoid.semiMajorAxis.metres / (1 - e2 * sinLat * sinLat).squareRoot()
    let axisDistance = (primeVerticalRadius + height.metres) * cosLat
    self.init(
      x: axisDistance * cos(position.longitude.radians),
      y: axisDistance * sin(position.longitude.radians),
      z: (primeVerticalRadius * (1 - e2) + height.metres) * sinLat)
  }

  /// The geodetic position below this place and the height above the WGS84 ellipsoid.
  ///
  /// Bowring's iteration on the reduced latitude ("Transformation from spatial to geographical
  /// coordinates", Survey Review 23, 1976), three rounds: better than 1 µm up to
  /// geostationary height, poles included.
  public var geodetic: (position: GeoCoordinate, height: Distance) {
    let ellipsoid = Ellipsoid.wgs84
    let (a, b) = (ellipsoid.semiMajorAxis.metres, ellipsoid.semiMinorAxis.metres)
    let e2 = ellipsoid.eccentricitySquared
    let secondEccentricitySquared = e2 / (1 - e2)
    let p = (x * x + y * y).squareRoot()
    var reduced = atan2(z * a, p * b)
    var latitude = 0.0
    for _ in 0..<3 {
      let (s, c) = (sin(reduced), cos(reduced))
      latitude = atan2(z + secondEccentricitySquared * b * s * s * s, p - e2 * a * c * c * c)
      reduced = atan2(b * sin(latitude), a * cos(latitude))
    }
    let (sinLat, cosLat) = (sin(latitude), cos(latitude))
    let primeVerticalRadius = a / (1 - e2 * sinLat * sinLat).squareRoot()
    // Stable everywhere: the projection of the place on the normal, less the ellipsoid's own.
    let height = p * cosLat + z * sinLat - a * a / primeVerticalRadius
    return (
      GeoCoordinate(latitude: .radians(latitude), longitude: .radians(atan2(y, x))),
      .metres(height)
    )
  }

  @inlinable public static func + (a: Self, b: Self) -> Self {
    Self(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z)
  }

  @inlinable public static func - (a: Self, b: Self) -> Self {
    Self(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z)
  }

  @inlinable public static func * (a: Self, factor: Double) -> Self {
    Self(x: a.x * factor, y: a.y * factor, z: a.z * factor)
  }

  /// The scalar product.
  @inlinable public func dot(_ other: Self) -> Double { x * other.x + y * other.y + z * other.z }

  /// The distance from the Earth's centre.
  @inlinable public var length: Double { dot(self).squareRoot() }
}
