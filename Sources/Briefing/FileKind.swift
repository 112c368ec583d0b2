/// The kinds of file that one command writes, each named as the end of a file's name.
public protocol FileKind: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension FileKind {
  /// The kind that a file's name ends in; nil for any other.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}
