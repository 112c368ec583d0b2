import Graphics

/// Where lines are broken off for the words that stand on them, as on a printed map: no line runs
/// through letters.
struct LineBreaks {
  private let boxes: [TurnedBox]
  private let grid: PageGrid
  private var cells: [[Int32]]

  /// - Parameters:
  ///   - boxes: What the words cover.
  ///   - frame: Of the map.
  init(around boxes: [TurnedBox], within frame: Rect) {
    self.boxes = boxes.map { $0.grown(by: Self.margin) }
    grid = PageGrid(over: frame, side: Self.cell)
    cells = [[Int32]](repeating: [], count: grid.count)
    for (index, box) in self.boxes.enumerated() {
      for cell in grid.cells(of: box.bounds) { cells[cell].append(Int32(index)) }
    }
  }

  /// A drawing whose lines leave out the words; areas stay whole, and so do curves, which only
  /// signs are made of.
  func breaking(_ element: Element) -> Element {
    switch element {
    case .text: return element
    case .group(var group):
      group.elements = group.elements.map(breaking)
      return .group(group)
    case .shape(var shape):
      guard shape.fill == nil, let path = broken(shape.path) else { return element }
      shape.path = path
      return .shape(shape)
    }
  }

  /// nil where nothing is broken off.
  private func broken(_ path: Path) -> Path? {
    guard !path.hasCurves else { return nil }
    var result = Path()
    var isBroken = false
    for line in path.subpaths {
      if let pieces = pieces(of: line) {
        isBroken = true
        for piece in pieces { result.addPolyline(piece, closed: false) }
      } else {
        result.addPolyline(line, closed: false)
      }
    }
    return isBroken ? result : nil
  }

  /// What is left of a line; nil for all of it.
  private func pieces(of line: [Point]) -> [[Point]]? {
    var pieces: [[Point]] = []
    var piece = Array(line.prefix(1))
    var isBroken = false
    func end() {
      if piece.count > 1 { pieces.append(piece) }
      piece = []
    }
    for (a, b) in zip(line, line.dropFirst()) {
      let hidden = hidden(from: a, to: b)
      guard !hidden.isEmpty else {
        piece.append(b)
        continue
      }
      isBroken = true
      var start = 0.0
      for range in hidden {
        if range.lowerBound > start { piece.append(a + (b - a) * range.lowerBound) }
        end()
        start = range.upperBound
        if start < 1 { piece = [a + (b - a) * start] }
      }
      if start < 1 { piece.append(b) }
    }
    guard isBroken else { return nil }
    end()
    return pieces
  }

  /// The parts of a straight line below words, from 0 at its start to 1 at its end, in order and
  /// apart.
  private func hidden(from a: Point, to b: Point) -> [ClosedRange<Double>] {
    let bounds = Rect(
      minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
    var candidates: Set<Int32> = []
    for cell in grid.cells(of: bounds) where !cells[cell].isEmpty {
      candidates.formUnion(cells[cell])
    }
    guard !candidates.isEmpty else { return [] }
    let ranges = candidates.compactMap { boxes[Int($0)].part(ofLineFrom: a, to: b) }
      .sorted { $0.lowerBound < $1.lowerBound }
    return ranges.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  /// Between words and the ends of lines, in points.
  private static let margin = 1.0
  private static let cell = 24.0
}

extension Path {
  fileprivate var hasCurves: Bool {
    segments.contains { if case .curve = $0 { true } else { false } }
  }
}
