import GeoData
import Geodesy
import Graphics
import Scenarios

/// The quiet base that says where we are: sea, land, lakes, rivers, coast and borders.
struct GroundLayer {
  let view: MapView
  let style: MapStyle
  let basemap: Basemap
  let scenario: Scenario
  let politics: [PoliticalLayer]
  /// Countries that the map is about, ISO 3166-1 alpha-2.
  let countriesInPlay: Set<String>
  /// The level of detail whose features are just too small to see at the page's scale.
  let detail: Basemap.Detail
  private let land: Path
  private let coast: Path
  /// Empty without the layer.
  private let lakes: Path
  private let agreedBorders: Path
  private let disputedBorders: Path

  init(
    view: MapView, style: MapStyle, basemap: Basemap, scenario: Scenario,
    politics: [PoliticalLayer], countriesInPlay: Set<String>
  ) {
    self.view = view
    self.style = style
    self.basemap = basemap
    self.scenario = scenario
    self.politics = politics
    self.countriesInPlay = countriesInPlay
    // Metres of the plane to a point; a point is two pixels at 144 dots per inch.
    let metres = 1 / view.scale
    detail =
      metres < 3500 ? .oneTo10Million : metres < 26_000 ? .oneTo50Million : .oneTo110Million
    land = view.path(of: basemap.land(detail, in: view.projector.bounds))
    coast = view.path(ofLines: basemap.coast(detail, in: view.projector.bounds))
    lakes =
      scenario.layers.contains(.lakes)
      ? view.path(of: basemap.lakes(detail, in: view.projector.bounds).flatMap(\.polygons))
      : Path()
    var (agreed, disputed) = (Path(), Path())
    if scenario.layers.contains(.borders) {
      let borders = basemap.borders(
        detail, in: view.projector.bounds, on: scenario.date,
        view: scenario.map.worldview.basemapView)
      for border in borders {
        let path = view.path(ofLines: border.lines)
        if border.borderClass == .international {
          agreed.append(path)
        } else {
          disputed.append(path)
        }
      }
    }
    (agreedBorders, disputedBorders) = (agreed, disputed)
  }

  /// The ground as the rest of the map sees it.
  struct Drawn: Sendable {
    /// From the bottom up.
    let groups: [Element]
    /// Whether a border that states disagree about is in sight.
    let hasDisputedBorders: Bool
    /// Coasts and borders on the page, which names should not cross.
    let edges: [[Point]]
    /// What of the page is land, without the lakes that are drawn; empty where no seas and regions
    /// are named.
    let landMask: PageMask
  }

  var drawn: Drawn {
    Drawn(
      groups: groups, hasDisputedBorders: !disputedBorders.isEmpty,
      edges: coast.subpaths + agreedBorders.subpaths + disputedBorders.subpaths,
      landMask: PageMask(
        rings: has(.seas) || has(.regions) ? land.subpaths + lakes.subpaths : [],
        within: view.frame))
  }

  private var bounds: GeoBounds { view.projector.bounds }

  private var groups: [Element] {
    var elements: [Element] = [
      group("sea", "Sea", [.shape(Shape(view.globe, fill: .solid(style.sea)))]),
      group("land", "Land", [.shape(Shape(land, fill: .solid(style.land)))]),
    ]
    let inPlay = countries(countriesInPlay, .solid(style.countryInPlay))
    if !inPlay.isEmpty { elements.append(group("countries-in-play", "Countries in play", inPlay)) }
    elements += highlights + politics.map(group)
    if has(.rivers) {
      let lines = basemap.rivers(detail, in: bounds).flatMap(\.lines)
      elements.append(stroked("rivers", "Rivers", view.path(ofLines: lines), style.river))
    }
    if has(.lakes) {
      elements.append(group("lakes", "Lakes", [.shape(Shape(lakes, fill: .solid(style.lake)))]))
    }
    if has(.borders) { elements.append(borders) }
    elements.append(stroked("coast", "Coast", coast, style.coast))
    return elements
  }

  private func has(_ layer: Layer) -> Bool { scenario.layers.contains(layer) }

  /// Some countries, each filled.
  private func countries(_ codes: Set<String>, _ paint: Paint) -> [Element] {
    codes.sorted().compactMap { country($0, paint, data: []) }
  }

  private func country(_ code: String, _ paint: Paint, data: [Group.Datum]) -> Element? {
    let country = basemap.country(
      code, on: scenario.date, view: scenario.map.worldview.basemapView)
    let path = view.path(of: country?.polygons(detail, in: bounds) ?? [])
    guard !path.isEmpty else { return nil }
    return .group(
      Group(
        kind: "country", name: country?.name(in: scenario.language),
        data: [.init("code", code)] + data, elements: [.shape(Shape(path, fill: paint))]))
  }

  private var highlights: [Element] {
    let codes = scenario.layers.flatMap { layer -> [String] in
      if case .highlight(let codes) = layer { codes } else { [] }
    }
    let filled = countries(Set(codes), .solid(style.countryInPlay))
    return filled.isEmpty ? [] : [group("highlight", "Highlighted countries", filled)]
  }

  private func group(of layer: PoliticalLayer) -> Element {
    group(
      layer.id, layer.name,
      layer.fills.flatMap { fill in
        fill.countries.sorted { $0.code < $1.code }.compactMap { country in
          fill.paint.flatMap { self.country(country.code, $0, data: country.data) }
        }
      })
  }

  private var borders: Element {
    group(
      "borders", "Borders",
      [
        .shape(Shape(agreedBorders, stroke: style.border)),
        .shape(Shape(disputedBorders, stroke: style.disputedBorder)),
      ])
  }

  private func stroked(_ id: String, _ name: String, _ path: Path, _ stroke: Stroke) -> Element {
    group(id, name, [.shape(Shape(path, stroke: stroke))])
  }

  private func group(_ id: String, _ name: String, _ elements: [Element]) -> Element {
    .group(Group(kind: "layer", id: "layer-\(id)", name: name, elements: elements))
  }
}
