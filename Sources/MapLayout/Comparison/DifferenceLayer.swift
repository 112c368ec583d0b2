import Coverage
import Graphics
import Scenarios

/// Where two plans differ in what they see: a fill for what both do, hatches in two directions for
/// what one does alone, so that they can be told apart without colour.
struct DifferenceLayer {
  let view: MapView
  let paint: DifferencePaint
  let difference: CoverageDifference
  let words: any PageWords

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-difference", name: words.heading(difference),
        data: [.init("height-km", Figures.plain(difference.height.kilometres))],
        elements: CoverageChange.allCases.compactMap(element)))
  }

  private func element(_ change: CoverageChange) -> Element? {
    let path = view.path(of: difference.region(change).polygons)
    guard !path.isEmpty else { return nil }
    let area = difference.area(change).squareKilometres.rounded()
    return .group(
      Group(
        kind: "change", name: words.change(change, to: difference.plan),
        data: [.init("change", change.rawValue), .init("area-km2", Figures.plain(area))],
        elements: paint.fill(path, change)))
  }

  /// The edges on the page, which labels should not cross.
  var lines: [[Point]] {
    CoverageChange.allCases.flatMap { change in
      difference.region(change).polygons.flatMap(\.rings).flatMap { view.pieces(of: $0) }
    }
  }
}

/// The colours of a difference, on the map and in the legend.
struct DifferencePaint {
  let style: MapStyle

  /// A fill and its edge, from the bottom up.
  func fill(_ path: Path, _ change: CoverageChange) -> [Element] {
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
  private func color(of change: CoverageChange) -> Color {
    switch change {
    case .kept: style.closed
    case .lost: style.arc
    case .gained: style.other.color
    }
  }
}

extension PageWords {
  /// Who sees it, of the first plan and another.
  func change(_ change: CoverageChange, to plan: Int) -> String {
    switch change {
    case .kept: seenInBoth
    case .lost: seenOnly(in: Scenario.planLetter(0))
    case .gained: seenOnly(in: Scenario.planLetter(plan))
    }
  }

  /// What a map of a difference is called.
  func heading(_ difference: CoverageDifference) -> String {
    "\(differenceHeading)\(comma)\(Scenario.planLetter(0)) – \(Scenario.planLetter(difference.plan))"
  }

  /// A sentence of figures about a difference.
  func sentence(_ difference: CoverageDifference) -> String {
    let parts = CoverageChange.allCases.map {
      "\(change($0, to: difference.plan)) \(area(difference.area($0)))"
    }
    return "\(height(kilometres(difference.height))): \(parts.joined(separator: comma))"
  }
}
