import Graphics

/// A polyline with the length up to each of its points.
struct MeasuredLine {
  let points: [Point]
  private let lengths: [Double]

  /// - Parameter points: At least one.
  init(_ points: [Point]) {
    self.points = points
    var total = 0.0
    lengths =
      [0]
      + zip(points, points.dropFirst()).map { a, b in
        total += (b - a).length
        return total
      }
  }

  var length: Double { lengths.last ?? 0 }

  /// The point at a distance along the line; past its ends it goes on straight.
  func point(at distance: Double) -> Point {
    guard points.count > 1 else { return points.first ?? Point(x: 0, y: 0) }
    var (low, high) = (1, points.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if lengths[middle] < distance { low = middle + 1 } else { high = middle }
    }
    let span = lengths[low] - lengths[low - 1]
    let share = span > 0 ? (distance - lengths[low - 1]) / span : 0
    return points[low - 1] + (points[low] - points[low - 1]) * share
  }

  /// The points of the line that lie closer to its start than a distance.
  func vertices(before distance: Double) -> [Point] {
    zip(points, lengths).prefix { $1 < distance }.map(\.0)
  }

  /// The way from one place of the line to another.
  func chord(from start: Double, to end: Double) -> Point { point(at: end) - point(at: start) }

  /// So many places at equal distances, both ends among them.
  func resampled(count: Int) -> [Point] {
    (0..<count).map { point(at: length * Double($0) / Double(max(count - 1, 1))) }
  }
}

extension [Point] {
  /// A smooth line through the points (Catmull and Rom, "A class of local interpolating splines",
  /// 1974), in steps of about two points of the page.
  var smoothed: [Point] {
    guard count > 2 else { return self }
    var result: [Point] = []
    forEachPiece { a, control1, control2, b in
      let steps = Swift.max(2, Int((b - a).length / 2))
      for step in 0..<steps {
        let t = Double(step) / Double(steps)
        let s = 1 - t
        let start = a * (s * s * s) + control1 * (3 * s * s * t)
        result.append(start + control2 * (3 * s * t * t) + b * (t * t * t))
      }
    }
    return result + suffix(1)
  }

  private func forEachPiece(_ body: (Point, Point, Point, Point) -> Void) {
    for index in indices.dropLast() {
      let (a, b) = (self[index], self[index + 1])
      let before = index > 0 ? self[index - 1] : a
      let after = index + 2 < count ? self[index + 2] : b
      body(a, a + (b - before) * (1.0 / 6), b - (after - a) * (1.0 / 6), b)
    }
  }
}
