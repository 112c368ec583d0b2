import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// The map itself: the base, the layers above it, and the labels that found a place.
struct MapDrawing {
  let group: Element
  let view: MapView
  let style: MapStyle
  /// What stands above it where a page has several.
  let title: String
  /// Whether a border that states disagree about is in sight.
  let hasDisputedBorders: Bool
  /// Whether a circle around an open position is in sight.
  let hasUncertainty: Bool
  /// Labels that found no place, by what they say.
  let droppedLabels: [String]
  /// What should stand on it, and found no room or has no meaning here, by name.
  let droppedFurniture: [String]

  init(
    _ content: MapContent, politics: [PoliticalLayer], view: MapView, style: MapStyle,
    insets: (insets: [Inset], meaningless: [String]), typesetter: Typesetter
  ) throws {
    let (scenario, words) = (content.scenario, content.scenario.words)
    let ground = GroundLayer(
      view: view, style: style, basemap: content.basemap, scenario: scenario,
      politics: politics, countriesInPlay: Set(scenario.sites.compactMap { $0.site.host?.value }))
    let showsField = content.subject == .lowestVisibleHeight
    let coverages = (showsField ? [] : content.coverage).enumerated().map { index, coverage in
      CoverageLayer(
        view: view, paint: CoveragePaint(style: style, coverage: coverage),
        id: "coverage-\(index + 1)-\(coverage.site.id)", words: words)
    }
    let field =
      showsField
      ? LowestHeightLayer(view: view, style: style, coverage: content.coverage, words: words) : nil
    let sites = SiteLayer(view: view, style: style, scenario: scenario)
    let graticule =
      scenario.layers.contains(.graticule)
      ? GraticuleLayer(view: view, style: style, words: words) : nil
    let rings = RingLayer(view: view, style: style, rings: scenario.rings, words: words)
    let lines = LineLayer(
      view: view, style: style, lines: scenario.lines, date: scenario.date, words: words)
    let uncertainty =
      scenario.layers.contains(.uncertainty)
      ? UncertaintyLayer(view: view, style: style, scenario: scenario).group() : nil
    let arcs = ArcLayer(view: view, style: style, arcs: scenario.arcs)
    let data = scenario.data.enumerated().map {
      UserDataLayer(
        view: view, style: style, layer: $0.element, index: $0.offset, language: scenario.language)
    }
    let places = PlaceLayer(
      view: view, style: style, basemap: content.basemap, scenario: scenario,
      countriesInPlay: ground.countriesInPlay, notes: politics.flatMap(\.notes))

    // What explains the map takes a corner that the map can spare.
    var corners = InsetBoard(
      frame: view.frame,
      subject: MapSubject(
        sites: sites.visible.map(\.point) + data.flatMap(\.signs).map(\.center),
        lines: insets.insets.isEmpty
          ? [] : coverages.flatMap(\.lines) + rings.lines + lines.pieces + arcs.lines))
    for inset in insets.insets { corners.place(inset) }

    // What the map is about is written first and gets the best places.
    var board = LabelBoard(frame: view.frame.insetBy(2))
    for (marked, point) in sites.visible {
      let radius = sites.symbol(of: marked.site).radius
      board.reserve(
        Rect(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius))
    }
    for inset in corners.placed { board.reserve(inset.rect) }
    for layer in coverages { for line in layer.lines { board.avoid(line, weight: 0.7) } }
    for line in rings.lines + lines.pieces { board.avoid(line, weight: 0.7) }
    for line in field?.lines ?? [] { board.avoid(line, weight: 0.7) }
    let signs = data.flatMap(\.signs)
    for sign in signs { board.avoid(sign, weight: 2) }
    for layer in data { for line in layer.lines { board.avoid(line, weight: 0.7) } }
    for label in try sites.labels(typesetter) { board.place(label) }
    for label in try field?.labels(typesetter) ?? [] { board.place(label) }
    for layer in coverages.reversed() {
      for label in try layer.labels(typesetter) { board.place(label) }
    }
    for label in try rings.labels(typesetter) + lines.labels(typesetter) { board.place(label) }
    for label in try places.noteLabels(typesetter) { board.place(label) }
    let degrees = scenario.furniture.labelsGraticule ? graticule?.labels() : nil
    for label in degrees ?? [] { board.place(label) }
    for sign in signs { board.reserve(sign) }
    for layer in data { try layer.write(on: &board, typesetter) }
    func dot(of city: (place: GeoData.Place, point: Point)) -> Rect {
      Rect(x: city.point.x - 1.5, y: city.point.y - 1.5, width: 3, height: 3)
    }
    // A city below what the map is about is left out.
    let cities = places.cities().filter { board.isFree(dot(of: $0)) }
    for city in cities { board.reserve(dot(of: city)) }
    for label in try places.countryLabels(typesetter) { board.place(label) }
    var dots: [Element] = []
    for city in cities {
      let label = try places.label(of: city, typesetter)
      let before = board.placed.count
      board.place(label)
      // A dot without a name says nothing.
      if board.placed.count > before { dots.append(places.dot(of: city)) }
    }

    var layers = ground.groups()
    if let graticule { layers.insert(graticule.group(), at: 2) }
    if let field { layers.append(field.group()) }
    layers += data.compactMap { $0.areas() } + coverages.map { $0.group() }
    if !scenario.rings.isEmpty { layers.append(rings.group()) }
    if let uncertainty { layers.append(uncertainty) }
    if !scenario.lines.isEmpty { layers.append(lines.group()) }
    if !scenario.arcs.isEmpty { layers.append(arcs.group()) }
    layers += data.compactMap { $0.linesAndSigns() }
    if !dots.isEmpty {
      layers.append(
        .group(Group(kind: "layer", id: "layer-cities", name: "Cities", elements: dots)))
    }
    layers.append(sites.group())
    layers.append(Self.labels(board, style: style))
    if !corners.placed.isEmpty {
      layers.append(
        .group(
          Group(
            kind: "insets", elements: try corners.placed.map { try $0.inset.draw($0.rect) })))
    }
    let clip = Path(rect: view.frame)
    group = .group(
      Group(
        kind: "map", id: "map", name: "Map",
        elements: [
          .group(Group(kind: "map-content", clip: clip, elements: layers)),
          .shape(Shape(view.endsInsideFrame ? view.globe : clip, stroke: style.neatLine)),
        ]))
    title = scenario.title
    droppedLabels = board.dropped.map(\.text)
    droppedFurniture = corners.dropped + insets.meaningless
    hasUncertainty = uncertainty != nil
    hasDisputedBorders = ground.hasDisputedBorders
    (self.view, self.style) = (view, style)
  }

  private static func labels(_ board: LabelBoard, style: MapStyle) -> Element {
    let elements = board.placed.reversed().flatMap { label, candidate -> [Element] in
      let leader = candidate.leader.map {
        Element.shape(Shape($0, stroke: Stroke(style.quietText, width: 0.5)))
      }
      return [leader].compactMap { $0 } + candidate.runs.map(Element.text)
    }
    return .group(Group(kind: "layer", id: "layer-labels", name: "Labels", elements: elements))
  }
}
