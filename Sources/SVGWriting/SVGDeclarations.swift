import Graphics

/// CSS declarations of one look.
struct SVGDeclarations: Hashable {
  private struct Declaration: Hashable {
    let property: String
    let value: String
    var text: String { "\(property):\(value)" }
  }

  private var declarations: [Declaration] = []

  /// The look of a shape, but for a hatch that fills it.
  init(_ shape: Shape) {
    switch shape.fill {
    case .solid(let color): add(fill: color)
    case .hatch: break
    case nil: add("fill", "none")
    }
    if let stroke = shape.stroke { add(stroke) }
  }

  init(_ stroke: Stroke) { add(stroke) }

  /// The type of a text, whose script may be one that no space may tear.
  init(type style: TextStyle, of string: String) {
    add("font-size", Self.number(style.size) + "px")
    if style.weight != .regular { add("font-weight", "\(style.weight.rawValue)") }
    if style.isItalic { add("font-style", "italic") }
    let spacing = style.letterSpacing(of: string)
    if spacing != 0 { add("letter-spacing", Self.number(spacing) + "px") }
    if style.hasTabularFigures { add("font-feature-settings", "'tnum'") }
  }

  init(fill color: Color) { add(fill: color) }

  /// A line around letters, alone.
  init(halo: Stroke) {
    add("fill", "none")
    add(halo)
  }

  init(_ property: String, _ value: String) { add(property, value) }

  /// These declarations, then others.
  func and(_ others: SVGDeclarations) -> SVGDeclarations {
    var both = self
    both.declarations += others.declarations
    return both
  }

  var isEmpty: Bool { declarations.isEmpty }

  var text: String { declarations.map(\.text).joined(separator: ";") }

  /// What another look has to declare anew to become this one; empty where they are the same.
  func changes(from other: SVGDeclarations) -> String {
    let new = declarations.filter { !other.declarations.contains($0) }
    // What the other one says and this one does not.
    let gone = other.declarations.map(\.property).filter { property in
      !declarations.contains { $0.property == property }
    }
    return (new.map(\.text) + gone.map { "\($0):\(Self.initial[$0] ?? "initial")" })
      .joined(separator: ";")
  }

  /// What the root element says, and so holds for what says nothing.
  private static let initial = ["stroke-linejoin": "round"]

  private mutating func add(_ property: String, _ value: String) {
    declarations.append(Declaration(property: property, value: value))
  }

  private mutating func add(_ property: String, _ value: Double) {
    add(property, Self.number(value))
  }

  private mutating func add(fill color: Color) {
    add("fill", color.hexString)
    if color.alpha < 1 { add("fill-opacity", Self.opacity(color)) }
  }

  private mutating func add(_ stroke: Stroke) {
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
