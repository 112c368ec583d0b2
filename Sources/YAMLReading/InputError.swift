/// A file that cannot be read at all, whatever is in it.
public enum InputError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The path leads to a folder.
  case folder(path: String)
  /// The path leads to a pipe, a socket or a device.
  case notAFile(path: String)
  /// The file is larger than any file of its kind has a reason to be.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// The system refused, in its own words.
  case unreadable(path: String, reason: String)

  /// The path as it was given.
  public var path: String {
    switch self {
    case .missing(let path), .folder(let path), .notAFile(let path), .tooLarge(let path, _, _),
      .unreadable(let path, _):
      path
    }
  }
}

extension InputError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path): "\(path): there is no such file"
    case .folder(let path): "\(path): is a folder, not a file"
    case .notAFile(let path):
      "\(path): is a pipe or a device, not a file; standard input is written -"
    case .tooLarge(let path, let bytes, let limit):
      "\(path): has \(bytes) bytes, more than the \(limit) that are read"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    }
  }
}
