import Graphics
import Typesetting

/// A label beside a point symbol: a name and, in smaller type below it, a remark.
struct PointLabel {
  var kind: String
  var lines: [(text: String, style: TextStyle)]
  var anchor: Point
  /// The distance from the point that the symbol takes.
  var clearance: Double
  var language: String?
  /// Whether it may stand farther off, joined to its symbol by a line.
  var mayUseLeader = false

  /// Places around the point: upper right first, then right, upper left, left, below, above.
  func label(_ typesetter: Typesetter) throws -> Label {
    let extents = try lines.map {
      try typesetter.measure($0.text, style: $0.style, language: language)
    }
    let width = extents.map(\.advance).max() ?? 0
    let ascent = extents.first?.ascent ?? 0
    // Below a line in larger type the next one may need more room.
    let leading = lines.indices.map { index in
      let usual = lines[index].style.size * 1.18
      guard index > 0 else { return usual }
      return max(usual, extents[index - 1].ink.maxY - extents[index].ink.minY + 0.5)
    }
    let height = ascent + leading.dropFirst().reduce(0, +) + (extents.last?.descent ?? 0)
    let near = clearance + 1.5
    var candidates = Self.places.enumerated().map { index, place in
      candidate(
        offset: Point(x: place.x * near, y: place.y * near), place: place,
        size: Size(width: width, height: height), ascent: ascent, leading: leading,
        cost: Double(index) * 1.5, leader: false)
    }
    if mayUseLeader {
      for (ring, distance) in [14.0, 24, 36].enumerated() {
        candidates += Self.places.enumerated().map { index, place in
          candidate(
            offset: Point(x: place.x * distance, y: place.y * distance), place: place,
            size: Size(width: width, height: height), ascent: ascent, leading: leading,
            cost: 12 + Double(ring) * 8 + Double(index), leader: true)
        }
      }
    }
    return Label(text: lines.map(\.text).joined(separator: " "), kind: kind, candidates: candidates)
  }

  /// Whether the board has a place for a text so long in the narrowest letters: where it has none,
  /// there is no use in measuring.
  func mayFit(on board: LabelBoard) -> Bool {
    let near = clearance + 1.5
    let size = Size(
      width: lines.map { 0.22 * $0.style.size * Double($0.text.count) }.max() ?? 0,
      height: lines.reduce(0) { $0 + $1.style.size * 0.9 })
    return Self.places.contains { place in
      board.isFree(box(at: anchor + place * near, place: place, size: size))
    }
  }

  /// Where the text stands against the point, as parts of the distance.
  private static let places: [Point] = [
    Point(x: 0.8, y: -0.6), Point(x: 1, y: 0), Point(x: -0.8, y: -0.6), Point(x: -1, y: 0),
    Point(x: 0.8, y: 0.6), Point(x: -0.8, y: 0.6), Point(x: 0, y: 1), Point(x: 0, y: -1),
  ]

  private func candidate(
    offset: Point, place: Point, size: Size, ascent: Double, leading: [Double], cost: Double,
    leader: Bool
  ) -> LabelCandidate {
    let corner = anchor + offset
    let anchoring: TextRun.Anchor = place.x > 0 ? .start : place.x < 0 ? .end : .middle
    let box = self.box(at: corner, place: place, size: size)
    let x = place.x > 0 ? box.minX : place.x < 0 ? box.maxX : box.midX
    var baseline = box.minY + ascent
    var runs: [TextRun] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { baseline += leading[index] }
      runs.append(
        TextRun(
          line.text, style: line.style, at: Point(x: x, y: baseline), anchor: anchoring,
          language: language))
    }
    return LabelCandidate(
      runs: runs, boxes: [box], leader: leader ? self.leader(to: box) : nil, cost: cost)
  }

  /// What a text of a size covers that stands at a corner.
  private func box(at corner: Point, place: Point, size: Size) -> Rect {
    let left =
      place.x > 0 ? corner.x : place.x < 0 ? corner.x - size.width : corner.x - size.width / 2
    // Above, the last line stands on the corner; below, the first hangs from it.
    let top =
      place.y < -0.1
      ? corner.y - size.height + (place.x == 0 ? 0.5 : 2)
      : place.y > 0.1
        ? corner.y - 1
        : corner.y - size.height / 2
    return Rect(x: left, y: top, width: size.width, height: size.height)
  }

  /// A straight line from the symbol's edge to the nearest point of a box.
  private func leader(to box: Rect) -> LabelCandidate.Leader {
    let isBeside = anchor.x < box.minX || anchor.x > box.maxX
    // Above and below it stops before the words.
    let inset = isBeside ? box.size.height * 0.3 : 0
    let end = Point(
      x: min(max(anchor.x, box.minX - 1), box.maxX + 1),
      y: min(max(anchor.y, box.minY + inset), box.maxY - inset))
    let way = end - anchor
    let start = anchor + way * (clearance / max(way.length, 0.001))
    return LabelCandidate.Leader(anchor: anchor, start: start, end: end)
  }
}
