/// An element of a KML file: its children, or its text.
struct KMLElement: Sendable {
  private let name: String
  private let attributes: KeyValuePairs<String, String>
  private let children: [KMLElement]
  private let content: String?

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [KMLElement]
  ) {
    (self.name, self.attributes, self.children, content) = (name, attributes, children, nil)
  }

  /// An element with text, which is escaped when it is written.
  init(_ name: String, _ content: String) {
    (self.name, attributes, children, self.content) = (name, [:], [], content)
  }

  /// The element in lines, two spaces further in at each level.
  var text: String {
    var text = ""
    write(to: &text, indentation: "\n")
    return text
  }

  private func write(to text: inout String, indentation: String) {
    let list = attributes.map { " \($0.key)=\"\(Self.escaped($0.value))\"" }.joined()
    text += "<\(name)\(list)>"
    if let content {
      text += Self.escaped(content)
    } else {
      for child in children {
        text += indentation + "  "
        child.write(to: &text, indentation: indentation + "  ")
      }
      text += indentation
    }
    text += "</\(name)>"
  }

  /// Text in which XML finds nothing but text. Characters that XML 1.0 has not become U+FFFD
  /// (section 2.2); a line end of one kind comes back as another otherwise (section 2.11).
  private static func escaped(_ string: String) -> String {
    var text = ""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\r": text += "&#13;"
      case "\t", "\n": text.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}":
        text.unicodeScalars.append("\u{fffd}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
