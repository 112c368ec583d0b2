/// A value of a YAML or JSON file and where it stands.
public struct YAMLNode: Hashable, Sendable {
  public var content: Content
  public var location: SourceLocation

  public init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The three shapes that a value can have.
  public indirect enum Content: Hashable, Sendable {
    /// A single value as it is written, without quotes.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order of the file; a key that is given twice stands here twice.
    case mapping([Entry])
  }

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var keyLocation: SourceLocation
    public var value: YAMLNode

    public init(key: String, at keyLocation: SourceLocation, value: YAMLNode) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  /// Whether a key was written with nothing after it, or `null`.
  public var isNull: Bool {
    switch content {
    case .scalar(let text, isQuoted: false): ["", "~", "null", "Null", "NULL"].contains(text)
    default: false
    }
  }

  /// The value as a message shows it: short, on one line, without invisible characters.
  public var summary: String {
    switch content {
    case .scalar(let text, let isQuoted):
      isQuoted ? "\"\(Self.shortened(text))\"" : Self.shortened(text)
    case .sequence(let nodes): Self.summary(ofList: nodes, count: nodes.count)
    case .mapping(let entries):
      entries.isEmpty
        ? "an empty mapping"
        : "a mapping of " + Self.shortened(entries.prefix(8).map(\.key).joined(separator: ", "))
    }
  }

  /// The value as it is written, on one line and without quotes, brackets and braces:
  /// `300 km`, `40.87, 47.80`, `from 107 deg, to 217 deg`.
  public var writtenText: String {
    switch content {
    case .scalar(let text, _): text.trimmed
    case .sequence(let nodes): nodes.map(\.writtenText).joined(separator: ", ")
    case .mapping(let entries):
      entries.map { "\($0.key) \($0.value.writtenText)" }.joined(separator: ", ")
    }
  }

  /// A short list of plain values is shown as it is, as a position is.
  static func summary(ofList nodes: [YAMLNode], count: Int) -> String {
    let words = nodes.prefix(5).compactMap { node in
      if case .scalar = node.content { node.summary } else { nil }
    }
    guard !nodes.isEmpty else { return "an empty list" }
    return words.count == nodes.count && words.count < 5
      ? shortened("[\(words.joined(separator: ", "))]") : "a list of \(count)"
  }

  /// A text cut to 60 characters, with what cannot be seen replaced by `�`.
  static func shortened(_ text: String) -> String {
    let visible = text.unicodeScalars.prefix(61).map {
      $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : $0.nameIfForbidden == nil ? $0 : "\u{FFFD}"
    }
    let cut = visible.count > 60 ? visible.prefix(59) + ["…"] : visible[...]
    return String(String.UnicodeScalarView(cut))
  }
}

extension YAMLNode {
  /// Whether it is a mapping that has a key.
  package func hasKey(_ key: String) -> Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.contains { $0.key == key }
  }
}
