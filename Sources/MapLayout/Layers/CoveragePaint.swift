import Coverage
import Graphics

/// The colours and lines of one coverage, on the map and in the legend.
struct CoveragePaint {
  let style: MapStyle
  let coverage: SensorCoverage
  /// What the scenario calls it, if it does.
  var label: String?

  var color: Color { style.color(of: coverage.site.side) }

  var look: CoverageLook { CoverageLook(of: coverage) }

  /// The line of an edge: it says what ends the view.
  func stroke(for cause: EdgeCause) -> Stroke {
    let width = look.lineWidth
    if look == .reach { return Stroke(color.withAlpha(0.8), width: width) }
    let line = lineKind(of: cause)
    // The near edges of several heights lie close together: a lighter line keeps them apart.
    let isNear = cause == .maximumElevation || cause == .minimumRange
    return Stroke(
      color, width: isNear ? width * 0.6 : width, dash: line.dash.map { $0 * width },
      cap: line == .dotted ? .round : .butt
    )
  }

  /// What kind of line an edge has.
  func lineKind(of cause: EdgeCause) -> EdgeLine {
    if coverage.restsOnAssumption(cause) { return .longDashes }
    switch cause {
    case .horizon: return .dashes
    case .sector: return .dotted
    default: return .solid
    }
  }
}

/// The kinds of line that edges are drawn with.
enum EdgeLine: CaseIterable {
  /// A limit of the instrument.
  case solid
  /// The Earth itself.
  case dashes
  /// The side of a sector.
  case dotted
  /// A limit that no source gives.
  case longDashes

  /// Dashes and gaps for a line of width 1.
  var dash: [Double] {
    switch self {
    case .solid: []
    case .dashes: [3.2, 2]
    case .dotted: [0.01, 2.2]
    case .longDashes: [6, 3]
    }
  }
}
