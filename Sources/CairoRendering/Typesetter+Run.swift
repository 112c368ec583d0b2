import Graphics
import Typesetting

extension Typesetter {
  /// The line of a run, in its own language or else that of the drawing.
  func line(of run: TextRun, in language: String) throws(RenderingError) -> TypesetLine {
    do {
      return try line(run.string, style: run.style, language: run.language ?? language)
    } catch {
      throw .text(error)
    }
  }
}
