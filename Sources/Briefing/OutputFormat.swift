/// A kind of file that a map can be written as.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  case png
  case svg
  case pdf

  /// The kind that a file's name ends in; nil for any other.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}

/// How text stands in an SVG.
public enum FontMode: String, CaseIterable, Hashable, Sendable {
  /// As text that can be read, searched and edited, in a family that the viewer must have.
  case text
  /// As the outlines of its letters: the same everywhere, but no longer text.
  case outline
}
