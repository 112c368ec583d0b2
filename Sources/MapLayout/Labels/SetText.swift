import Graphics
import Typesetting

/// A line of text at its place on the page, with the boxes that it covers.
struct SetText {
  let run: TextRun
  let boxes: [TurnedBox]

  init(run: TextRun, boxes: [TurnedBox]) { (self.run, self.boxes) = (run, boxes) }

  /// Text on a straight line: one box around its ink.
  ///
  /// - Parameters:
  ///   - run: Text that stands on no curve.
  ///   - extents: Its measures.
  init(_ run: TextRun, extents: TextExtents) {
    let turn = run.rotation == 0 ? Turn.none : Turn(degrees: run.rotation)
    let left = extents.leftEnd(for: run.anchor)
    let ink = Rect(
      x: extents.ink.minX + left, y: extents.ink.minY, width: extents.ink.size.width,
      height: extents.ink.size.height)
    self.init(run: run, boxes: [TurnedBox(ink, turned: turn, about: run.position)])
  }
}
