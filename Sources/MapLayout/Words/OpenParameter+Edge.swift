import Coverage

extension OpenParameter {
  /// The one that puts an edge of that kind where it is; nil for the horizon and the skyline, and
  /// for power, which many share.
  init?(of cause: EdgeCause) {
    switch cause {
    case .horizon, .mask, .power: return nil
    case .minimumElevation: self = .lowestElevationAngle
    case .maximumElevation: self = .highestElevationAngle
    case .minimumRange: self = .minimumRange
    case .instrumentedRange: self = .maximumRange
    case .sector: self = .sector
    case .fieldOfView: self = .fieldOfView
    }
  }
}
