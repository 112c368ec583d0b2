#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A position with its longitude counted from a map's central meridian, in radians.
///
/// Clipping works on these: geodetic latitude and longitude taken as if on a sphere. Edges
/// between neighbours are great circles; lines that come with vertices close together (the
/// basemap: at most 1°; computed shapes: at most 100 km) stay within metres of the geodesic.
struct SphericalPosition: Hashable, Sendable {
  /// Longitude east of the central meridian, −π to π; both ends are kept apart.
  var longitude: Double
  var latitude: Double
}

extension SphericalPosition {
  /// The unit vector: x towards 0°, 0°; z towards the north pole.
  var vector: CartesianPosition {
    let level = cos(latitude)
    return CartesianPosition(
      x: level * cos(longitude), y: level * sin(longitude), z: sin(latitude))
  }

  /// The direction of a vector of any length but zero.
  init(direction v: CartesianPosition) {
    self.init(
      longitude: atan2(v.y, v.x), latitude: atan2(v.z, (v.x * v.x + v.y * v.y).squareRoot()))
  }

  /// The middle of the shorter great circle to another position.
  func midpoint(to other: SphericalPosition) -> SphericalPosition {
    // Along one meridian the mean keeps the side of a cut at ±π, which the vectors lose.
    if longitude == other.longitude {
      return SphericalPosition(longitude: longitude, latitude: (latitude + other.latitude) / 2)
    }
    return SphericalPosition(direction: vector + other.vector)
  }

  /// The angle to another position, in radians; good for small angles, too.
  func angle(to other: SphericalPosition) -> Double {
    let chord = (vector - other.vector).length
    return 2 * asin(min(1, chord / 2))
  }
}

/// A spherical polygon on its way to the page: rings with the inside on the left.
typealias SphericalRing = [SphericalPosition]
