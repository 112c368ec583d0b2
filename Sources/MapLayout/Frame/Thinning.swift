import Graphics

/// Leaves out points of a line that nobody can tell are gone: no point of the line is further from
/// what is left than a tolerance.
///
/// From a point that is kept, each further one is seen in a narrow wedge as wide as the tolerance on
/// both sides. As long as the wedges share a direction, a straight line can pass them all (Imai and
/// Iri, "Computational-geometric methods for polygonal approximations of a curve", Computer Vision,
/// Graphics, and Image Processing 36, 1986). One walk along the line does it.
struct Thinning {
  /// In points of the page.
  let tolerance: Double

  /// The line with its ends and what is needed between.
  func thinned(_ points: [Point]) -> [Point] {
    guard points.count > 2, let first = points.first, let last = points.last else { return points }
    var kept = [first]
    kept.reserveCapacity(points.count)
    var wedge = Wedge(tip: first, tolerance: tolerance)
    for (previous, point) in zip(points, points.dropFirst()) where !wedge.passes(to: point) {
      kept.append(previous)
      wedge = Wedge(tip: previous, tolerance: tolerance)
      _ = wedge.passes(to: point)
    }
    kept.append(last)
    return kept
  }
}

/// The directions from a point in which a straight line passes all that came after it.
private struct Wedge {
  let tip: Point
  let tolerance: Double
  /// Its sides, counter-clockwise where y runs upwards; nil while all points are at the tip.
  private var sides: (first: Point, last: Point)?
  /// The distance of the farthest point that has to be passed, squared.
  private var farthest = 0.0

  init(tip: Point, tolerance: Double) {
    self.tip = tip
    self.tolerance = tolerance
  }

  /// Whether the straight line to a point passes all before it; takes the point in if so.
  mutating func passes(to point: Point) -> Bool {
    let v = point - tip
    let squared = v.x * v.x + v.y * v.y
    // A line that turned back passes only as far as it goes.
    guard squared >= farthest else { return false }
    if let sides, Self.cross(sides.first, v) < 0 || Self.cross(v, sides.last) < 0 { return false }
    // What is this close to the tip is passed in any direction.
    guard squared > tolerance * tolerance else { return true }
    farthest = squared
    let sine = tolerance / squared.squareRoot()
    let cosine = (1 - sine * sine).squareRoot()
    let first = Point(x: v.x * cosine + v.y * sine, y: v.y * cosine - v.x * sine)
    let last = Point(x: v.x * cosine - v.y * sine, y: v.y * cosine + v.x * sine)
    guard let sides else {
      self.sides = (first, last)
      return true
    }
    self.sides = (
      Self.cross(sides.first, first) > 0 ? first : sides.first,
      Self.cross(last, sides.last) > 0 ? last : sides.last
    )
    return true
  }

  private static func cross(_ a: Point, _ b: Point) -> Double { a.x * b.y - a.y * b.x }
}
