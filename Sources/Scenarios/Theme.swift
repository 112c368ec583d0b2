import YAMLReading

/// The look of a map.
public enum ThemeChoice: Hashable, Sendable {
  /// One of the looks that briefmap has.
  case named(Theme)
  /// A style of the user's own: its file, which is read when the map is drawn.
  case own(SourceText)
}

/// A look by name; `briefmap themes` says what each is for.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  case light, dark, print, slide
}

extension ThemeChoice {
  /// Takes a word: the name of a theme, or of a file that ends in `.yaml` or `.yml`; nil for a word
  /// that is neither.
  ///
  /// - Parameters:
  ///   - word: `light`, `my-style.yaml`.
  ///   - path: Turns the name of a file into a path.
  /// - Throws: `InputError` when the file cannot be read, `Faults` when it is not clean text.
  public init?(_ word: String, path: (String) -> String = { $0 }) throws {
    if let theme = Theme(rawValue: word) {
      self = .named(theme)
    } else if [".yaml", ".yml"].contains(where: word.lowercased().hasSuffix) {
      self = .own(try SourceText(path: path(word)))
    } else {
      return nil
    }
  }
}

extension Reader where Value == ThemeChoice {
  /// Reads the name of a theme, or of a style file that lies beside the scenario.
  static var theme: Reader {
    let named = Reader<Theme>.choice(of: Theme.self).map { ThemeChoice.named($0) }
    let file: JSONValue = ["type": "string", "pattern": #"\.[yY][aA]?[mM][lL]$"#]
    return Reader(schema: ["anyOf": [named.schema, file]]) { value in
      value.readingFile {
        try ThemeChoice(value.node.writtenText, path: value.path(to:)) ?? named.read(value)
      }
    }
  }
}
