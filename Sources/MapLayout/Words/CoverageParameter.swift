import Coverage

/// The values that a coverage may rest on, as `Assumption.parameter` names them.
enum CoverageParameter: String, CaseIterable {
  case sector
  case fieldOfView = "field of view"
  case lowestElevationAngle = "lowest elevation angle"
  case highestElevationAngle = "highest elevation angle"
  case minimumRange = "minimum range"
  case maximumRange = "maximum range"

  /// The one that puts an edge of that kind where it is; nil for the horizon.
  init?(of cause: EdgeCause) {
    switch cause {
    case .horizon: return nil
    case .minimumElevation: self = .lowestElevationAngle
    case .maximumElevation: self = .highestElevationAngle
    case .minimumRange: self = .minimumRange
    case .instrumentedRange: self = .maximumRange
    case .sector: self = .sector
    case .fieldOfView: self = .fieldOfView
    }
  }
}
