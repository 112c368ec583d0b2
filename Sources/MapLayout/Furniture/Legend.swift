import Coverage
import GeoData
import Graphics
import Scenarios
import Typesetting

/// What the signs, fills and lines of the map mean: made from its layers, with the figures behind.
struct Legend {
  let style: MapStyle
  let scenario: Scenario
  let coverages: [CoverageLayer]
  let sites: SiteLayer
  let hasDisputedBorders: Bool

  /// The legend in a rectangle: one column where it is tall, several where it is wide.
  func group(in rect: Rect, typesetter: Typesetter) throws -> Element {
    let parts: [(inout TextColumn) throws -> Void] =
      coverages.map { layer in { try add(layer, to: &$0) } } + [
        { try addEdges(to: &$0) }, { try addSigns(to: &$0) },
      ]
    let count = rect.size.width > rect.size.height * 1.5 ? min(parts.count, 4) : 1
    let gap = style.type.legend * 1.5
    let width = (rect.size.width - gap * Double(count - 1)) / Double(count)
    var elements: [Element] = []
    for index in 0..<count {
      var column = TextColumn(
        x: rect.minX + (width + gap) * Double(index), y: rect.minY, width: width,
        typesetter: typesetter)
      // The last column takes what is left.
      let last = index == count - 1 ? parts.count : index + 1
      for part in parts[index..<last] { try part(&column) }
      elements += column.elements
    }
    return .group(Group(kind: "legend", id: "legend", name: "Legend", elements: elements))
  }

  private var heading: TextStyle {
    TextStyle(size: style.type.legend, weight: .semibold, color: style.text)
  }
  private var detail: TextStyle { TextStyle(size: style.type.foot, color: style.quietText) }
  private var indent: Double { style.type.legend * 3 }
  private var swatchWidth: Double { style.type.legend * 2.4 }

  private func add(_ layer: CoverageLayer, to column: inout TextColumn) throws {
    let coverage = layer.coverage
    let box = Rect(
      x: column.x, y: column.y + 1, width: swatchWidth, height: style.type.legend * 0.95)
    column.add([
      .shape(
        Shape(
          Path(rect: box), fill: .solid(layer.color.withAlpha(layer.look.opacity)),
          stroke: Stroke(layer.color, width: layer.look.lineWidth)))
    ])
    try column.add(
      "\(coverage.site.name(in: scenario.language)), \(layer.look.title)", style: heading,
      indent: indent)
    try column.add(CoverageWords(coverage).summary, style: detail, indent: indent)
    column.space(style.type.legend * 0.55)
  }

  /// The kinds of line that occur, as the first sensor that has them draws them.
  private func addEdges(to column: inout TextColumn) throws {
    var seen: Set<String> = []
    for layer in coverages where layer.look != .reach {
      for cause in EdgeCause.allCases {
        let occurs = layer.coverage.footprints.contains { $0.edges.contains { $0.cause == cause } }
        let isAssumed = layer.coverage.restsOnAssumption(cause)
        let text = isAssumed ? "\(cause.title) (assumed)" : cause.title
        guard occurs, seen.insert(text).inserted else { continue }
        try addLine(layer.stroke(for: cause), text, to: &column)
      }
    }
    if hasDisputedBorders { try addLine(style.disputedBorder, "disputed border", to: &column) }
    column.space(style.type.legend * 0.55)
  }

  private func addLine(
    _ stroke: Stroke, _ text: String, to column: inout TextColumn
  ) throws {
    let y = column.y + style.type.foot * 0.62
    let line = Path(polyline: [Point(x: column.x, y: y), Point(x: column.x + swatchWidth, y: y)])
    column.add([.shape(Shape(line, stroke: stroke))])
    try column.add(text, style: detail, indent: indent)
  }

  /// The kinds of site that occur.
  private func addSigns(to column: inout TextColumn) throws {
    var seen: Set<String> = []
    for (marked, _) in sites.visible where marked.site.kind != .city {
      let site = marked.site
      let state = site.status(on: scenario.date)?.state
      let text = [site.kind.title, state?.title].compactMap { $0 }.joined(separator: ", ")
      guard seen.insert(text).inserted else { continue }
      let center = Point(x: column.x + swatchWidth / 2, y: column.y + style.type.foot * 0.62)
      column.add(sites.symbol(of: site).shapes(at: center))
      try column.add(text, style: detail, indent: indent, leading: 1.7)
    }
  }
}

extension Site.Kind {
  var title: String {
    switch self {
    case .radar: "radar"
    case .interceptors: "interceptors"
    case .launchSite: "launch site"
    case .city: "city"
    case .region: "region"
    }
  }
}

extension Status.State {
  var title: String {
    switch self {
    case .proposed: "proposed"
    case .underConstruction: "under construction"
    case .operational: "in service"
    case .closed: "closed"
    }
  }
}
