#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All positions within an angle of a centre: what an azimuthal projection can show.
struct Cap: ClipRegion {
  let center: SphericalPosition
  /// More than zero, less than π.
  let radius: Double

  private let axis: CartesianPosition
  private let cosRadius: Double
  private let east: CartesianPosition
  private let north: CartesianPosition

  init(center: SphericalPosition, radius: Double) {
    precondition(radius > 0 && radius < .pi)
    self.center = center
    self.radius = radius
    axis = center.vector
    cosRadius = cos(radius)
    let (sinLon, cosLon) = (sin(center.longitude), cos(center.longitude))
    let (sinLat, cosLat) = (sin(center.latitude), cos(center.latitude))
    east = CartesianPosition(x: -sinLon, y: cosLon, z: 0)
    north = CartesianPosition(x: -sinLat * cosLon, y: -sinLat * sinLon, z: cosLat)
  }

  func contains(_ position: SphericalPosition) -> Bool {
    position.vector.dot(axis) > cosRadius
  }

  func crossing(from start: EdgeEnd, to end: EdgeEnd) -> BoundaryCrossing? {
    guard start.isInside != end.isInside else { return nil }
    let place = self.place(onArcFrom: start.position.vector, to: end.position.vector)
    let found = (parameter: parameter(of: place), position: SphericalPosition(direction: place))
    return start.isInside ? BoundaryCrossing(exit: found) : BoundaryCrossing(entry: found)
  }

  /// The one place of a great circle's arc that lies on the rim.
  private func place(
    onArcFrom a: CartesianPosition, to b: CartesianPosition
  ) -> CartesianPosition {
    // An end on the rim is the place itself, the same for both edges that meet there.
    if abs(a.dot(axis) - cosRadius) < Self.rounding { return a }
    if abs(b.dot(axis) - cosRadius) < Self.rounding { return b }
    // The arc is cos(t) a + sin(t) u; its depth is p cos(t) + q sin(t), which is cos(radius) at
    // the rim: t = atan2(q, p) ± acos(cos(radius) / √(p² + q²)).
    let along = b - a * a.dot(b)
    let u = along * (1 / along.length)
    let (p, q) = (a.dot(axis), u.dot(axis))
    let middle = atan2(q, p)
    let half = acos(min(max(cosRadius / (p * p + q * q).squareRoot(), -1), 1))
    let length = atan2(along.length, a.dot(b))
    let turns = [middle - half, middle + half].map { $0 < -1e-9 ? $0 + 2 * .pi : $0 }
    let t = min(max(turns.min { abs($0 - length / 2) < abs($1 - length / 2) } ?? 0, 0), length)
    return a * cos(t) + u * sin(t)
  }

  /// The angle about the centre, counter-clockwise from east, 0 to 2π.
  private func parameter(of place: CartesianPosition) -> Double {
    let angle = atan2(place.dot(north), place.dot(east))
    return angle < 0 ? angle + 2 * .pi : angle
  }

  /// Of a scalar product of unit vectors.
  private static let rounding = 1e-15

  let perimeter = 2 * Double.pi

  var middle: SphericalPosition { center }

  func boundaryPosition(at parameter: Double) -> SphericalPosition {
    let rim = east * cos(parameter) + north * sin(parameter)
    return SphericalPosition(direction: axis * cosRadius + rim * sin(radius))
  }

  func boundaryIsInside(_ rings: [SphericalRing]) -> Bool {
    rings.reduce(0.0) { $0 + RingView($1, from: center).signedArea } < 0
  }

  /// A box that holds it all, with its longitudes counted from a central meridian.
  func bounds(from centralMeridian: Angle) -> GeoBounds {
    let (south, north) = (center.latitude - radius, center.latitude + radius)
    let holdsPole = south <= -.pi / 2 || north >= .pi / 2
    // The meridians that touch a circle around a place that is no pole (Napier's rules).
    let width = holdsPole ? .pi : asin(min(sin(radius) / cos(center.latitude), 1))
    func meridian(_ difference: Double) -> Angle {
      (.radians(center.longitude + difference) + centralMeridian).normalizedLongitude
    }
    return GeoBounds(
      south: .radians(max(south, -.pi / 2)), north: .radians(min(north, .pi / 2)),
      west: holdsPole ? .degrees(-180) : meridian(-width),
      east: holdsPole ? .degrees(180) : meridian(width))
  }
}
