/// A kind of file that a map can be written as.
public enum OutputFormat: String, FileKind {
  case png
  case svg
  case pdf
}

/// How text stands in an SVG.
public enum FontMode: String, CaseIterable, Hashable, Sendable {
  /// As text that can be read, searched and edited, in a family that the viewer must have.
  case text
  /// As text in fonts that the file brings along, with no letters but its own.
  case embed
  /// As the outlines of its letters: the same everywhere, but no longer text.
  case outline
}
