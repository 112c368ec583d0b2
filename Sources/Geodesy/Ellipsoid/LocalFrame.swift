#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The east, north and up axes at a place, up along the ellipsoid's normal.
public struct LocalFrame: Sendable {
  /// Where the axes start.
  public let origin: CartesianPosition
  public let east: CartesianPosition
  public let north: CartesianPosition
  public let up: CartesianPosition

  /// The axes at a position and height above the WGS84 ellipsoid. At a pole, north is the
  /// direction of the meridian that the position's longitude names.
  public init(at position: GeoCoordinate, height: Distance) {
    let (sinLat, cosLat) = (sin(position.latitude.radians), cos(position.latitude.radians))
    let (sinLon, cosLon) = (sin(position.longitude.radians), cos(position.longitude.radians))
    origin = CartesianPosition(position, height: height)
    east = CartesianPosition(x: -sinLon, y: cosLon, z: 0)
    north = CartesianPosition(x: -sinLat * cosLon, y: -sinLat * sinLon, z: cosLat)
    up = CartesianPosition(x: cosLat * cosLon, y: cosLat * sinLon, z: sinLat)
  }

  /// The unit vector of a direction of view.
  public func direction(azimuth: Angle, elevationAngle: Angle) -> CartesianPosition {
    let level = cos(elevationAngle.radians)
    return east * (level * sin(azimuth.radians)) + north * (level * cos(azimuth.radians))
      + up * sin(elevationAngle.radians)
  }

  /// Where a place is seen from the origin, on a straight line.
  public func view(
    of target: CartesianPosition
  ) -> (azimuth: Angle, elevationAngle: Angle, slantRange: Distance) {
    let ray = target - origin
    let (e, n, u) = (ray.dot(east), ray.dot(north), ray.dot(up))
    return (
      Angle.radians(atan2(e, n)).normalizedAzimuth,
      .radians(atan2(u, (e * e + n * n).squareRoot())),
      .metres(ray.length)
    )
  }
}
