/// A polygon on the plane of an operation, in metres; its rings are closed by themselves and no
/// position is repeated.
struct PlanePolygon {
  /// Counter-clockwise.
  var shell: PlaneRing
  /// Clockwise.
  var holes: [PlaneRing] = []

  /// The size in square metres.
  var area: Double { holes.reduce(shell.signedArea) { $0 + $1.signedArea } }
}

/// A closed line on a plane.
typealias PlaneRing = [PlanePoint]

extension PlaneRing {
  /// The area inside in square metres: positive where the ring runs counter-clockwise.
  var signedArea: Double {
    guard let origin = first, var previous = last else { return 0 }
    var double = 0.0
    for point in self {
      // About the first point, so that small rings far out keep their digits.
      double +=
        (previous.x - origin.x) * (point.y - origin.y)
        - (point.x - origin.x) * (previous.y - origin.y)
      previous = point
    }
    return double / 2
  }

  /// The same ring, running counter-clockwise or clockwise.
  func running(counterClockwise: Bool) -> PlaneRing {
    (signedArea > 0) == counterClockwise ? self : reversed()
  }
}
