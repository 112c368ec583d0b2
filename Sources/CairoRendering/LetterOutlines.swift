import Graphics
import Typesetting

/// The outlines of all letters of a drawing, for canvases that draw parts of it at the same time.
struct LetterOutlines: Sendable {
  /// The letters of one line.
  struct Line: Sendable {
    let path: Path
    /// All that path and halo cover; nil for blanks.
    let box: Rect?
  }

  private var lines: [TextRun: Line] = [:]

  init(of drawing: Drawing, typesetter: Typesetter) throws(RenderingError) {
    try add(
      drawing.elements, TextOutliner(typesetter: typesetter, language: drawing.record.language))
  }

  subscript(run: TextRun) -> Line? { lines[run] }

  private mutating func add(
    _ elements: [Element], _ outliner: borrowing TextOutliner
  ) throws(RenderingError) {
    for element in elements {
      switch element {
      case .shape: break
      case .group(let group): try add(group.elements, outliner)
      case .text(let run):
        let path = try outliner.letters(of: run)
        lines[run] = Line(
          path: path, box: path.controlBox?.insetBy(-(run.style.halo?.width ?? 0)))
      }
    }
  }
}
