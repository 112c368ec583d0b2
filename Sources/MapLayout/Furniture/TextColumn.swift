import Graphics
import Typesetting

/// Text set line by line down a column, broken between words.
struct TextColumn {
  let x: Double
  let width: Double
  /// The top of the next line.
  private(set) var y: Double
  private(set) var elements: [Element] = []
  private let typesetter: Typesetter

  init(x: Double, y: Double, width: Double, typesetter: Typesetter) {
    self.x = x
    self.y = y
    self.width = width
    self.typesetter = typesetter
  }

  /// Adds a paragraph; its lines are `leading` times the size of the type apart.
  mutating func add(
    _ text: String, style: TextStyle, indent: Double = 0, leading: Double = 1.28
  ) throws {
    for line in try broken(text, style: style, width: width - indent) {
      let baseline = y + style.size * 0.96
      elements.append(
        .text(TextRun(line, style: style, at: Point(x: x + indent, y: baseline))))
      y += style.size * leading
    }
  }

  mutating func space(_ height: Double) { y += height }

  /// Puts something beside the text.
  mutating func add(_ shapes: [Element]) { elements += shapes }

  /// The lines of a paragraph; a word wider than the column stands on a line by itself.
  private func broken(_ text: String, style: TextStyle, width: Double) throws -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0.0
    let space = try typesetter.measure(" ", style: style).advance
    for word in text.split(separator: " ") {
      let wordWidth = try typesetter.measure(String(word), style: style).advance
      if !line.isEmpty, lineWidth + space + wordWidth > width {
        lines.append(line)
        (line, lineWidth) = ("", 0)
      }
      lineWidth += (line.isEmpty ? 0 : space) + wordWidth
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
