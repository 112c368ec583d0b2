import Graphics

/// A rectangle on the page at any angle: what a letter or a line of text covers.
struct TurnedBox: Hashable {
  let center: Point
  /// Half its width and half its height, along its own axes.
  let half: Size
  let turn: Turn
  /// The upright rectangle around it.
  let bounds: Rect

  init(center: Point, half: Size, turn: Turn) {
    (self.center, self.half, self.turn) = (center, half, turn)
    let width = half.width * abs(turn.cosine) + half.height * abs(turn.sine)
    let height = half.width * abs(turn.sine) + half.height * abs(turn.cosine)
    bounds = Rect(
      minX: center.x - width, minY: center.y - height, maxX: center.x + width,
      maxY: center.y + height)
  }

  init(_ rect: Rect) {
    self.init(
      center: rect.center, half: Size(width: rect.size.width / 2, height: rect.size.height / 2),
      turn: .none)
  }

  /// A rectangle that is turned about a point outside or inside of it.
  ///
  /// - Parameters:
  ///   - rect: Where it lies before the turn, seen from the point.
  ///   - turn: The turn.
  ///   - origin: The point.
  init(_ rect: Rect, turned turn: Turn, about origin: Point) {
    self.init(
      center: origin + turn.right * rect.midX + turn.up * -rect.midY,
      half: Size(width: rect.size.width / 2, height: rect.size.height / 2), turn: turn)
  }

  /// A straight line as a thin box.
  init(from start: Point, to end: Point, width: Double) {
    let way = end - start
    self.init(
      center: (start + end) * 0.5, half: Size(width: way.length / 2, height: width / 2),
      turn: Turn(along: way))
  }

  /// With each edge moved outwards.
  func grown(by distance: Double) -> TurnedBox { grown(along: distance, across: distance) }

  /// With its ends and its sides moved outwards.
  func grown(along ends: Double, across sides: Double) -> TurnedBox {
    TurnedBox(
      center: center, half: Size(width: half.width + ends, height: half.height + sides),
      turn: turn)
  }

  /// Whether the two share more than an edge: no line parallel to a side of one separates them
  /// (Gottschalk, Lin and Manocha, "OBBTree", SIGGRAPH 1996, section 5).
  func intersects(_ other: TurnedBox) -> Bool {
    guard bounds.intersects(other.bounds) else { return false }
    if turn.sine == 0, other.turn.sine == 0 { return true }
    return !isSeparated(from: other) && !other.isSeparated(from: self)
  }

  private func isSeparated(from other: TurnedBox) -> Bool {
    let way = other.center - center
    let right = turn.right
    // The other's axes, seen along ours.
    let along = abs(right.x * other.turn.cosine + right.y * other.turn.sine)
    let across = abs(right.x * -other.turn.sine + right.y * other.turn.cosine)
    let reachX = half.width + other.half.width * along + other.half.height * across
    if abs(way.x * right.x + way.y * right.y) >= reachX { return true }
    let reachY = half.height + other.half.width * across + other.half.height * along
    return abs(way.y * right.x - way.x * right.y) >= reachY
  }

  /// Whether it shares more than a point with a disc.
  func intersects(discAt point: Point, radius: Double) -> Bool {
    let way = seen(point)
    let x = max(abs(way.x) - half.width, 0)
    let y = max(abs(way.y) - half.height, 0)
    return x * x + y * y < radius * radius
  }

  func contains(_ point: Point) -> Bool {
    let way = seen(point)
    return abs(way.x) <= half.width && abs(way.y) <= half.height
  }

  /// The part of a straight line inside of it, from 0 at the line's start to 1 at its end; nil for
  /// less than a point (Liang and Barsky, "A new concept and method for line clipping", 1984).
  func part(ofLineFrom a: Point, to b: Point) -> ClosedRange<Double>? {
    let (start, end) = (seen(a), seen(b))
    var (first, last) = (0.0, 1.0)
    func cut(_ start: Double, _ end: Double, half: Double) -> Bool {
      let way = end - start
      guard way != 0 else { return abs(start) < half }
      let (one, other) = ((-half - start) / way, (half - start) / way)
      first = max(first, min(one, other))
      last = min(last, max(one, other))
      return first < last
    }
    guard cut(start.x, end.x, half: half.width), cut(start.y, end.y, half: half.height) else {
      return nil
    }
    return first...last
  }

  /// A point from the centre, along its own axes.
  private func seen(_ point: Point) -> Point {
    let way = point - center
    return Point(
      x: way.x * turn.cosine + way.y * turn.sine, y: way.y * turn.cosine - way.x * turn.sine)
  }

  /// Visits points all over it in rows and columns, no farther from each other than `spacing`.
  func forEachSample(spacing: Double, _ body: (Point) -> Void) {
    let columns = max(1, Int((2 * half.width / spacing).rounded(.up)))
    let rows = max(1, Int((2 * half.height / spacing).rounded(.up)))
    let right = turn.right * (2 * half.width / Double(columns))
    let down = turn.up * (-2 * half.height / Double(rows))
    var row = center + turn.right * -half.width + turn.up * half.height + (right + down) * 0.5
    for _ in 0..<rows {
      var point = row
      for _ in 0..<columns {
        body(point)
        point = point + right
      }
      row = row + down
    }
  }
}
