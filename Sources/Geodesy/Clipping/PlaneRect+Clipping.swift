extension PlaneRect {
  /// The part of a ring inside the rectangle, by clipping against one edge after the other
  /// (Sutherland and Hodgman, "Reentrant polygon clipping", Communications of the ACM 17, 1974).
  /// Parts that fall apart stay joined along the rectangle's edge.
  func clip(ring: [PlanePoint]) -> [PlanePoint] {
    guard let box = PlaneRect(around: ring) else { return [] }
    if contains(PlanePoint(x: box.minX, y: box.minY))
      && contains(PlanePoint(x: box.maxX, y: box.maxY))
    {
      return ring
    }
    if box.maxX < minX || box.minX > maxX || box.maxY < minY || box.minY > maxY { return [] }
    var points = ring
    points = Self.clip(points, depth: { $0.x - minX })
    points = Self.clip(points, depth: { maxX - $0.x })
    points = Self.clip(points, depth: { $0.y - minY })
    points = Self.clip(points, depth: { maxY - $0.y })
    return points
  }

  /// The part of a ring where `depth`, linear in the plane, is not negative.
  private static func clip(
    _ ring: [PlanePoint], depth: (PlanePoint) -> Double
  ) -> [PlanePoint] {
    guard var previous = ring.last else { return [] }
    var previousDepth = depth(previous)
    var clipped: [PlanePoint] = []
    clipped.reserveCapacity(ring.count)
    for point in ring {
      let pointDepth = depth(point)
      if (previousDepth < 0) != (pointDepth < 0) {
        let share = previousDepth / (previousDepth - pointDepth)
        clipped.append(
          PlanePoint(
            x: previous.x + (point.x - previous.x) * share,
            y: previous.y + (point.y - previous.y) * share))
      }
      if pointDepth >= 0 { clipped.append(point) }
      (previous, previousDepth) = (point, pointDepth)
    }
    return clipped
  }

  /// The pieces of a line inside the rectangle (Liang and Barsky, "A new concept and method for
  /// line clipping", ACM Transactions on Graphics 3, 1984).
  func clip(line: [PlanePoint]) -> [[PlanePoint]] {
    var pieces: [[PlanePoint]] = []
    var current: [PlanePoint] = []
    for (a, b) in zip(line, line.dropFirst()) {
      guard let (start, end) = shares(from: a, to: b) else {
        if current.count > 1 { pieces.append(current) }
        current = []
        continue
      }
      func at(_ share: Double) -> PlanePoint {
        PlanePoint(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
      }
      if current.isEmpty { current = [start == 0 ? a : at(start)] }
      current.append(end == 1 ? b : at(end))
      if end < 1 {
        pieces.append(current)
        current = []
      }
    }
    if current.count > 1 { pieces.append(current) }
    return pieces
  }

  /// From which to which share of its way an edge runs inside; nil where it never does.
  private func shares(from a: PlanePoint, to b: PlanePoint) -> (start: Double, end: Double)? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (start, end) = (0.0, 1.0)
    for (p, q) in [(-dx, a.x - minX), (dx, maxX - a.x), (-dy, a.y - minY), (dy, maxY - a.y)] {
      if p == 0 {
        if q < 0 { return nil }
      } else if p < 0 {
        start = max(start, q / p)
      } else {
        end = min(end, q / p)
      }
    }
    return start < end || (start == end && dx == 0 && dy == 0) ? (start, end) : nil
  }
}
