import Coverage
import Graphics

/// The colours and lines of one coverage, on the map and in the legend.
struct CoveragePaint {
  let style: MapStyle
  let coverage: SensorCoverage
  /// What the scenario calls it, if it does.
  var label: String?

  var color: Color { side.color }

  /// Of words about it.
  var textColor: Color { side.text }

  var look: CoverageLook { CoverageLook(of: coverage) }

  /// Of its edges, in points.
  var lineWidth: Double { view.line }

  /// The look of who operates the sensor.
  var side: MapStyle.Side { style.side(coverage.site.side) }
  private var view: MapStyle.View { style.view(look) }

  /// The fill of an area that is seen: a tint and, where the style has one, a hatch.
  ///
  /// - Parameters:
  ///   - path: The area.
  ///   - count: How many such areas may lie over each other: together they are as strong as one
  ///     alone.
  /// - Returns: What is drawn, from the bottom up.
  func fill(_ path: Path, sharedBy count: Int = 1) -> [Element] {
    let share = 1 / Double(max(count, 1))
    return fill(path, opacity: view.fill * share) + hatch(path, share: share)
  }

  /// The fill of what only some choice of the open values sees.
  func bandFill(_ path: Path, sharedBy count: Int = 1) -> [Element] {
    fill(path, opacity: view.band / Double(max(count, 1)))
  }

  private func fill(_ path: Path, opacity: Double) -> [Element] {
    opacity > 0 ? [.shape(Shape(path, fill: .solid(color.withAlpha(opacity))))] : []
  }

  private func hatch(_ path: Path, share: Double) -> [Element] {
    view.hatch.map {
      [.shape(Shape(path, fill: $0.paint(color, direction: side.hatch, share: share)))]
    } ?? []
  }

  /// The line of an edge: it says what ends the view.
  func stroke(for cause: EdgeCause) -> Stroke {
    let width = lineWidth
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

extension MapStyle.Hatch {
  /// Its lines in a colour and a direction; `share` is that of its opacity.
  func paint(_ color: Color, direction: Double, share: Double = 1) -> Paint {
    .hatch(
      Stroke(color.withAlpha(opacity * share), width: line), spacing: spacing, degrees: direction)
  }
}
