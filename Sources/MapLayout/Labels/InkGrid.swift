import Graphics

/// How much is drawn where, in squares of a few points.
struct InkGrid {
  private let frame: Rect
  private let columns: Int
  private let rows: Int
  private var weights: [Float]

  init(frame: Rect) {
    self.frame = frame
    columns = max(1, Int((frame.size.width / Self.cell).rounded(.up)))
    rows = max(1, Int((frame.size.height / Self.cell).rounded(.up)))
    weights = [Float](repeating: 0, count: columns * rows)
  }

  mutating func draw(_ line: [Point], weight: Double) {
    let weight = Float(weight)
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

  /// The sum of the weights in a box.
  func weight(in box: TurnedBox) -> Double {
    let (left, top) = cell(of: Point(x: box.bounds.minX, y: box.bounds.minY))
    let (right, bottom) = cell(of: Point(x: box.bounds.maxX, y: box.bounds.maxY))
    guard left <= right, top <= bottom else { return 0 }
    let isUpright = box.turn.sine == 0
    let reach = isUpright ? box : box.grown(by: Self.cell / 2)
    var sum: Float = 0
    for row in top...bottom {
      for column in left...right {
        let weight = weights[row * columns + column]
        guard weight > 0 else { continue }
        if isUpright || reach.contains(center(column, row)) { sum += weight }
      }
    }
    return Double(sum)
  }

  private func center(_ column: Int, _ row: Int) -> Point {
    Point(
      x: frame.minX + (Double(column) + 0.5) * Self.cell,
      y: frame.minY + (Double(row) + 0.5) * Self.cell)
  }

  private func cell(of point: Point) -> (column: Int, row: Int) {
    (
      min(max(Int((point.x - frame.minX) / Self.cell), 0), columns - 1),
      min(max(Int((point.y - frame.minY) / Self.cell), 0), rows - 1)
    )
  }

  private static let cell = 3.0
}
