public import Graphics

/// Why text cannot be set.
public enum TypesettingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file at this path, or it may not be read.
  case configurationNotFound(path: String)
  /// fontconfig rejects the file; it says why on the standard error stream.
  case configurationInvalid(path: String)
  /// Families of the pinned set that are not installed.
  case fontsMissing([PageFont])
  /// The library has no room or lacks a part it was built without.
  case libraryFailed(doing: String)

  public var description: String {
    switch self {
    case .configurationNotFound(let path):
      return "\(path): the font configuration cannot be read"
    case .configurationInvalid(let path):
      return "\(path): not a font configuration that fontconfig understands"
    case .fontsMissing(let fonts):
      let families = fonts.map(\.family).joined(separator: ", ")
      return """
        fonts not installed: \(families)
          Debian, Ubuntu: apt-get install \(Self.list(fonts.map(\.debianPackage)))
          macOS: brew install --cask \(Self.list(fonts.map(\.homebrewCask)))
        """
    case .libraryFailed(let action):
      return "text library: \(action) failed"
    }
  }

  /// The names, each once, in order.
  private static func list(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.joined(separator: " ")
  }
}
