import Graphics

/// A field over the page, sampled in squares of a few points: where its contours are found.
struct PageField {
  /// The value at a place; infinite where there is none but could be, NaN where the page shows no
  /// place at all.
  let value: (Point) -> Double
  let columns: Int
  let rows: Int

  private let corner: Point
  private let step: Double
  private let values: [Double]

  /// Samples a field over a frame and a little beyond. The outermost samples count as no place, so
  /// that every contour is closed; they lie outside of the frame.
  init(over frame: Rect, value: @escaping (Point) -> Double) {
    self.value = value
    let wide = Int((frame.size.width / Self.step).rounded(.up))
    let high = Int((frame.size.height / Self.step).rounded(.up))
    // A page as large as a wall gets larger squares.
    let coarseness = max(1, (Double(wide * high) / Self.mostSquares).squareRoot())
    let step = Self.step * coarseness
    self.step = step
    columns = Int((frame.size.width / step).rounded(.up)) + 5
    rows = Int((frame.size.height / step).rounded(.up)) + 5
    let corner = Point(x: frame.minX - 2 * step, y: frame.minY - 2 * step)
    self.corner = corner
    let (columns, rows) = (columns, rows)
    values = (0..<rows * columns).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      guard row > 0, row < rows - 1, column > 0, column < columns - 1 else { return .nan }
      return value(Point(x: corner.x + Double(column) * step, y: corner.y + Double(row) * step))
    }
  }

  func point(_ column: Int, _ row: Int) -> Point {
    Point(x: corner.x + Double(column) * step, y: corner.y + Double(row) * step)
  }

  subscript(column: Int, row: Int) -> Double { values[row * columns + column] }

  /// The smallest and the largest of the sampled values; nil where there is none.
  var span: ClosedRange<Double>? {
    let found = values.filter(\.isFinite)
    guard let least = found.min(), let most = found.max() else { return nil }
    return least...most
  }

  /// In points.
  private static let step = 3.0
  private static let mostSquares = 120_000.0
}
