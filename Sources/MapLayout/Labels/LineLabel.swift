import Graphics
import Typesetting

/// A label along a line, on one side of it: the name of a contour or a ring.
struct LineLabel {
  var kind: String
  var text: String
  var style: TextStyle
  /// The line on the page, in pieces.
  var pieces: [[Point]]
  /// From the line to the middle of the text, in points; positive to the left of the line's way.
  var offset: Double
  var language: String? = nil
  /// Whether it may stand level beside the line where it finds no room along it.
  var mayStandBeside = false

  /// Stretches of the line that the text fits on, straight ones and, where the line bends, curved
  /// ones; then places beside the line.
  func label(_ typesetter: Typesetter) throws -> Label {
    let measured = try MeasuredText(text, style: style, language: language, typesetter)
    let along = pieces.flatMap { piece in
      stretches(of: MeasuredLine(piece), length: measured.width).compactMap {
        candidate(on: $0, measured)
      }
    }
    return Label(
      text: text, kind: kind,
      candidates: along
        + (mayStandBeside ? pieces.flatMap { beside($0, measured) } : []))
  }

  private struct Stretch {
    let line: MeasuredLine
    let start: Double
    let end: Double
    /// How far the line's middle lies beside the straight line between the ends.
    let sag: Double
  }

  /// Parts of a line as long as the text, in steps of a third of a text.
  private func stretches(of line: MeasuredLine, length: Double) -> [Stretch] {
    guard line.length > length * 1.1 else { return [] }
    var stretches: [Stretch] = []
    let step = max(length / 3, 4)
    var at = (line.length - length).truncatingRemainder(dividingBy: step) / 2
    while at + length <= line.length {
      let middle = line.point(at: at + length / 2)
      let sag = (middle - (line.point(at: at) + line.point(at: at + length)) * 0.5).length
      stretches.append(Stretch(line: line, start: at, end: at + length, sag: sag))
      at += step
    }
    return stretches
  }

  private func candidate(on stretch: Stretch, _ measured: MeasuredText) -> LabelCandidate? {
    let way = stretch.line.chord(from: stretch.start, to: stretch.end)
    // Never upside down.
    let isReversed = way.x < 0
    let turn = Turn(along: isReversed ? way * -1 : way)
    let drop = (measured.extents.ascent - measured.extents.descent) * 0.36
    // Above the line as the text sees it.
    let lift = (isReversed ? -offset : offset) - drop
    // Level text reads best, and the middle of a line is most its own; a ring has no middle.
    let share = (stretch.start + stretch.end) / 2 / stretch.line.length
    let isRing =
      (stretch.line.point(at: 0) - stretch.line.point(at: stretch.line.length)).length < 1
    let cost = stretch.sag * 2 + abs(turn.sine) * 6 + (isRing ? 0 : abs(share - 0.5) * 8)
    if stretch.sag > style.size * Self.leastBend,
      let set = bent(measured, on: stretch, isReversed: isReversed, lift: lift)
    {
      return LabelCandidate(runs: [set.run], boxes: set.boxes, cost: cost)
    }
    guard stretch.sag < style.size * Self.mostSag else { return nil }
    let middle =
      (stretch.line.point(at: stretch.start) + stretch.line.point(at: stretch.end)) * 0.5
    let set = measured.straight(at: middle + turn.up * lift, turn: turn)
    return LabelCandidate(runs: [set.run], boxes: set.boxes, cost: cost)
  }

  /// The text along a stretch that bends evenly and not too much.
  private func bent(
    _ measured: MeasuredText, on stretch: Stretch, isReversed: Bool, lift: Double
  ) -> SetText? {
    let count = 9
    var points = (0...count).map { index in
      stretch.line.point(
        at: stretch.start + (stretch.end - stretch.start) * Double(index) / Double(count))
    }
    if isReversed { points.reverse() }
    // Each turn of the line on this way, in degrees.
    let turns = zip(points, points.dropFirst()).map { Turn(along: $1 - $0).degrees }
    let bends = zip(turns, turns.dropFirst()).map { pair -> Double in
      let bend = pair.1 - pair.0
      return bend > 180 ? bend - 360 : bend < -180 ? bend + 360 : bend
    }
    guard bends.allSatisfy({ abs($0) < Self.sharpestBend }),
      abs(bends.reduce(0, +)) < Self.mostBend
    else { return nil }
    // Letters keep their distances on the lifted line, which is shorter inside of a bend: it takes
    // more of the line than the text is long.
    let reach = (stretch.end - stretch.start) * Self.reserve
    let steps = 2 * count
    let step = (stretch.end - stretch.start + 2 * reach) / Double(steps)
    var lifted = (0...steps).map { index -> Point in
      let at = stretch.start - reach + Double(index) * step
      let way = stretch.line.chord(from: at - step / 2, to: at + step / 2)
      let turn = Turn(along: isReversed ? way * -1 : way)
      return stretch.line.point(at: at) + turn.up * lift
    }
    if isReversed { lifted.reverse() }
    let line = MeasuredLine(lifted.smoothed)
    guard let set = measured.bent(along: line, middle: line.length / 2),
      let first = set.boxes.first?.turn, let last = set.boxes.last?.turn,
      first.cosine * last.cosine + first.sine * last.sine > Self.leastAgreement
    else { return nil }
    return set
  }

  /// Level text beside the line, outside of what bends around it; worse than any place along it.
  private func beside(_ piece: [Point], _ measured: MeasuredText) -> [LabelCandidate] {
    let line = MeasuredLine(piece)
    let count = 12
    return (0..<count).flatMap { index -> [LabelCandidate] in
      let at = line.length * (Double(index) + 0.5) / Double(count)
      let place = line.point(at: at)
      let turn = Turn(along: line.chord(from: at - 1, to: at + 1))
      let drop = (measured.extents.ascent - measured.extents.descent) * 0.36
      return [turn.up * (offset > 0 ? -1 : 1), turn.up * (offset > 0 ? 1 : -1)].enumerated().map {
        side, way in
        let reach = abs(way.x) * measured.width / 2 + abs(way.y) * style.size * 0.6 + 3
        let middle = place + way * reach
        let set = measured.straight(at: Point(x: middle.x, y: middle.y + drop))
        return LabelCandidate(
          runs: [set.run], boxes: set.boxes, cost: 60 + Double(side) * 5 + abs(way.y) * 2)
      }
    }
  }

  /// Of the size of type: with less sag nobody sees that the text is straight.
  private static let leastBend = 0.15
  /// Of the size of type: straight text of a joined script lies no farther off its line.
  private static let mostSag = 0.8
  /// In degrees, all along the text, and from one ninth of it to the next.
  private static let mostBend = 120.0
  private static let sharpestBend = 22.0
  /// How far beyond the text's own length its line may be needed at each end, in parts of it.
  private static let reserve = 0.35
  /// The cosine of the largest angle between the first letter and the last: 120°.
  private static let leastAgreement = -0.5
}
