/// A part of the sphere that a projection can show, with a boundary that one parameter runs
/// along: the inside lies on its left.
protocol ClipRegion: Sendable {
  /// The parameter at which the boundary is back at its start; a whole number of `boundaryStep`s.
  var perimeter: Double { get }

  /// The place of the boundary at a parameter from 0 to `perimeter`.
  func boundaryPosition(at parameter: Double) -> SphericalPosition

  func contains(_ position: SphericalPosition) -> Bool

  /// Where an edge crosses the boundary. Edges are short against the region: they meet its
  /// boundary at most once.
  func crossing(from start: EdgeEnd, to end: EdgeEnd) -> BoundaryCrossing?

  /// A place well inside.
  var middle: SphericalPosition { get }

  /// Whether the boundary lies inside rings that the region holds whole.
  func boundaryIsInside(_ rings: [SphericalRing]) -> Bool
}

/// An end of an edge, and whether the region holds it.
struct EdgeEnd {
  let position: SphericalPosition
  let isInside: Bool
}

/// Where an edge meets the boundary of a region.
struct BoundaryCrossing {
  typealias Place = (parameter: Double, position: SphericalPosition)

  /// The place, if the edge leaves the region there.
  var exit: Place?
  /// The place, if the edge comes into the region there; at a cut it does both.
  var entry: Place?
}

extension ClipRegion {
  /// The pieces of a line inside the region.
  func clip(line: [SphericalPosition]) -> [[SphericalPosition]] {
    pieces(of: line, closed: false).map(\.positions)
  }

  /// The part of a polygon inside the region, as rings with the inside on the left.
  func clip(rings: [SphericalRing]) -> [SphericalRing] {
    var whole: [SphericalRing] = []
    var crossing: [Piece] = []
    for ring in rings where ring.count >= 3 {
      for piece in pieces(of: ring, closed: true) {
        if piece.start == nil { whole.append(piece.positions) } else { crossing.append(piece) }
      }
    }
    if !crossing.isEmpty { return whole + join(crossing) }
    if whole.isEmpty ? isInside(rings) : boundaryIsInside(whole) {
      whole.append(outline)
    }
    return whole
  }

  /// The whole boundary, with the region on its left.
  var outline: SphericalRing { [boundaryPosition(at: 0)] + boundary(from: 0, to: perimeter) }

  /// Whether the region lies inside the rings, none of which it holds or meets.
  private func isInside(_ rings: [SphericalRing]) -> Bool {
    // Not a place of the boundary, which a ring may touch.
    !rings.isEmpty
      && rings.allSatisfy { $0.count >= 3 && RingView($0, from: middle).containsCenter }
  }

  /// The visible pieces of a line or ring. A ring that never meets the boundary comes back whole,
  /// as one piece without ends, or not at all.
  private func pieces(of line: [SphericalPosition], closed: Bool) -> [Piece] {
    guard let first = line.first else { return [] }
    let start = EdgeEnd(position: first, isInside: contains(first))
    var pieces: [Piece] = []
    var current: Piece? = start.isInside ? Piece(positions: [first]) : nil
    current?.positions.reserveCapacity(line.count)
    var from = start
    for index in 1..<(closed ? line.count + 1 : line.count) {
      let to =
        index == line.count
        ? start : EdgeEnd(position: line[index], isInside: contains(line[index]))
      if let crossing = crossing(from: from, to: to) {
        if let exit = crossing.exit, var piece = current {
          piece.positions.append(exit.position)
          piece.end = exit.parameter
          pieces.append(piece)
          current = nil
        }
        if let entry = crossing.entry {
          current = Piece(positions: [entry.position], start: entry.parameter)
        }
      }
      if index < line.count { current?.positions.append(to.position) }
      from = to
    }
    if let last = current { pieces.append(last) }
    return joiningTouches(pieces, closed: closed)
  }

  /// The pieces made one that belong together, and without those that are a single place of the
  /// boundary: what only touches it does not cross it.
  private func joiningTouches(_ pieces: [Piece], closed: Bool) -> [Piece] {
    var pieces = pieces
    if closed, pieces.count > 1, pieces[0].start == nil, let last = pieces.popLast() {
      // The ring began inside: its last piece runs on into its first.
      pieces[0] = last.runningOn(into: pieces[0])
    }
    var joined: [Piece] = []
    for piece in pieces where !isPoint(piece) {
      if let last = joined.last, let end = last.end, let start = piece.start, areSame(end, start) {
        joined[joined.count - 1] = last.runningOn(into: piece)
      } else {
        joined.append(piece)
      }
    }
    guard closed, let start = joined.first?.start, let last = joined.last, let end = last.end,
      areSame(end, start)
    else { return joined }
    joined.removeLast()
    if joined.isEmpty { return [Piece(positions: last.positions)] }
    joined[0] = last.runningOn(into: joined[0])
    return joined
  }

  private func isPoint(_ piece: Piece) -> Bool {
    guard let start = piece.start, let end = piece.end, areSame(start, end) else { return false }
    let place = boundaryPosition(at: start).vector
    return piece.positions.allSatisfy { ($0.vector - place).length < touch }
  }

  private func areSame(_ a: Double, _ b: Double) -> Bool {
    let difference = abs(a - b)
    return min(difference, perimeter - difference) < touch
  }

  /// Links pieces to rings: where one leaves the region, the boundary leads on to the next entry.
  private func join(_ pieces: [Piece]) -> [SphericalRing] {
    let entries = pieces.indices
      .compactMap { index in pieces[index].start.map { (parameter: $0, piece: index) } }
      .sorted { ($0.parameter, $0.piece) < ($1.parameter, $1.piece) }
    var isUsed = [Bool](repeating: false, count: pieces.count)
    var rings: [SphericalRing] = []
    for first in pieces.indices {
      var ring: SphericalRing = []
      var index = first
      while !isUsed[index], let end = pieces[index].end {
        isUsed[index] = true
        ring += pieces[index].positions
        let after = entries.first { $0.parameter >= end } ?? entries[0]
        ring += boundary(from: end, to: after.parameter)
        index = after.piece
      }
      if ring.count >= 3 { rings.append(ring) }
    }
    return rings
  }

  /// Positions of the boundary between two parameters, in its direction, without the ends: at
  /// every whole step, so that each corner of the region is among them.
  private func boundary(from start: Double, to end: Double) -> SphericalRing {
    let stop = end >= start ? end : end + perimeter
    let first = Int((start / boundaryStep).rounded(.down)) + 1
    let last = Int((stop / boundaryStep).rounded(.up)) - 1
    guard first <= last else { return [] }
    let count = Int((perimeter / boundaryStep).rounded())
    return (first...last).map { boundaryPosition(at: Double($0 % count) * boundaryStep) }
  }
}

/// One degree: a great circle between two places of a cap's edge leaves it by at most 0.004 % of the
/// cap's radius, a fiftieth of a pixel on a globe of 1000.
private let boundaryStep = Double.pi / 180

/// Places of a boundary closer than this are the same: in radians, 0.06 mm on the ground.
private let touch = 1e-11

/// A visible stretch of a line, and where on the boundary it begins and ends.
private struct Piece {
  var positions: [SphericalPosition]
  var start: Double?
  var end: Double?

  func runningOn(into next: Piece) -> Piece {
    Piece(positions: positions + next.positions, start: start, end: next.end)
  }
}
