/// A value of a JSON text, which becomes text or a number when it is asked for.
package struct JSONElement {
  let document: JSONDocument
  let index: Int

  /// A value by its kind.
  package enum Content {
    case null
    case bool(Bool)
    case number
    case text
    case list
    case object
  }

  private var token: JSONToken { document.tokens[index] }

  /// What kind of value it is.
  package var content: Content {
    switch token.kind {
    case .null: .null
    case .yes: .bool(true)
    case .no: .bool(false)
    case .number: .number
    case .plainString, .escapedString: .text
    case .array: .list
    case .object: .object
    }
  }

  /// The number, infinite where it is too large for a `Double`; nil for other values.
  package var number: Double? {
    token.kind == .number ? Double(String(decoding: written, as: UTF8.self)) : nil
  }

  /// The digits of a number; nil for other values.
  package var writtenNumber: String? {
    token.kind == .number ? String(decoding: written, as: UTF8.self) : nil
  }

  /// The text with its escapes resolved; nil for other values.
  package var text: String? {
    switch token.kind {
    case .plainString: return String(decoding: written, as: UTF8.self)
    case .escapedString: return unescaped
    default: return nil
    }
  }

  /// The values of a list in order; none for other values.
  package var elements: [JSONElement] {
    guard token.kind == .array else { return [] }
    var found: [JSONElement] = []
    var index = self.index + 1
    while index < Int(token.end) {
      let element = JSONElement(document: document, index: index)
      found.append(element)
      index = element.indexBehind
    }
    return found
  }

  /// The keys and values of an object in order, those that are given twice twice; none for other
  /// values.
  package var members: [(key: JSONElement, value: JSONElement)] {
    guard token.kind == .object else { return [] }
    var found: [(key: JSONElement, value: JSONElement)] = []
    var index = self.index + 1
    while index < Int(token.end) {
      let value = JSONElement(document: document, index: index + 1)
      found.append((JSONElement(document: document, index: index), value))
      index = value.indexBehind
    }
    return found
  }

  /// Where it stands; slow for a large text.
  package var location: SourceLocation {
    let quote = [.plainString, .escapedString].contains(token.kind) ? 1 : 0
    return document.source.location(atByte: Int(token.offset) - quote)
  }

  /// The value as a message shows it.
  package var summary: String {
    switch token.kind {
    case .null, .yes, .no, .number:
      YAMLNode.shortened(String(decoding: written.prefix(80), as: UTF8.self))
    case .plainString, .escapedString: "\"\(YAMLNode.shortened(text ?? ""))\""
    case .array: YAMLNode.summary(ofList: elements.prefix(6).map(\.scalarNode), count: count)
    case .object: "an object"
    }
  }

  /// How many values a list has.
  private var count: Int { elements.count }

  /// The value as YAML has it, as far as a message shows it.
  private var scalarNode: YAMLNode {
    let place = SourceLocation(file: "", line: 1, column: 1)
    switch token.kind {
    case .array, .object: return YAMLNode(.sequence([]), at: place)
    case .plainString, .escapedString:
      return YAMLNode(.scalar(text ?? "", isQuoted: true), at: place)
    default:
      let text = String(decoding: written.prefix(80), as: UTF8.self)
      return YAMLNode(.scalar(text, isQuoted: false), at: place)
    }
  }

  /// The token of the value after this one.
  private var indexBehind: Int {
    token.kind == .array || token.kind == .object ? Int(token.end) : index + 1
  }

  /// The bytes of a value that holds no others.
  private var written: ArraySlice<UInt8> {
    let start = Int(token.offset)
    switch token.kind {
    case .null, .yes: return document.bytes[start..<(start + 4)]
    case .no: return document.bytes[start..<(start + 5)]
    case .array, .object: return []
    default: return document.bytes[start..<Int(token.end)]
    }
  }

  private var unescaped: String {
    var text: [UInt8] = []
    var at = Int(token.offset)
    while at < Int(token.end) {
      if document.bytes[at] == UInt8(ascii: "\\"),
        let (scalar, end) = JSONEscape.scalar(in: document.bytes, at: at)
      {
        text += String(Character(scalar)).utf8
        at = end
      } else {
        text.append(document.bytes[at])
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
