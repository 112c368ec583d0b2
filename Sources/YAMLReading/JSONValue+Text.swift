extension JSONValue {
  /// The value as indented JSON: two spaces, keys in their order, the shortest digits that give
  /// the number back. The same value gives the same text everywhere.
  public var prettyText: String {
    var text = ""
    write(to: &text, indentation: "\n")
    return text
  }

  /// The value as JSON on one line.
  public var text: String {
    var text = ""
    write(to: &text, indentation: nil)
    return text
  }

  private func write(to text: inout String, indentation: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += Self.digits(value)
    case .string(let value): text += Self.quoted(value)
    case .array(let values):
      Self.write(values, between: "[", "]", to: &text, indentation: indentation) {
        $0.write(to: &$1, indentation: $2)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, indentation: indentation) {
        $1 += Self.quoted($0.key) + (indentation == nil ? ":" : ": ")
        $0.value.write(to: &$1, indentation: $2)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between open: String, _ close: String, to text: inout String,
    indentation: String?, _ writeElement: (Element, inout String, String?) -> Void
  ) {
    text += open
    let inner = indentation.map { $0 + "  " }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      text += inner ?? ""
      writeElement(element, &text, inner)
    }
    if !elements.isEmpty { text += indentation ?? "" }
    text += close
  }

  /// JSON has no infinity and no NaN: they become `null`.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return String(whole) }
    return String(value)
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
