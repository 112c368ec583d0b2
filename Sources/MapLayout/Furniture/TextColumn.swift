import Graphics
import Typesetting

/// Text set line by line down a column, broken between words; lines begin at its leading edge,
/// which is the right one where text runs from right to left.
struct TextColumn {
  let x: Double
  let width: Double
  let direction: TextDirection
  /// The top of the next line.
  private(set) var y: Double
  /// How far the longest line so far goes from the leading edge, its indent included.
  private(set) var usedWidth = 0.0
  private(set) var elements: [Element] = []
  private let typesetter: Typesetter

  init(
    x: Double, y: Double, width: Double, direction: TextDirection = .leftToRight,
    typesetter: Typesetter
  ) {
    self.x = x
    self.y = y
    self.width = width
    self.direction = direction
    self.typesetter = typesetter
  }

  /// Adds a paragraph; its lines are `leading` times the size of the type apart.
  mutating func add(
    _ text: String, style: TextStyle, indent: Double = 0, leading: Double = 1.28
  ) throws {
    let mark = text.isRightToLeft(in: direction) ? String(TextDirection.rightToLeft.mark) : ""
    for (line, lineWidth) in try broken(text, style: style, width: width - indent) {
      usedWidth = max(usedWidth, indent + lineWidth)
      let baseline = y + style.size * 0.96
      let run =
        direction == .leftToRight
        ? TextRun(line, style: style, at: Point(x: x + indent, y: baseline))
        : TextRun(
          mark + line, style: style, at: Point(x: x + width - indent, y: baseline), anchor: .end)
      elements.append(.text(run))
      y += style.size * leading
    }
  }

  mutating func space(_ height: Double) { y += height }

  /// Puts something beside the text.
  mutating func add(_ shapes: [Element]) { elements += shapes }

  /// The left end of something of a width that stands at the leading edge.
  func left(ofWidth width: Double) -> Double {
    direction == .leftToRight ? x : x + self.width - width
  }

  /// The lines of a paragraph, each with its width; a word wider than the column stands on a line by itself.
  private func broken(_ text: String, style: TextStyle, width: Double) throws
    -> [(line: String, width: Double)]
  {
    var lines: [(line: String, width: Double)] = []
    var line = ""
    var lineWidth = 0.0
    let space = try typesetter.measure(" ", style: style).advance
    for word in text.split(separator: " ") {
      let wordWidth = try typesetter.measure(String(word), style: style).advance
      if !line.isEmpty, lineWidth + space + wordWidth > width {
        lines.append((line, lineWidth))
        (line, lineWidth) = ("", 0)
      }
      lineWidth += (line.isEmpty ? 0 : space) + wordWidth
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append((line, lineWidth)) }
    return lines
  }
}

extension String {
  /// Whether a paragraph of a column runs from right to left: all do that have such a letter, also
  /// where they begin with a foreign name; one in another language keeps its own direction.
  fileprivate func isRightToLeft(in column: TextDirection) -> Bool {
    column == .rightToLeft
      && unicodeScalars.contains {
        $0.properties.isAlphabetic && TextDirection(of: String($0)) == .rightToLeft
      }
  }
}
