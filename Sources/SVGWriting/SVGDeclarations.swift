import Graphics

/// CSS declarations of one look.
struct SVGDeclarations {
  private(set) var text = ""

  mutating func add(_ property: String, _ value: String) {
    if !text.isEmpty { text += ";" }
    text += "\(property):\(value)"
  }

  mutating func add(_ property: String, _ value: Double) {
    add(property, Self.number(value))
  }

  mutating func add(fill color: Color) {
    add("fill", color.hexString)
    if color.alpha < 1 { add("fill-opacity", Self.opacity(color)) }
  }

  mutating func add(_ stroke: Stroke) {
    add("stroke", stroke.color.hexString)
    if stroke.color.alpha < 1 { add("stroke-opacity", Self.opacity(stroke.color)) }
    if stroke.width != 1 { add("stroke-width", stroke.width) }
    if !stroke.dash.isEmpty {
      add("stroke-dasharray", stroke.dash.map(Self.number).joined(separator: " "))
    }
    if stroke.cap != .butt { add("stroke-linecap", stroke.cap.rawValue) }
    // The root element says `round`.
    if stroke.join != .round { add("stroke-linejoin", stroke.join.rawValue) }
  }

  /// Adds the look of a text, whose script may be one that no space may tear.
  mutating func add(_ style: TextStyle, of string: String) {
    add("font-size", Self.number(style.size) + "px")
    if style.weight != .regular { add("font-weight", "\(style.weight.rawValue)") }
    if style.isItalic { add("font-style", "italic") }
    let spacing = style.letterSpacing(of: string)
    if spacing != 0 { add("letter-spacing", Self.number(spacing) + "px") }
    if style.hasTabularFigures { add("font-feature-settings", "'tnum'") }
    add(fill: style.color)
    if let halo = style.halo {
      add(halo)
      // The halo lies below the letters: known to browsers, Inkscape and librsvg.
      add("paint-order", "stroke")
    }
  }

  /// To four places: a pale fill that lies several times over a place would differ else.
  private static func opacity(_ color: Color) -> String {
    let digits = String(min(Int((color.alpha * 10_000).rounded()), 9999))
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    return "." + (padded.lastIndex { $0 != "0" }.map { String(padded[...$0]) } ?? "0")
  }

  private static func number(_ value: Double) -> String {
    var buffer = SVGBuffer()
    buffer.number(value)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
