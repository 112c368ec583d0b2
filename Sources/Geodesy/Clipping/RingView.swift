#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A ring as seen from a position: how often it winds around it and which way it runs.
struct RingView {
  /// Turns counter-clockwise around the position.
  let winding: Int
  /// The area on the unit sphere between the position and the ring, ∮ (1 − cos d) dα over distance
  /// d and direction α: positive where the ring runs counter-clockwise around what it encloses.
  ///
  /// Edges that pass close to the antipode of the position turn fast and do no harm: 1 − cos d
  /// hardly changes there.
  let signedArea: Double

  /// Sees a ring from a position that does not lie on it.
  init(_ ring: SphericalRing, from center: SphericalPosition) {
    let (sinLat, cosLat) = (sin(center.latitude), cos(center.latitude))
    // East, north and outward parts of every vertex, as seen from the position.
    let seen = ring.map { position -> CartesianPosition in
      let difference = position.longitude - center.longitude
      let (s, c) = (sin(position.latitude), cos(position.latitude))
      return CartesianPosition(
        x: c * sin(difference), y: cosLat * s - sinLat * c * cos(difference),
        z: sinLat * s + cosLat * c * cos(difference))
    }
    var turn = 0.0
    var area = 0.0
    for (index, a) in seen.enumerated() {
      let b = seen[index + 1 == seen.count ? 0 : index + 1]
      let angle = atan2(a.x * b.y - b.x * a.y, a.x * b.x + a.y * b.y)
      turn += angle
      area += angle * (1 - (a.z + b.z) / 2)
    }
    winding = Int((turn / (2 * .pi)).rounded())
    signedArea = area
  }

  /// Whether the position lies on the ring's left.
  var containsCenter: Bool { winding > 0 || (winding == 0 && signedArea < 0) }
}
