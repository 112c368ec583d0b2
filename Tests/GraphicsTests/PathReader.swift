import Graphics

/// Reads the value of `d` by the grammar of SVG 1.1, section 8.3.9, without arcs and shorthands.
struct PathReader {
  private var rest: Substring.UnicodeScalarView

  /// The ends of all segments, closing ones without; nil where the text breaks the grammar.
  static func points(_ data: String) -> [Point]? {
    var reader = PathReader(rest: Substring(data).unicodeScalars)
    return reader.read()
  }

  private mutating func read() -> [Point]? {
    var points: [Point] = []
    var pen = Point(x: 0, y: 0)
    var start = pen
    var command: Unicode.Scalar = "?"
    while let next = rest.first {
      if next.properties.isAlphabetic {
        command = next
        rest.removeFirst()
        if command == "z" {
          pen = start
          continue
        }
      }
      switch command {
      case "M", "m":
        guard let x = number(), let y = number() else { return nil }
        pen = command == "M" ? Point(x: x, y: y) : pen + Point(x: x, y: y)
        start = pen
        command = command == "M" ? "L" : "l"
      case "l":
        guard let x = number(), let y = number() else { return nil }
        pen = pen + Point(x: x, y: y)
      case "h":
        guard let x = number() else { return nil }
        pen.x += x
      case "v":
        guard let y = number() else { return nil }
        pen.y += y
      case "c":
        var numbers: [Double] = []
        for _ in 0..<6 {
          guard let value = number() else { return nil }
          numbers.append(value)
        }
        pen = pen + Point(x: numbers[4], y: numbers[5])
      default: return nil
      }
      points.append(pen)
    }
    return points
  }

  /// A sign, digits, and a point with digits; as many characters as the grammar lets it take.
  private mutating func number() -> Double? {
    while let first = rest.first, first == " " || first == "," { rest.removeFirst() }
    var text = ""
    var hasPoint = false
    while let first = rest.first {
      switch first {
      case "-" where text.isEmpty, "0"..."9": break
      case "." where !hasPoint: hasPoint = true
      default: return Double(text)
      }
      text.unicodeScalars.append(first)
      rest.removeFirst()
    }
    return Double(text)
  }
}
