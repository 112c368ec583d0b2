import Graphics

/// The frame in squares, which make a look-up short however much there is.
struct PageGrid {
  private let frame: Rect
  private let side: Double
  private let columns: Int
  private let rows: Int

  /// - Parameters:
  ///   - frame: What the squares cover.
  ///   - side: Of a square, in points.
  init(over frame: Rect, side: Double) {
    (self.frame, self.side) = (frame, side)
    columns = max(1, Int((frame.size.width / side).rounded(.up)))
    rows = max(1, Int((frame.size.height / side).rounded(.up)))
  }

  /// How many squares there are.
  var count: Int { columns * rows }

  /// The numbers of the squares that a rectangle touches; what lies outside of the frame counts to
  /// its edge.
  func cells(of rect: Rect) -> [Int] {
    let left = clamped(rect.minX - frame.minX, columns)
    let right = clamped(rect.maxX - frame.minX, columns)
    let top = clamped(rect.minY - frame.minY, rows)
    let bottom = clamped(rect.maxY - frame.minY, rows)
    guard left <= right, top <= bottom else { return [] }
    if left == right, top == bottom { return [top * columns + left] }
    return (top...bottom).flatMap { row in (left...right).map { row * columns + $0 } }
  }

  private func clamped(_ value: Double, _ count: Int) -> Int {
    Int(min(max(value / side, 0), Double(count - 1)))
  }
}
