import Geodesy
import Graphics

/// Why a map cannot be laid out.
public enum LayoutError: Error, Equatable, Sendable, CustomStringConvertible {
  /// PROJ refused the projection.
  case projection(GeodesyError)
  /// The page is too small to hold a map beside its text.
  case pageTooSmall(width: Double, height: Double, left: Size)
  /// A chart of coverage was asked for, and the scenario has none.
  case noCoverage
  /// The projection shows nothing of what the map is about.
  case nothingInSight(projection: String)

  public var description: String {
    switch self {
    case .projection(let error):
      error.description
    case .pageTooSmall(let width, let height, let left):
      "a page of \(Int(width)) × \(Int(height)) points is too small: title, legend and sources leave"
        + " \(Int(left.width)) × \(Int(max(left.height, 0))) for the map; make the page larger,"
        + " say less, or turn some of it off under `furniture`"
    case .noCoverage:
      "a chart needs a coverage, and the scenario has none; add `coverage: [{sensor: ID}]`"
    case .nothingInSight(let projection):
      "the \(projection) projection shows nothing of what the map is to hold; choose another"
        + " projection or centre"
    }
  }
}
