import Coverage
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// One side view with its words beside it.
struct SectionPanel {
  let subject: SectionSubject
  let frame: SectionFrame
  let style: MapStyle
  let scenario: Scenario
  /// Where its labels may stand.
  let rect: Rect

  private var words: any PageWords { scenario.words }

  /// The room that labels need around the drawing.
  static func margins(_ style: MapStyle) -> (side: Double, top: Double, bottom: Double) {
    (style.type.contour * 2.6, style.type.contour * 2, SectionGrid.depth(style))
  }

  /// The drawing, and the labels that found no place.
  func drawn(
    heights: [Distance], index: Int, _ typesetter: Typesetter
  ) throws -> (group: Element, dropped: [DroppedLabel]) {
    let layers = subject.views.map {
      SectionLayer(
        frame: frame, view: $0, azimuth: subject.azimuth, style: style, words: words)
    }
    guard let section = layers.first?.section else { return (.group(Group(kind: "section")), []) }
    let grid = SectionGrid(
      frame: frame, style: style, words: words, heights: heights, section: section)
    let rays = ElevationRays(frame: frame, layers: layers, style: style, words: words)
    let sensor = frame.point(
      groundRange: .zero, height: subject.site.height)
    let symbol = SiteSymbol(of: scenario.marked(subject.site), in: scenario, style: style)

    var board = LabelBoard(frame: rect)
    board.reserve(
      Rect(
        x: sensor.x - symbol.radius, y: sensor.y - symbol.radius, width: 2 * symbol.radius,
        height: 2 * symbol.radius))
    for ray in rays.rays { board.avoid(ray.line, weight: 0.25) }
    for height in heights { board.avoid(frame.contour(at: height), weight: 0.8) }
    for layer in layers {
      for edge in layer.section.edges {
        for piece in frame.piecesInScope(of: edge.line) { board.avoid(piece, weight: 0.8) }
      }
    }
    for label in try grid.groundLabels(typesetter) { board.place(label) }
    for label in try rays.labels(typesetter) { board.place(label) }
    for label in try grid.heightLabels(typesetter) { board.place(label) }
    for layer in layers.reversed() {
      for label in try layer.labels(typesetter) { board.place(label) }
    }
    for label in try grid.rangeLabels(typesetter) { board.place(label) }

    let content =
      [grid.lines(), rays.group()] + layers.map { $0.group() }
      + layers.compactMap { $0.heights() }
    let group = Element.group(
      Group(
        kind: "section", id: "section-\(index)-\(subject.site.id)",
        name: subject.site.name(in: scenario.language),
        data: [
          .init("sensor", subject.site.id),
          .init("azimuth-deg", Figures.plain(subject.azimuth.degrees)),
          .init("ground-range-km", Figures.plain(frame.scope.groundRange.kilometres)),
          .init("exaggeration", Figures.plain(frame.exaggeration)),
        ],
        elements: [
          .group(Group(kind: "section-content", clip: frame.outline, elements: content)),
          grid.earth(),
          .group(
            Group(
              kind: "site", name: subject.site.name(in: scenario.language),
              elements: symbol.shapes(at: sensor))),
          .group(
            Group(
              kind: "layer", id: "section-\(index)-labels", name: "Labels",
              elements: board.placed.flatMap { $0.candidate.runs.map(Element.text) })),
        ]))
    return (group, board.dropped.filter { $0.kind != "range-label" }.map(DroppedLabel.init))
  }

  /// What the side view shows, set in a column.
  static func words(
    about subject: SectionSubject, style: MapStyle, scenario: Scenario,
    in column: inout TextColumn
  ) throws {
    let words = scenario.words
    let heading = TextStyle(size: style.type.site, weight: .semibold, color: style.text)
    let detail = TextStyle(size: style.type.foot, color: style.quietText)
    let look = TextStyle(size: style.type.legend, weight: .medium, color: style.text)
    let swatchWidth = style.type.legend * 1.6
    let indent = swatchWidth + style.type.legend * 0.6
    try column.add(words.name(subject.site.name(in: scenario.language)), style: heading)
    try column.add(words.sideView(azimuth: words.degrees(subject.azimuth)), style: detail)
    column.space(style.type.legend * 0.4)
    for view in subject.views.reversed() {
      let paint = CoveragePaint(style: style, coverage: view.coverage)
      let box = Rect(
        x: column.left(ofWidth: swatchWidth), y: column.y + style.type.legend * 0.2,
        width: swatchWidth, height: style.type.legend * 0.85)
      column.add(
        paint.sectionFill(Path(rect: box), look: view.look) + [
          .shape(
            Shape(
              Path(rect: box), stroke: Stroke(paint.color, width: style.view(view.look).line)))
        ])
      try column.add(words.look(view.look), style: look, indent: indent)
      try column.add(
        CoverageWords(view.coverage, limits: view.limits, in: words).view, style: detail,
        indent: indent)
      column.space(style.type.legend * 0.4)
    }
  }
}
