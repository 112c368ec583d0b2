/// Why a basemap file cannot be used.
public enum BasemapError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file cannot be opened or mapped; `reason` is the system's own text.
  case unreadable(path: String, reason: String)
  /// The file does not begin as a basemap does.
  case notABasemap(path: String)
  /// The file has another version of the format than this program reads.
  case unsupportedVersion(path: String, found: Int, supported: Int)
  /// The file is shorter or longer than its header says.
  case wrongLength(path: String, expected: Int, found: Int)
  /// A part of the file contradicts another; `what` names it.
  case corrupt(path: String, what: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): the basemap cannot be read: \(reason)"
    case .notABasemap(let path):
      "\(path): not a basemap; `make basemap` builds one"
    case .unsupportedVersion(let path, let found, let supported):
      "\(path): basemap of version \(found), but this program reads version \(supported)"
    case .wrongLength(let path, let expected, let found):
      "\(path): the basemap should have \(expected) bytes, but has \(found)"
    case .corrupt(let path, let what):
      "\(path): the basemap is damaged: \(what)"
    }
  }
}
