#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A place that no edge of some regions comes near: where a plane can be torn open.
///
/// Opposite to the middle of the vertices where that is far enough from all of them; otherwise the
/// best of up to a thousand places all over the Earth. The longer the search, the smaller a gap
/// between the edges will do.
struct Clearing {
  /// The place opposite to it: the centre of the plane.
  let antipode: GeoCoordinate
  /// How far the edges reach from the centre, in metres along the ground.
  let extent: Double

  /// - Throws: `GeodesyError`, for a vertex that is not on the Earth, and where the edges lie so
  ///   close everywhere that there is no room between them.
  init(of regions: [GeoRegion]) throws(GeodesyError) {
    let rings = regions.flatMap { $0.polygons.flatMap(\.rings) }
    var sum = CartesianPosition(x: 0, y: 0, z: 0)
    for ring in rings {
      for position in ring {
        guard position.isOnEarth else {
          throw .notOnEarth(
            latitude: "\(position.latitude.degrees)", longitude: "\(position.longitude.degrees)")
        }
        sum = sum + SphericalPosition(position).vector
      }
    }
    // Without vertices any plane will do.
    let middle =
      sum.length > 0 ? sum * (1 / sum.length) : CartesianPosition(x: 1, y: 0, z: 0)
    let farthest = Self.farthestAngle(of: rings, from: middle)
    if farthest < 2 {
      antipode = Self.position(middle)
      extent = farthest * Self.radius
      return
    }
    let edges = Edges(of: rings)
    var best = (place: middle * -1, clearance: 0.0)
    for (count, place) in Self.candidates.enumerated() {
      if let clearance = edges.clearance(of: place, over: best.clearance) {
        best = (place, clearance)
      }
      if best.clearance > 0.5 / Double(count + 1) { break }
    }
    guard best.clearance > 1e-5 else {
      throw .algebraFailed(
        operation: "laying out shapes on a plane",
        reason: "they leave no gap of 100 m anywhere on the Earth")
    }
    antipode = Self.position(best.place * -1)
    extent = .pi * Self.radius
  }

  private static func position(_ direction: CartesianPosition) -> GeoCoordinate {
    let place = SphericalPosition(direction: direction)
    return GeoCoordinate(latitude: .radians(place.latitude), longitude: .radians(place.longitude))
  }

  /// The angle to the farthest vertex, and half an edge more.
  private static func farthestAngle(
    of rings: [GeoLine], from middle: CartesianPosition
  ) -> Double {
    var (lowest, longest) = (1.0, 0.0)
    for ring in rings {
      guard let last = ring.last else { continue }
      var previous = SphericalPosition(last).vector
      for position in ring {
        let vector = SphericalPosition(position).vector
        lowest = min(lowest, vector.dot(middle))
        longest = max(longest, (vector - previous).length)
        previous = vector
      }
    }
    return acos(max(lowest, -1)) + asin(min(1, longest / 2))
  }

  /// Places spread evenly on a sphere along a spiral of golden angles (Vogel, "A better way to
  /// construct the sunflower head", Mathematical Biosciences 44, 1979, taken to the sphere).
  private static let candidates: [CartesianPosition] = {
    let turn = Double.pi * (3 - 5.0.squareRoot())
    let count = 1024
    return (0..<count).map { number in
      // A stride without a common factor, so that the first ones lie all over the Earth.
      let index = number * 633 % count
      let z = 1 - (2 * Double(index) + 1) / Double(count)
      let level = (1 - z * z).squareRoot()
      let angle = turn * Double(index)
      return CartesianPosition(x: level * cos(angle), y: level * sin(angle), z: z)
    }
  }()

  /// In metres; only to turn an angle into a length.
  private static let radius = 6_371_000.0
}

/// All edges of rings, to be met in an order that goes all over the Earth early.
private struct Edges {
  private var ends: [(CartesianPosition, CartesianPosition)] = []

  init(of rings: [GeoLine]) {
    ends.reserveCapacity(rings.reduce(0) { $0 + $1.count })
    for ring in rings {
      guard let last = ring.last else { continue }
      var previous = SphericalPosition(last).vector
      for position in ring {
        let vector = SphericalPosition(position).vector
        ends.append((previous, vector))
        previous = vector
      }
    }
  }

  /// The angle from a place to the nearest edge; nil where it is not over a bound.
  func clearance(of place: CartesianPosition, over bound: Double) -> Double? {
    // A linear congruential generator of full period over the next power of two meets every edge
    // once (Knuth, The Art of Computer Programming 2, section 3.2.1.2).
    let mask = ends.count.nextPowerOfTwo - 1
    var least = Double.pi
    var index = 0
    for _ in 0...mask {
      index = (index &* 1_664_525 &+ 1_013_904_223) & mask
      guard index < ends.count else { continue }
      let (a, b) = ends[index]
      // An angle is between its chord and π/2 times that: most edges are clearly farther away.
      if (place - a).length - (b - a).length * .pi / 2 > least { continue }
      least = min(least, Self.angle(from: place, toArcFrom: a, to: b))
      if least <= bound { return nil }
    }
    return least
  }

  private static func angle(
    from place: CartesianPosition, toArcFrom a: CartesianPosition, to b: CartesianPosition
  ) -> Double {
    let normal = a.cross(b)
    let length = normal.length
    let toEnds = min((place - a).length, (place - b).length)
    let nearestEnd = 2 * asin(min(1, toEnds / 2))
    guard length > 0 else { return nearestEnd }
    // Beside the arc when the place lies between the planes through its ends.
    let isBeside = normal.cross(a).dot(place) > 0 && b.cross(normal).dot(place) > 0
    return isBeside ? abs(asin(min(1, max(-1, normal.dot(place) / length)))) : nearestEnd
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}

extension CartesianPosition {
  /// The vector product.
  fileprivate func cross(_ other: Self) -> Self {
    Self(
      x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x)
  }
}
