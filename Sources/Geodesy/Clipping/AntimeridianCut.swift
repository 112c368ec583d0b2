#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The sphere cut open along the meridian opposite to a map's central one.
///
/// On the map it is a rectangle of longitude and latitude. Its boundary runs up the eastern side
/// (parameters 0 to π), west along the north pole (to 2π), down the western side (to 3π) and east
/// along the south pole (to 4π).
struct AntimeridianCut: ClipRegion {
  let perimeter = 4 * Double.pi

  let middle = SphericalPosition(longitude: 0, latitude: 0)

  func boundaryPosition(at parameter: Double) -> SphericalPosition {
    let pi = Double.pi
    switch parameter {
    case ...pi: return SphericalPosition(longitude: pi, latitude: parameter - pi / 2)
    case ...(2 * pi):
      return SphericalPosition(longitude: pi - 2 * (parameter - pi), latitude: pi / 2)
    case ...(3 * pi): return SphericalPosition(longitude: -pi, latitude: 2.5 * pi - parameter)
    default: return SphericalPosition(longitude: 2 * (parameter - 3 * pi) - pi, latitude: -pi / 2)
    }
  }

  func contains(_ position: SphericalPosition) -> Bool { true }

  func crossing(from start: EdgeEnd, to end: EdgeEnd) -> BoundaryCrossing? {
    let (start, end) = (start.position, end.position)
    let difference = end.longitude - start.longitude
    guard abs(difference) > .pi else { return nil }
    let latitude = crossingLatitude(from: start, to: end)
    let east: BoundaryCrossing.Place = (
      latitude + .pi / 2, SphericalPosition(longitude: .pi, latitude: latitude)
    )
    let west: BoundaryCrossing.Place = (
      2.5 * .pi - latitude, SphericalPosition(longitude: -.pi, latitude: latitude)
    )
    return difference < 0
      ? BoundaryCrossing(exit: east, entry: west) : BoundaryCrossing(exit: west, entry: east)
  }

  /// The latitude at which a great circle meets the meridian ±π.
  private func crossingLatitude(
    from start: SphericalPosition, to end: SphericalPosition
  ) -> Double {
    let (a, b) = (start.vector, end.vector)
    // The share of the way on which y passes through zero; any share on the meridian itself.
    let share = a.y == b.y ? 0.5 : min(max(a.y / (a.y - b.y), 0), 1)
    let place = a + (b - a) * share
    return atan2(place.z, (place.x * place.x + place.y * place.y).squareRoot())
  }

  func boundaryIsInside(_ rings: [SphericalRing]) -> Bool {
    rings.reduce(0.0) { $0 + planarArea($1) } < 0
  }

  /// Twice the signed area of a ring in the plane of longitude and latitude.
  private func planarArea(_ ring: SphericalRing) -> Double {
    var area = 0.0
    for (index, a) in ring.enumerated() {
      let b = ring[index + 1 == ring.count ? 0 : index + 1]
      area += a.longitude * b.latitude - b.longitude * a.latitude
    }
    return area
  }
}
