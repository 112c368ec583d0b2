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

extension InputError {
  /// What is wrong with the file, to be read after its name.
  var problem: String {
    switch self {
    case .missing: "there is no such file"
    case .folder: "is a folder, not a file"
    case .notAFile: "is a pipe or a device, not a file; standard input is written -"
    case .tooLarge(_, let bytes, let limit):
      "has \(bytes) bytes, more than the \(limit) that are read"
    case .unreadable(_, let reason): "cannot be read: \(reason)"
    }
  }
}

extension InputError: CustomStringConvertible {
  public var description: String { "\(path): \(problem)" }
}
