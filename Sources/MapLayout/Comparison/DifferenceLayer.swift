import Coverage
import Graphics

/// Where two plans differ in what they see: a fill for what both do, hatches in two directions for
/// what one does alone, so that they can be told apart without colour.
struct DifferenceLayer {
  let view: MapView
  let paint: DifferencePaint
  let comparison: CoverageComparison
  let words: any PageWords

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-difference", name: words.differenceHeading,
        data: [.init("height-km", Figures.plain(comparison.height.kilometres))],
        elements: CoverageComparison.Change.allCases.compactMap(element)))
  }

  private func element(_ change: CoverageComparison.Change) -> Element? {
    let path = view.path(of: comparison.polygons(change))
    guard !path.isEmpty else { return nil }
    let area = comparison.area(change).squareKilometres.rounded()
    return .group(
      Group(
        kind: "change", name: words.change(change),
        data: [.init("change", change.rawValue), .init("area-km2", Figures.plain(area))],
        elements: paint.fill(path, change)))
  }

  /// The edges on the page, which labels should not cross.
  var lines: [[Point]] {
    CoverageComparison.Change.allCases.flatMap { change in
      comparison.polygons(change).flatMap(\.rings).flatMap { view.pieces(of: $0) }
    }
  }
}

/// The colours of a difference, on the map and in the legend.
struct DifferencePaint {
  let style: MapStyle

  /// A fill and its edge, from the bottom up.
  func fill(_ path: Path, _ change: CoverageComparison.Change) -> [Element] {
    let color = color(of: change)
    let edge = Element.shape(Shape(path, stroke: Stroke(color, width: 0.8)))
    let tint = Element.shape(
      Shape(path, fill: .solid(color.withAlpha(change == .kept ? 0.35 : 0.14))))
    guard change != .kept else { return [tint, edge] }
    let hatch = Paint.hatch(
      Stroke(color.withAlpha(0.75), width: 0.7), spacing: 4, degrees: change == .lost ? 45 : 135)
    return [tint, .shape(Shape(path, fill: hatch)), edge]
  }

  /// Neither side's: a plan is not a country.
  private func color(of change: CoverageComparison.Change) -> Color {
    switch change {
    case .kept: style.closed
    case .lost: style.arc
    case .gained: style.other.color
    }
  }
}

extension PageWords {
  /// Who sees it.
  func change(_ change: CoverageComparison.Change) -> String {
    switch change {
    case .kept: seenInBoth
    case .lost: seenOnly(in: "A")
    case .gained: seenOnly(in: "B")
    }
  }

  /// A sentence of figures about two plans.
  func comparison(_ comparison: CoverageComparison) -> String {
    let parts = CoverageComparison.Change.allCases.map {
      "\(change($0)) \(area(comparison.area($0)))"
    }
    return "\(height(kilometres(comparison.height))): \(parts.joined(separator: comma))"
  }
}
