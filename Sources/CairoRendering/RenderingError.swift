public import FileMetadata
public import Graphics
public import Typesetting

/// Why a drawing cannot become a picture or a document.
public enum RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value of the drawing that cannot be drawn.
  case drawing(DrawingError)
  /// Text of the drawing that cannot be set.
  case text(TypesettingError)
  /// The picture would be larger than cairo or the memory allows.
  case pictureTooLarge(width: Int, height: Int, limit: String)
  /// A scale that is not a number above zero.
  case scaleInvalid(Double)
  /// cairo's own words, and what we were doing.
  case cairo(message: String, doing: String)
  /// What the file is to say of itself cannot be added.
  case metadata(MetadataError)
  /// zlib has no memory left.
  case packing

  public var description: String {
    switch self {
    case .drawing(let error): "drawing: \(error)"
    case .text(let error): "\(error)"
    case .pictureTooLarge(let width, let height, let limit):
      "a picture of \(width) × \(height) pixels is too large: \(limit); "
        + "choose a smaller page or fewer dots per inch"
    case .scaleInvalid(let scale): "a scale of \(scale) pixels per point; it must be above zero"
    case .cairo(let message, let action): "cairo: \(message), while \(action)"
    case .metadata(let error): "\(error)"
    case .packing: "zlib: out of memory, while packing a picture"
    }
  }
}
