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
    try add(Paragraph(text), style: style, indent: indent, leading: leading)
  }

  /// Adds a paragraph of which some words lead elsewhere.
  mutating func add(
    _ paragraph: Paragraph, style: TextStyle, indent: Double = 0, leading: Double = 1.28
  ) throws {
    let text = paragraph.text
    let linked = paragraph.ranges
    var end = text.startIndex
    let mark = text.isRightToLeft(in: direction) ? String(TextDirection.rightToLeft.mark) : ""
    for (line, lineWidth) in try broken(text, style: style, width: width - indent) {
      usedWidth = max(usedWidth, indent + lineWidth)
      let baseline = y + style.size * 0.96
      var run =
        direction == .leftToRight
        ? TextRun(line, style: style, at: Point(x: x + indent, y: baseline))
        : TextRun(
          mark + line, style: style, at: Point(x: x + width - indent, y: baseline), anchor: .end)
      if !linked.isEmpty, let range = text[end...].firstRange(of: line) {
        end = range.upperBound
        run.links = try links(linked, in: text[range], width: lineWidth, style: style)
      }
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

  /// Which parts of a line lead where.
  private func links(
    _ links: [(range: Range<String.Index>, address: String)], in line: Substring, width: Double,
    style: TextStyle
  ) throws -> [TextLink] {
    try links.compactMap { link in
      let range = link.range.clamped(to: line.startIndex..<line.endIndex)
      guard !range.isEmpty else { return nil }
      let before = try measured(line[..<range.lowerBound], style)
      let length = try measured(line[range], style)
      let start = direction == .leftToRight ? before : width - before - length
      return TextLink(from: start, to: start + length, address: link.address)
    }
  }

  /// The lines of a paragraph, each with its width.
  private func broken(_ text: String, style: TextStyle, width: Double) throws
    -> [(line: String, width: Double)]
  {
    var lines: [(line: String, width: Double)] = []
    var line = ""
    var lineWidth = 0.0
    let space = try typesetter.measure(" ", style: style).advance
    func add(_ part: Substring, _ partWidth: Double, after gap: String, _ gapWidth: Double) {
      if !line.isEmpty, lineWidth + gapWidth + partWidth > width {
        lines.append((line, lineWidth))
        (line, lineWidth) = ("", 0)
      }
      lineWidth += (line.isEmpty ? 0 : gapWidth) + partWidth
      line += (line.isEmpty ? "" : gap) + part
    }
    for word in text.split(separator: " ") {
      let wordWidth = try measured(word, style)
      if wordWidth <= width {
        add(word, wordWidth, after: " ", space)
      } else {
        for (index, part) in try parts(of: word, style: style, width: width).enumerated() {
          add(part, try measured(part, style), after: index == 0 ? " " : "", index == 0 ? space : 0)
        }
      }
    }
    if !line.isEmpty { lines.append((line, lineWidth)) }
    return lines
  }

  private func measured(_ text: Substring, _ style: TextStyle) throws -> Double {
    try typesetter.measure(String(text), style: style).advance
  }

  /// The parts of a word wider than a line: broken behind the signs of an address, and where one is
  /// still too wide, between letters.
  private func parts(of word: Substring, style: TextStyle, width: Double) throws -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices where "/-._?&=:,;".contains(word[index]) {
      let end = word.index(after: index)
      parts.append(word[start..<end])
      start = end
    }
    if start < word.endIndex { parts.append(word[start...]) }
    return try parts.flatMap { part in
      try measured(part, style) <= width
        ? [part] : try letters(of: part, style: style, width: width)
    }
  }

  /// As many letters at a time as a line has room for, at least one.
  private func letters(of part: Substring, style: TextStyle, width: Double) throws -> [Substring] {
    var runs: [Substring] = []
    var rest = part
    while !rest.isEmpty {
      var (least, most) = (1, rest.count)
      while least < most {
        let middle = (least + most + 1) / 2
        if try measured(rest.prefix(middle), style) <= width {
          least = middle
        } else {
          most = middle - 1
        }
      }
      runs.append(rest.prefix(least))
      rest = rest.dropFirst(least)
    }
    return runs
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
