import Coverage
import GeoData

/// How a coverage is drawn: what the reader should see at a glance.
enum CoverageLook: String {
  /// A broad view: all that is watched at once.
  case broad
  /// A narrow view: what is looked at from one pointing.
  case narrow
  /// The volume that a narrow view could be turned to, but does not fill.
  case reach

  init(of coverage: SensorCoverage) {
    let radar = coverage.site.radar
    switch coverage.mode {
    case .focus: self = .narrow
    case .search: self = radar?.fieldOfView != nil && radar?.mount.azimuth != nil ? .reach : .broad
    }
  }

  /// How much of the ground a fill of one height hides; nested ones share it.
  var opacity: Double {
    switch self {
    case .broad: 0.17
    case .narrow: 0.42
    case .reach: 0.03
    }
  }

  /// In points.
  var lineWidth: Double {
    switch self {
    case .broad: 0.9
    case .narrow: 1.2
    case .reach: 0.4
    }
  }
}

extension SensorCoverage {
  /// Whether the value behind a kind of edge is one that no source gives.
  func restsOnAssumption(_ cause: EdgeCause) -> Bool {
    guard let parameter = CoverageParameter(of: cause)?.rawValue else { return false }
    return assumptions.contains {
      $0.parameter == parameter && $0.provenance.grade == .assumption
    }
  }
}
