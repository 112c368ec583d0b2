import Graphics

/// The edge of the places where a field is at most as large as a level.
///
/// Marching squares (Lorensen and Cline, "Marching cubes", Computer Graphics 21, 1987, in two
/// dimensions). Where the edge crosses the side of a square is looked up in the field itself, so
/// that sudden edges are as sharp as slow ones.
struct Contour {
  /// What the edge is at a place.
  enum Kind {
    /// The field passes through the level.
    case level
    /// The field jumps to this value, or to infinity, where there is none.
    case jump(to: Double)
    /// The page shows no place of the Earth beyond.
    case border
  }

  let level: Double
  /// Closed; what lies at or below the level is on the left as the page is seen.
  let rings: [[(point: Point, kind: Kind)]]

  init(of field: PageField, at level: Double) {
    self.level = level
    var tracer = ContourTracer(field: field, level: level)
    rings = tracer.rings()
  }

  /// All places at or below the level.
  var area: Path {
    var path = Path()
    for ring in rings { path.addPolyline(ring.map(\.point), closed: true) }
    return path
  }

  /// The parts of the edge where the field passes through the level.
  var lines: [[Point]] {
    pieces { if case .level = $0 { true } else { false } }
  }

  /// The parts where the field jumps to a value, up to a limit that is not infinite.
  func jumps(upTo limit: Double) -> [[Point]] {
    pieces(joined: true) {
      if case .jump(let value) = $0 { value <= limit && value.isFinite } else { false }
    }
  }

  /// The parts where the field ends.
  var ends: [[Point]] {
    pieces(joined: true) { if case .jump(let value) = $0 { !value.isFinite } else { false } }
  }

  /// Runs of places of a kind; joined ones reach to their neighbours of another kind.
  private func pieces(joined: Bool = false, where belongs: (Kind) -> Bool) -> [[Point]] {
    rings.flatMap { ring -> [[Point]] in
      guard let start = ring.firstIndex(where: { !belongs($0.kind) }) else {
        return [ring.map(\.point) + ring.prefix(1).map(\.point)]
      }
      var pieces: [[Point]] = []
      var current: [Point] = []
      var previous: Point?
      for (point, kind) in ring[start...] + ring[...start] {
        if belongs(kind) {
          if current.isEmpty, joined { current += [previous].compactMap { $0 } }
          current.append(point)
        } else if !current.isEmpty {
          pieces.append(joined ? current + [point] : current)
          current = []
        }
        previous = point
      }
      return pieces.filter { $0.count > 1 }
    }
  }
}

/// Walks the squares of a field.
private struct ContourTracer {
  let field: PageField
  let level: Double

  /// A side of a square: from a sample to the next one to the right, or to the one below.
  private struct Side: Hashable {
    let column: Int
    let row: Int
    let isLevel: Bool
  }

  private var crossings: [Side: (point: Point, kind: Contour.Kind)] = [:]

  init(field: PageField, level: Double) {
    self.field = field
    self.level = level
  }

  mutating func rings() -> [[(point: Point, kind: Contour.Kind)]] {
    var next: [Side: Side] = [:]
    var starts: [Side] = []
    for row in 0..<field.rows - 1 {
      for column in 0..<field.columns - 1 {
        for (from, to) in segments(column, row) {
          next[from] = to
          starts.append(from)
        }
      }
    }
    var rings: [[(point: Point, kind: Contour.Kind)]] = []
    for start in starts {
      var ring: [(point: Point, kind: Contour.Kind)] = []
      var side = start
      while let following = next.removeValue(forKey: side) {
        ring.append(crossing(of: side))
        side = following
      }
      if ring.count > 2 { rings.append(ring) }
    }
    return rings
  }

  private func isIn(_ value: Double) -> Bool { value <= level }

  /// The edge's way through a square, with what belongs to it on the left.
  private func segments(_ column: Int, _ row: Int) -> [(Side, Side)] {
    // Clockwise from the upper left.
    let corners = [
      isIn(field[column, row]), isIn(field[column + 1, row]), isIn(field[column + 1, row + 1]),
      isIn(field[column, row + 1]),
    ]
    guard corners.contains(true), corners.contains(false) else { return [] }
    let sides = [
      Side(column: column, row: row, isLevel: true),
      Side(column: column + 1, row: row, isLevel: false),
      Side(column: column, row: row + 1, isLevel: true),
      Side(column: column, row: row, isLevel: false),
    ]
    // Going round clockwise, we step into the area where the edge starts and out of it where it
    // ends: so the edge has the area on its left.
    let outs = (0..<4).filter { corners[$0] && !corners[($0 + 1) % 4] }
    let ins = (0..<4).filter { !corners[$0] && corners[($0 + 1) % 4] }
    if outs.count == 1 { return [(sides[ins[0]], sides[outs[0]])] }
    // Two corners across from each other: the middle says whether they are joined.
    let center = (field.point(column, row) + field.point(column + 1, row + 1)) * 0.5
    let isJoined = isIn(field.value(center))
    return outs.map { out in
      let step = isJoined ? 1 : 3
      return (sides[(out + step) % 4], sides[out])
    }
  }

  /// Where the edge crosses a side, and what it is there.
  private mutating func crossing(of side: Side) -> (point: Point, kind: Contour.Kind) {
    if let known = crossings[side] { return known }
    let first = (
      point: field.point(side.column, side.row), value: field[side.column, side.row]
    )
    let (column, row) = side.isLevel ? (side.column + 1, side.row) : (side.column, side.row + 1)
    let second = (point: field.point(column, row), value: field[column, row])
    let found =
      isIn(first.value) ? crossing(from: first, to: second) : crossing(from: second, to: first)
    crossings[side] = found
    return found
  }

  private func crossing(
    from inner: (point: Point, value: Double), to outer: (point: Point, value: Double)
  ) -> (point: Point, kind: Contour.Kind) {
    var (inside, outside) = (inner, outer)
    for step in 0..<14 {
      let span = outside.value - inside.value
      // By the slope where there is one, by halves where the field jumps.
      let share =
        span.isFinite && span > 0 && step < 4
        ? min(max((level - inside.value) / span, 0.02), 0.98) : 0.5
      let point = inside.point + (outside.point - inside.point) * share
      let value = field.value(point)
      if abs(value - level) < level * 1e-4 { return (point, .level) }
      if isIn(value) { inside = (point, value) } else { outside = (point, value) }
    }
    let point = (inside.point + outside.point) * 0.5
    if outside.value.isNaN { return (point, .border) }
    let isJump = outside.value - inside.value > max(level * 0.01, 1e-3) || !outside.value.isFinite
    return (point, isJump ? .jump(to: outside.value) : .level)
  }
}
