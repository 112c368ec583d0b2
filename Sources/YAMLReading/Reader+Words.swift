extension Reader where Value == String {
  /// Reads text, of more than one line if need be.
  public static func text(upTo length: Int = 4000) -> Reader {
    Reader(schema: ["type": ["string", "number"], "maxLength": .number(Double(length))]) { value in
      guard case .scalar(let text, _) = value.node.content else {
        value.fault("where text should be")
        return nil
      }
      guard text.unicodeScalars.count <= length else {
        value.fault("which has \(text.unicodeScalars.count) characters, more than \(length)")
        return nil
      }
      if let name = text.unicodeScalars.first(where: \.isForbidden)?.nameIfForbidden {
        value.fault("which holds \(name), which text may not contain")
        return nil
      }
      let trimmed = text.trimmed
      guard !trimmed.isEmpty else {
        value.fault("where text should be")
        return nil
      }
      return trimmed
    }
  }

  /// Reads text of one line: a name, a title, a label.
  public static func line(upTo length: Int = 200) -> Reader {
    text(upTo: length).flatMap { text, value in
      guard !text.unicodeScalars.contains(where: { "\n\r\t".unicodeScalars.contains($0) }) else {
        value.fault("which should be one line")
        return nil
      }
      return text
    }
  }

  /// Reads an id: small letters, digits and hyphens, so that it can name a file.
  public static var identifier: Reader {
    Reader(schema: ["type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$"]) { value in
      guard case .scalar(let text, _) = value.node.content else {
        value.fault("where an id should be")
        return nil
      }
      guard text.isIdentifier else {
        value.fault("not an id, which has small letters, digits and hyphens, at most 64")
        return nil
      }
      return text
    }
  }
}

extension Reader {
  /// Reads one of the words of an enumeration.
  public static func choice(of type: Value.Type) -> Reader
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    choice(of: Array(type.allCases))
  }

  /// Reads one of these words of an enumeration.
  public static func choice(of values: [Value]) -> Reader
  where Value: RawRepresentable, Value.RawValue == String {
    choice(values.map { ($0.rawValue, $0) })
  }

  /// Reads one word of a fixed list, each with what it stands for.
  public static func choice(_ choices: [(word: String, value: Value)]) -> Reader {
    Reader(schema: ["enum": .array(choices.map { .string($0.word) })]) { value in
      guard case .scalar(let text, _) = value.node.content else {
        let words = Suggestion.list(choices.map(\.word), conjunction: "or")
        value.fault("where one of \(words) should be")
        return nil
      }
      guard let choice = choices.first(where: { $0.word == text }) else {
        value.fault(Suggestion.text(for: text, among: choices.map(\.word), noun: "choices"))
        return nil
      }
      return choice.value
    }
  }
}

extension Reader where Value == Bool {
  /// Reads `true` or `false`.
  public static var boolean: Reader {
    Reader(schema: ["type": "boolean"]) { value in
      switch value.node.content {
      case .scalar("true", isQuoted: false): return true
      case .scalar("false", isQuoted: false): return false
      default:
        value.fault("where true or false should be")
        return nil
      }
    }
  }
}

extension String {
  /// Whether the text is an id: small letters, digits and hyphens, at most 64, no hyphen first.
  package var isIdentifier: Bool {
    (1...64).contains(utf8.count) && utf8.first != UInt8(ascii: "-")
      && utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }

  /// The text without white space at its ends.
  package var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
