/// A line of text at a size of type. Used by the task that made it alone.
package struct TypesetLine {
  private let shaped: ShapedLine
  /// How many times larger it is than it was shaped.
  private let scale: Double

  init(_ shaped: ShapedLine, size: Double) {
    self.shaped = shaped
    scale = size / ShapedLine.size
  }

  /// What it says.
  var text: String { shaped.text }

  package var extents: TextExtents { shaped.extents.scaled(by: scale) }

  /// How many letters it has, each with its marks.
  var letterCount: Int { shaped.letterCount }

  /// The letters of the line from left to right: their bytes in UTF-8, and what each takes of the
  /// baseline, in points.
  var letters: [(bytes: Range<Int>, start: Double, advance: Double)] {
    shaped.letters.map { ($0.bytes, $0.start * scale, $0.advance * scale) }
  }

  /// Lends the `PangoLayout`, whose only line starts at its left end, and by how much to scale it.
  package func withLayout(_ body: (_ layout: OpaquePointer, _ scale: Double) -> Void) {
    body(shaped.layout, scale)
  }
}
