import Graphics

/// Which part of the page an area covers, in squares of a few points.
struct PageMask {
  private let box: Rect
  private let columns: Int
  private let rows: Int
  private var bits: [Bool]

  /// Whether a square counts, by its middle: in an odd number of rings.
  ///
  /// - Parameters:
  ///   - rings: Closed lines on the page; their last point may be the first one again.
  ///   - frame: What of the page counts.
  init(rings: [[Point]], within frame: Rect) {
    let around = Path(polyline: rings.flatMap { $0 }).controlBox
    let box = around?.intersection(frame)
    self.box = box ?? Rect(x: frame.minX, y: frame.minY, width: 0, height: 0)
    columns = Int((self.box.size.width / Self.cell).rounded(.up))
    rows = Int((self.box.size.height / Self.cell).rounded(.up))
    bits = [Bool](repeating: false, count: columns * rows)
    var crossings = [[Double]](repeating: [], count: rows)
    for ring in rings {
      guard var previous = ring.last else { continue }
      for point in ring {
        addCrossings(from: previous, to: point, &crossings)
        previous = point
      }
    }
    for (row, unsorted) in crossings.enumerated() {
      let sorted = unsorted.sorted()
      for pair in stride(from: 0, to: sorted.count - 1, by: 2) {
        let first = column(atLeast: sorted[pair])
        let last = column(atLeast: sorted[pair + 1])
        for column in first..<max(first, last) { bits[row * columns + column] = true }
      }
    }
  }

  /// The first column whose middle lies at or to the right of a place.
  private func column(atLeast x: Double) -> Int {
    Int(min(max(((x - box.minX) / Self.cell - 0.5).rounded(.up), 0), Double(columns)))
  }

  private func addCrossings(from a: Point, to b: Point, _ crossings: inout [[Double]]) {
    guard a.y != b.y else { return }
    let (top, bottom) = a.y < b.y ? (a, b) : (b, a)
    // Rows whose middle lies in [top, bottom).
    let first = max(((top.y - box.minY) / Self.cell - 0.5).rounded(.up), 0)
    let last = min(((bottom.y - box.minY) / Self.cell - 0.5).rounded(.up), Double(rows))
    guard first < last else { return }
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    for row in Int(first)..<Int(last) {
      let y = box.minY + (Double(row) + 0.5) * Self.cell
      crossings[row].append(top.x + (y - top.y) * slope)
    }
  }

  func contains(_ point: Point) -> Bool {
    let (x, y) = ((point.x - box.origin.x) / Self.cell, (point.y - box.origin.y) / Self.cell)
    guard x >= 0, y >= 0, x < Double(columns), y < Double(rows) else { return false }
    return bits[Int(y) * columns + Int(x)]
  }

  /// How much of some boxes the area covers, 0 to 1.
  func share(of boxes: [TurnedBox]) -> Double {
    var (inside, all) = (0, 0)
    for box in boxes {
      box.forEachSample(spacing: Self.cell * 1.5) { point in
        all += 1
        if contains(point) { inside += 1 }
      }
    }
    return all > 0 ? Double(inside) / Double(all) : 0
  }

  /// The middles of all squares that count.
  var places: [Point] {
    bits.indices.filter { bits[$0] }.map { index in
      Point(
        x: box.minX + (Double(index % columns) + 0.5) * Self.cell,
        y: box.minY + (Double(index / columns) + 0.5) * Self.cell)
    }
  }

  private static let cell = 2.5
}
