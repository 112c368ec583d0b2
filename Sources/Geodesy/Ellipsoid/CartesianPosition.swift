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
  /// coordinates", Survey Review 23, 1976), two rounds: better than 1 nm from the ground to the
  /// Moon, poles included, but for rounding.
  public var geodetic: (position: GeoCoordinate, height: Distance) {
    let (p, sinLat, cosLat) = latitude(rounds: 2)
    return (
      GeoCoordinate(
        latitude: .radians(atan2(sinLat, cosLat)), longitude: .radians(atan2(y, x))),
      .metres(height(axisDistance: p, sinLat, cosLat))
    )
  }

  /// The height above the WGS84 ellipsoid and the direction in which it grows fastest, a unit
  /// vector.
  ///
  /// With one round the latitude is off by up to 4 cm, the height by less than 1 nm.
  public var heightAndNormal: (height: Distance, normal: CartesianPosition) {
    let (p, sinLat, cosLat) = latitude(rounds: 1)
    let scale = p > 0 ? cosLat / p : 0
    return (
      .metres(height(axisDistance: p, sinLat, cosLat)),
      CartesianPosition(x: x * scale, y: y * scale, z: sinLat)
    )
  }

  /// The distance from the axis, and sine and cosine of the geodetic latitude.
  @inline(__always)
  private func latitude(rounds: Int) -> (axisDistance: Double, sine: Double, cosine: Double) {
    let (a, b) = (Self.semiMajorAxis, Self.semiMinorAxis)
    let p = (x * x + y * y).squareRoot()
    var (s, c) = Self.normalized(z * a, p * b)
    var (rise, run) = (0.0, 0.0)
    for _ in 0..<rounds {
      rise = z + Self.secondEccentricitySquared * b * s * s * s
      run = p - Self.eccentricitySquared * a * c * c * c
      (s, c) = Self.normalized(b * rise, a * run)
    }
    let (sinLat, cosLat) = Self.normalized(rise, run)
    return (p, sinLat, cosLat)
  }

  /// Stable everywhere: the projection of the place on the normal, less the ellipsoid's own.
  private func height(axisDistance p: Double, _ sinLat: Double, _ cosLat: Double) -> Double {
    p * cosLat + z * sinLat
      - Self.semiMajorAxis * (1 - Self.eccentricitySquared * sinLat * sinLat).squareRoot()
  }

  @inline(__always)
  private static func normalized(_ sine: Double, _ cosine: Double) -> (Double, Double) {
    let squared = sine * sine + cosine * cosine
    guard squared > 0 else { return (0, 1) }
    let scale = 1 / squared.squareRoot()
    return (sine * scale, cosine * scale)
  }

  // Of WGS84, in metres.
  private static let semiMajorAxis = Ellipsoid.wgs84.semiMajorAxis.metres
  private static let semiMinorAxis = Ellipsoid.wgs84.semiMinorAxis.metres
  private static let eccentricitySquared = Ellipsoid.wgs84.eccentricitySquared
  private static let secondEccentricitySquared = eccentricitySquared / (1 - eccentricitySquared)

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
