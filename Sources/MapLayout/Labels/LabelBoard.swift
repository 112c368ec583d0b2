import Graphics

/// The page as labels see it: what is taken, and what should better stay free.
///
/// Labels are set in the order of their weight, each in the place that covers least; what finds
/// no free place is left out and listed.
struct LabelBoard {
  /// No label leaves this rectangle.
  let frame: Rect
  private var taken: [Rect] = []
  private var ink: InkGrid
  private(set) var placed: [(label: Label, candidate: LabelCandidate)] = []
  private(set) var dropped: [Label] = []

  init(frame: Rect) {
    self.frame = frame
    ink = InkGrid(frame: frame)
  }

  /// Keeps a rectangle free of all labels.
  mutating func reserve(_ rect: Rect) { taken.append(rect) }

  /// Makes places along a line worse, the more the higher its weight is.
  mutating func avoid(_ line: [Point], weight: Double) { ink.draw(line, weight: weight) }

  /// Makes places over a small rectangle worse.
  mutating func avoid(_ rect: Rect, weight: Double) {
    let (left, right) = (Point(x: rect.minX, y: rect.midY), Point(x: rect.maxX, y: rect.midY))
    ink.draw([left, right], weight: weight)
  }

  /// Sets a label in its best free place, or lists it as left out.
  mutating func place(_ label: Label) {
    var best: (candidate: LabelCandidate, cost: Double)?
    for candidate in label.candidates where isFree(candidate) {
      let cost = candidate.cost + candidate.boxes.reduce(0) { $0 + ink.weight(in: $1) }
      if cost < best?.cost ?? .infinity { best = (candidate, cost) }
    }
    guard let best else {
      dropped.append(label)
      return
    }
    taken += best.candidate.boxes.map { $0.insetBy(-Self.gap) }
    placed.append((label, best.candidate))
  }

  /// Whether nothing has been set in a rectangle, nor is it reserved.
  func isFree(_ rect: Rect) -> Bool {
    frame.contains(rect) && !taken.contains { $0.intersects(rect) }
  }

  private func isFree(_ candidate: LabelCandidate) -> Bool {
    candidate.boxes.allSatisfy(isFree)
  }

  /// The least space between two labels, in points.
  private static let gap = 1.0
}

/// How much is drawn where, in squares of a few points.
private struct InkGrid {
  private let frame: Rect
  private let columns: Int
  private let rows: Int
  private var weights: [Double]

  init(frame: Rect) {
    self.frame = frame
    columns = max(1, Int((frame.size.width / Self.cell).rounded(.up)))
    rows = max(1, Int((frame.size.height / Self.cell).rounded(.up)))
    weights = [Double](repeating: 0, count: columns * rows)
  }

  mutating func draw(_ line: [Point], weight: Double) {
    for (a, b) in zip(line, line.dropFirst()) {
      let length = (b - a).length
      let steps = max(1, Int((length / Self.cell).rounded(.up)))
      // A line far outside of the frame is long and of no use.
      guard steps < 4 * (columns + rows) else { continue }
      for step in 0..<steps {
        let point = a + (b - a) * (Double(step) / Double(steps))
        guard frame.contains(point) else { continue }
        let (column, row) = cell(of: point)
        let index = row * columns + column
        weights[index] = max(weights[index], weight)
      }
    }
  }

  func weight(in rect: Rect) -> Double {
    let (left, top) = cell(of: Point(x: rect.minX, y: rect.minY))
    let (right, bottom) = cell(of: Point(x: rect.maxX, y: rect.maxY))
    guard left <= right, top <= bottom else { return 0 }
    var sum = 0.0
    for row in top...bottom {
      for column in left...right { sum += weights[row * columns + column] }
    }
    return sum
  }

  private func cell(of point: Point) -> (column: Int, row: Int) {
    (
      min(max(Int((point.x - frame.minX) / Self.cell), 0), columns - 1),
      min(max(Int((point.y - frame.minY) / Self.cell), 0), rows - 1)
    )
  }

  private static let cell = 3.0
}
