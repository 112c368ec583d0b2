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
  /// Twice the area inside on the azimuthal equidistant plane about the position, signed:
  /// positive where the ring runs counter-clockwise.
  let signedArea: Double

  /// Sees a ring from a position that does not lie on it.
  init(_ ring: SphericalRing, from center: SphericalPosition) {
    let (sinLat, cosLat) = (sin(center.latitude), cos(center.latitude))
    let plane = ring.map { position -> (x: Double, y: Double) in
      let difference = position.longitude - center.longitude
      let (s, c) = (sin(position.latitude), cos(position.latitude))
      let x = c * sin(difference)
      let y = cosLat * s - sinLat * c * cos(difference)
      let z = sinLat * s + cosLat * c * cos(difference)
      let length = (x * x + y * y).squareRoot()
      let scale = length > 0 ? atan2(length, z) / length : 0
      return (x * scale, y * scale)
    }
    var turn = 0.0
    var area = 0.0
    for (index, a) in plane.enumerated() {
      let b = plane[index + 1 == plane.count ? 0 : index + 1]
      let cross = a.x * b.y - b.x * a.y
      turn += atan2(cross, a.x * b.x + a.y * b.y)
      area += cross
    }
    winding = Int((turn / (2 * .pi)).rounded())
    signedArea = area
  }

  /// Whether the position lies on the ring's left.
  var containsCenter: Bool { winding > 0 || (winding == 0 && signedArea < 0) }
}
