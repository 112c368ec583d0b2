import FileMetadata

/// A part of a page of HTML: an element, text that is escaped when it is written, or markup.
indirect enum HTMLNode: Sendable {
  case text(String)
  case element(String, [Attribute], [HTMLNode])
  /// Made by this program: drawings, styles and scripts. Never text from a file.
  case markup(String)

  struct Attribute: Sendable {
    let name, value: String
  }

  /// An element with attributes and children.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: HTMLNode...
  ) -> HTMLNode {
    tag(name, attributes, children)
  }

  /// An element with attributes and children.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [HTMLNode]
  ) -> HTMLNode {
    .element(name, attributes.map { Attribute(name: $0.key, value: $0.value) }, children)
  }

  /// An address as a link, other text as it is.
  static func source(_ text: String) -> HTMLNode {
    let isAddress = text.hasPrefix("http://") || text.hasPrefix("https://")
    return isAddress && !text.contains(where: \.isWhitespace)
      ? .tag("a", ["href": text, "rel": "noreferrer"], .text(text)) : .text(text)
  }

  /// The markup, each block on a line of its own.
  var html: String {
    var html = ""
    write(to: &html)
    return html
  }

  private func write(to html: inout String) {
    switch self {
    case .text(let text): html += XMLText.escaped(text)
    case .markup(let markup): html += markup
    case .element(let name, let attributes, let children):
      html += "<\(name)"
      for attribute in attributes {
        html += " \(attribute.name)=\"\(XMLText.escaped(attribute.value))\""
      }
      html += ">"
      guard !Self.void.contains(name) else { break }
      for child in children { child.write(to: &html) }
      html += "</\(name)>"
      if !Self.phrasing.contains(name) { html += "\n" }
    }
  }

  /// Elements that have no end (HTML, section 13.1.2).
  private static let void: Set = ["meta", "br", "hr", "img", "input", "link"]
  /// Elements that stand within a line.
  private static let phrasing: Set = ["a", "strong", "span", "em", "td", "th"]
}
