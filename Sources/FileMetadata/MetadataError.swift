/// Why a file does not say what page it shows.
public enum MetadataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is neither a PNG, nor a PDF, nor XML.
  case unknownKind
  /// The file is damaged, in the words of the library that reads its kind.
  case unreadable(reason: String)
  /// The file says nothing of itself, or nothing that a page of briefmap says.
  case noRecord
  /// A document could not be written.
  case notWritten(reason: String)

  public var description: String {
    switch self {
    case .unknownKind: "is neither a PNG nor a PDF nor an SVG"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .noRecord:
      "does not say what it was made from: it is not by briefmap, or another program has removed that"
    case .notWritten(let reason): "writing a PDF failed: \(reason)"
    }
  }
}
