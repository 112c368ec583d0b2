import FileMetadata

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
    let list = attributes.map { " \($0.key)=\"\(XMLText.escaped($0.value))\"" }.joined()
    text += "<\(name)\(list)>"
    if let content {
      text += XMLText.escaped(content)
    } else {
      for child in children {
        text += indentation + "  "
        child.write(to: &text, indentation: indentation + "  ")
      }
      text += indentation
    }
    text += "</\(name)>"
  }
}
