/// Finds which regions have a piece of line on their edge, and on which side of it they lie.
struct SegmentIndex {
  fileprivate struct Segment {
    let start: PlanePoint
    let end: PlanePoint
    let region: Int
  }

  /// A segment in a cell that it passes.
  private struct Entry {
    let cell: UInt64
    let segment: Int32
  }

  private var segments: [Segment] = []
  /// By cell: sorting once takes less time than a table that grows.
  private var entries: [Entry] = []
  /// Those that would fill too many cells.
  private var long: [Int32] = []
  private let size: Double

  /// - Parameter regions: The polygons of each region, with their inside on the left of each ring.
  init(_ regions: [[PlanePolygon]]) {
    for (region, polygons) in regions.enumerated() {
      for ring in polygons.flatMap({ [$0.shell] + $0.holes }) {
        for (start, end) in ring.edges {
          segments.append(Segment(start: start, end: end, region: region))
        }
      }
    }
    // As large as half of the segments are long: most lie in one to four cells.
    let lengths = segments.map { $0.start.distance(to: $0.end) }.sorted()
    size = max(lengths.isEmpty ? 1 : lengths[lengths.count / 2], 1)
    for index in segments.indices { insert(Int32(index)) }
    entries.sort { ($0.cell, $0.segment) < ($1.cell, $1.segment) }
  }

  private mutating func insert(_ index: Int32) {
    let segment = segments[Int(index)]
    let (left, right) =
      segment.start.x < segment.end.x
      ? (segment.start, segment.end) : (segment.end, segment.start)
    let margin = Self.nearness
    let (first, last) = (number(left.x - margin), number(right.x + margin))
    let slope = right.x > left.x ? (right.y - left.y) / (right.x - left.x) : 0
    guard abs(right.y - left.y) / size + Double(last - first) <= Self.mostCells else {
      long.append(index)
      return
    }
    for column in first...last {
      // Only the rows that the segment passes in this column: the box around it has many more.
      let from = max(Double(column) * size - margin, left.x)
      let to = min(Double(column + 1) * size + margin, right.x)
      let ends =
        right.x > left.x
        ? [left.y + slope * (from - left.x), left.y + slope * (to - left.x)]
        : [left.y, right.y]
      let (bottom, top) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
      for row in number(bottom - 2 * margin)...number(top + 2 * margin) {
        entries.append(Entry(cell: Self.cell(column, row), segment: index))
      }
    }
  }

  /// The regions that have a piece of line on their edge; whether each lies on its left.
  func owners(from start: PlanePoint, to end: PlanePoint) -> [(region: Int, isOnLeft: Bool)] {
    let middle = Self.cell(number((start.x + end.x) / 2), number((start.y + end.y) / 2))
    return (segments(in: middle) + long).compactMap { index in
      let segment = segments[Int(index)]
      guard segment.isNear(start), segment.isNear(end) else { return nil }
      let (dx, dy) = (segment.end.x - segment.start.x, segment.end.y - segment.start.y)
      return (segment.region, dx * (end.x - start.x) + dy * (end.y - start.y) > 0)
    }
  }

  /// The segments that pass a cell, in their order.
  private func segments(in cell: UInt64) -> [Int32] {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cell < cell { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.cell == cell }.map(\.segment)
  }

  private static func cell(_ column: Int32, _ row: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: column)) << 32 | UInt64(UInt32(bitPattern: row))
  }

  private func number(_ value: Double) -> Int32 { Int32((value / size).rounded(.down)) }

  /// How near, in metres, is the same: far above the rounding of the plane, far below any shape.
  fileprivate static let nearness = 0.01
  private static let mostCells = 4096.0
}

extension SegmentIndex.Segment {
  /// Whether a point lies on the segment but for rounding.
  fileprivate func isNear(_ point: PlanePoint) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let (px, py) = (point.x - start.x, point.y - start.y)
    let squaredLength = dx * dx + dy * dy
    let share = squaredLength > 0 ? min(max((px * dx + py * dy) / squaredLength, 0), 1) : 0
    let (mx, my) = (px - share * dx, py - share * dy)
    return mx * mx + my * my <= SegmentIndex.nearness * SegmentIndex.nearness
  }
}

extension PlanePoint {
  func distance(to other: PlanePoint) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}

extension PlaneRing {
  /// Every position with the next one.
  var edges: Zip2Sequence<PlaneRing, PlaneRing> { zip(self, dropFirst() + Array(prefix(1))) }
}
