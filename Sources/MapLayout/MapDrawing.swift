import ConcurrentWork
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
  let inSight: InSight
  /// Labels that found no place.
  let droppedLabels: [DroppedLabel]
  /// What should stand on it, and found no room or has no meaning here, by name.
  let droppedFurniture: [String]

  init(
    _ content: MapContent, field: LowestHeightLayer?, politics: [PoliticalLayer], view: MapView,
    style: MapStyle, insets: (insets: [Inset], meaningless: [String]), typesetter: Typesetter
  ) throws {
    let (scenario, words) = (content.scenario, content.scenario.words)
    let countriesInPlay = scenario.hosts
    // A tint below another fill would mix with it into one that no legend has.
    let tinted = field == nil ? countriesInPlay.subtracting(politics.filledCountries) : []
    let (basemap, viewForGround) = (content.basemap, view.copy)
    // The ground needs nothing of the rest, which takes as long up to where labels look for places.
    let groundAside = Aside {
      GroundLayer(
        view: try viewForGround(), style: style, basemap: basemap, scenario: scenario,
        politics: politics, tinted: tinted
      ).drawn
    }
    let coverages = (field == nil ? content.coverage : []).enumerated().map { index, coverage in
      CoverageLayer(
        view: view, paint: CoveragePaint(style: style, coverage: coverage),
        id: "coverage-\(index + 1)-\(coverage.site.id)", words: words)
    }
    let difference = content.subject.difference.map {
      DifferenceLayer(
        view: view, paint: DifferencePaint(style: style), difference: $0, words: words)
    }
    let sites = SiteLayer(
      view: view, style: style, scenario: scenario, capitals: content.capitals(in: view))
    let graticule =
      scenario.layers.contains(.graticule)
      ? GraticuleLayer(view: view, style: style, words: words) : nil
    let rings = RingLayer(view: view, style: style, rings: scenario.rings, words: words)
    let lines = LineLayer(view: view, style: style, scenario: scenario)
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
      countriesInPlay: countriesInPlay, notes: politics.flatMap(\.notes))

    // What explains the map takes a corner that the map can spare.
    var corners = InsetBoard(
      frame: view.frame,
      subject: MapSubject(
        sites: sites.visible.map(\.point) + data.flatMap(\.signs).map(\.center),
        lines: insets.insets.isEmpty
          ? [] : coverages.flatMap(\.lines) + rings.lines + lines.pieces + arcs.lines))
    for inset in insets.insets { corners.place(inset) }

    let coverageLabels = try coverages.reversed().flatMap { try $0.labels(typesetter) }
    let countryNames = try places.countryNames(typesetter)
    let siteLabels = try sites.labels(typesetter, countries: countryNames.withSites)
    let noteLabels = try places.noteLabels(typesetter)
    let fieldLabels = try field?.labels(typesetter) ?? []
    let lineLabels = try rings.labels(typesetter) + lines.labels(typesetter)
    let graticuleLabels =
      scenario.furniture.labelsGraticule ? try graticule?.labels(typesetter) ?? [] : []
    func areaNames(_ layer: Layer, water: Bool) throws -> [AreaNameLabel] {
      guard scenario.layers.contains(layer) else { return [] }
      return try AreaNameLayer(
        view: view, style: style, names: content.names.names.filter { $0.kind.isWater == water },
        language: scenario.language
      ).labels(typesetter)
    }
    let areas = try areaNames(.seas, water: true) + areaNames(.regions, water: false)
    let cityLabels = try places.cities().map {
      (city: $0, label: try places.label(of: $0, typesetter))
    }
    let ground = try groundAside.value()
    let areaLabels = areas.concurrentMap { area in
      area.label(on: ground.landMask).map { (name: area.name, label: $0) }
    }.compactMap { $0 }

    // What the map is about is written first and gets the best places.
    var board = LabelBoard(frame: view.frame.insetBy(2))
    for (marked, point) in sites.visible {
      let reach = sites.symbol(of: marked).reach
      board.reserve(discAt: point, radius: reach)
    }
    for inset in corners.placed { board.reserve(inset.rect) }
    for line in ground.edges { board.avoid(line, weight: 0.4) }
    let edges =
      coverages.flatMap(\.lines) + rings.lines + lines.pieces
      + (field?.lines ?? []) + (difference?.lines ?? []) + data.flatMap(\.lines)
    for line in edges { board.avoid(line, weight: Self.ownEdgeWeight) }
    for line in arcs.lines { board.avoid(line, weight: Self.edgeWeight) }
    let signs = data.flatMap(\.signs)
    var clear = board
    for sign in signs { clear.reserve(sign) }
    for sign in signs { board.avoid(sign, weight: 2) }
    // A site's name has many places, a country's the middle: that comes first unless a site would
    // lose its name. Rather than that, names lie on the signs of the user's data.
    let trials = [
      (clear, countryNames.inPlay + siteLabels), (clear, siteLabels + countryNames.inPlay),
      (board, siteLabels + countryNames.inPlay),
    ]
    for (empty, labels) in trials {
      board = empty
      for label in labels { board.place(label) }
      if !board.dropped.contains(where: { $0.kind == "site-label" }) { break }
    }
    for sign in signs { board.reserve(sign) }
    for label in fieldLabels { board.place(label) }
    for label in coverageLabels { board.place(label) }
    for label in lineLabels { board.place(label) }
    for label in noteLabels { board.place(label) }
    for label in graticuleLabels { board.place(label) }
    for line in edges { board.avoid(line, weight: Self.edgeWeight) }
    for layer in data { try layer.write(on: &board, typesetter) }
    func dot(of city: (place: GeoData.Place, point: Point)) -> Rect {
      Rect(x: city.point.x, y: city.point.y, width: 0, height: 0).insetBy(-places.dotRadius)
    }
    // A city below what the map is about is left out.
    let cities = cityLabels.filter { board.isFree(dot(of: $0.city)) }
    for (city, _) in cities {
      board.reserve(discAt: city.point, radius: places.dotRadius)
      // A name close to the dot of another city would seem to be its name.
      board.avoid(dot(of: city).insetBy(-Self.roomOfDot), weight: Self.edgeWeight)
    }
    let seas = areaLabels.filter(\.name.kind.isWater)
    for (name, label) in seas where name.rank <= 2 { board.place(label) }
    for label in countryNames.others { board.place(label) }
    var dots: [Element] = []
    for (city, label) in cities {
      // A dot without a name says nothing.
      if board.place(label) { dots.append(places.dot(of: city)) }
    }
    for (name, label) in seas where name.rank > 2 { board.place(label) }
    for (name, label) in areaLabels where !name.kind.isWater { board.place(label) }

    var layers = ground.surface
    if let graticule { layers.append(graticule.group()) }
    layers += ground.groups
    if let field { layers.append(field.group()) }
    layers +=
      data.compactMap { $0.areas() } + coverages.map { $0.group() }
      + (difference.map { [$0.group()] } ?? [])
    if !scenario.rings.isEmpty { layers.append(rings.group()) }
    if let uncertainty { layers.append(uncertainty) }
    if !scenario.lines.isEmpty { layers.append(lines.group()) }
    if !scenario.arcs.isEmpty { layers.append(arcs.group()) }
    let breaks = LineBreaks(
      around: board.placed.flatMap(\.candidate.boxes), within: view.frame)
    layers = layers.map(breaks.breaking) + data.compactMap { $0.linesAndSigns(breaks) }
    if !dots.isEmpty {
      layers.append(
        .group(Group(kind: "layer", id: "layer-cities", name: "Cities", elements: dots)))
    }
    layers.append(sites.group())
    layers.append(Self.labels(board, style: style))
    inSight = InSight(
      borderClasses: ground.borderClasses, filledCountries: ground.filledCountries,
      tintedCountries: ground.filledCountries.intersection(tinted),
      sites: Set(sites.visible.map(\.marked.site.id)), hasUncertainty: uncertainty != nil,
      heights: field?.levels ?? [])
    if !corners.placed.isEmpty {
      let inSight = inSight
      layers.append(
        .group(
          Group(
            kind: "insets", elements: try corners.placed.map { try $0.inset.draw($0.rect, inSight) }
          )))
    }
    let clip = Path(rect: view.frame)
    group = .group(
      Group(
        kind: "map", id: "map", name: "Map",
        elements: [
          .group(Group(kind: "map-content", clip: clip, elements: layers)),
          .shape(Shape(view.neatLine, stroke: style.neatLine)),
        ]))
    title = scenario.title
    droppedLabels = board.dropped.map(DroppedLabel.init)
    droppedFurniture = corners.dropped + insets.meaningless
    (self.view, self.style) = (view, style)
  }

  /// How bad it is to write over the lines that the map is about: a name gives up a good place
  /// before it crosses one.
  private static let edgeWeight = 2.5
  /// The same for the labels of the lines themselves, which stand along them.
  private static let ownEdgeWeight = 0.7
  /// Around a city's dot, in points.
  private static let roomOfDot = 3.0

  private static func labels(_ board: LabelBoard, style: MapStyle) -> Element {
    let elements = board.placed.reversed().flatMap { label, candidate -> [Element] in
      let leader = candidate.leader.map {
        Element.shape(Shape($0.path, stroke: Stroke(style.quietText, width: 0.5)))
      }
      return [leader].compactMap { $0 } + candidate.runs.map(Element.text)
    }
    return .group(Group(kind: "layer", id: "layer-labels", name: "Labels", elements: elements))
  }
}
