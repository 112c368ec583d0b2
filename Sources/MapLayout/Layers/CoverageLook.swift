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
    switch coverage.mode {
    case .focus: self = .narrow
    case .search, .track: self = coverage.isReach ? .reach : .broad
    }
  }

}

extension MapStyle {
  /// The look of a kind of coverage.
  func view(_ look: CoverageLook) -> View {
    switch look {
    case .broad: broad
    case .narrow: narrow
    case .reach: reach
    }
  }
}

extension SensorCoverage {
  /// Whether the value behind a kind of edge is one that no source gives.
  func restsOnAssumption(_ cause: EdgeCause) -> Bool {
    let parameters: Set<String>
    if cause == .power {
      parameters = Set(radar.power?.assumptions.map(\.parameter) ?? [])
    } else {
      parameters = Set([OpenParameter(of: cause)?.rawValue].compactMap { $0 })
    }
    return assumptions.contains {
      parameters.contains($0.parameter) && $0.provenance.grade == .assumption
    }
  }
}
