import Graphics
import Typesetting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A label along a line, on one side of it: the name of a contour or a ring.
struct LineLabel {
  var kind: String
  var text: String
  var style: TextStyle
  /// The line on the page, in pieces.
  var pieces: [[Point]]
  /// From the line to the middle of the text, in points; positive to the left of the line's way.
  var offset: Double

  /// Straight stretches of the line that the text fits on, the straightest first.
  func label(_ typesetter: Typesetter) throws -> Label {
    let extents = try typesetter.measure(text, style: style, language: nil)
    let candidates = pieces.flatMap { piece in
      stretches(of: piece, length: extents.advance).map {
        candidate(from: $0.start, to: $0.end, extents: extents, sag: $0.sag)
      }
    }
    return Label(text: text, kind: kind, candidates: candidates)
  }

  /// Parts of a line as long as the text, in steps of half a text.
  private func stretches(
    of line: [Point], length: Double
  ) -> [(start: Point, end: Point, sag: Double)] {
    let measured = MeasuredLine(line)
    guard measured.length > length * 1.1 else { return [] }
    var stretches: [(start: Point, end: Point, sag: Double)] = []
    let step = max(length / 3, 4)
    var at = (measured.length - length).truncatingRemainder(dividingBy: step) / 2
    while at + length <= measured.length {
      let (start, end) = (measured.point(at: at), measured.point(at: at + length))
      let middle = measured.point(at: at + length / 2)
      let sag = (middle - (start + end) * 0.5).length
      if sag < style.size * 0.8 { stretches.append((start, end, sag)) }
      at += step
    }
    return stretches
  }

  private func candidate(
    from start: Point, to end: Point, extents: TextExtents, sag: Double
  ) -> LabelCandidate {
    let way = end - start
    let length = max(way.length, 0.001)
    let left = Point(x: way.y / length, y: -way.x / length)
    let middle = (start + end) * 0.5 + left * offset
    // Never upside down.
    let isReversed = way.x < 0
    let along = isReversed ? way * -1 : way
    let angle = atan2(along.y, along.x)
    let up = Point(x: sin(angle), y: -cos(angle))
    let baseline = middle - up * ((extents.ascent - extents.descent) * 0.36)
    let run = TextRun(
      text, style: style, at: baseline, anchor: .middle, rotation: angle * 180 / .pi)
    let count = max(1, Int((extents.advance / style.size).rounded(.up)))
    let boxes = (0..<count).map { index -> Rect in
      let share = (Double(index) + 0.5) / Double(count) - 0.5
      let center = middle + along * share
      let half = style.size * 0.55
      return Rect(
        minX: center.x - half, minY: center.y - half, maxX: center.x + half, maxY: center.y + half)
    }
    // Level text reads best.
    return LabelCandidate(
      runs: [run], boxes: boxes, leader: nil, cost: sag * 2 + abs(sin(angle)) * 6)
  }
}

/// A polyline with the length up to each of its points.
struct MeasuredLine {
  private let points: [Point]
  private let lengths: [Double]

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

  /// The points of the line that lie closer to its start than a distance.
  func vertices(before distance: Double) -> [Point] {
    zip(points, lengths).prefix { $1 < distance }.map(\.0)
  }

  /// The point at a distance along the line, up to its ends.
  func point(at distance: Double) -> Point {
    let next = lengths.firstIndex { $0 >= distance } ?? points.count - 1
    guard next > 0 else { return points[0] }
    let span = lengths[next] - lengths[next - 1]
    let share = span > 0 ? min((distance - lengths[next - 1]) / span, 1) : 0
    return points[next - 1] + (points[next] - points[next - 1]) * share
  }
}
