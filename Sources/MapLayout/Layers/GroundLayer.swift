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
  /// Countries that the map is about, ISO 3166-1 alpha-2.
  let countriesInPlay: Set<String>
  /// The level of detail whose features are just too small to see at the page's scale.
  let detail: Basemap.Detail
  private let agreedBorders: Path
  private let disputedBorders: Path

  init(
    view: MapView, style: MapStyle, basemap: Basemap, scenario: Scenario,
    countriesInPlay: Set<String>
  ) {
    self.view = view
    self.style = style
    self.basemap = basemap
    self.scenario = scenario
    self.countriesInPlay = countriesInPlay
    // Metres of the plane to a point; a point is two pixels at 144 dots per inch.
    let metres = 1 / view.scale
    detail =
      metres < 2500 ? .oneTo10Million : metres < 16_000 ? .oneTo50Million : .oneTo110Million
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

  /// Whether a border that states disagree about is in sight.
  var hasDisputedBorders: Bool { !disputedBorders.isEmpty }

  private var bounds: GeoBounds { view.projector.bounds }

  /// The groups from the bottom up.
  func groups() -> [Element] {
    let land = view.path(of: basemap.land(detail, in: bounds))
    var elements: [Element] = [
      group("sea", "Sea", [.shape(Shape(view.globe, fill: .solid(style.sea)))]),
      group("land", "Land", [.shape(Shape(land, fill: .solid(style.land)))]),
    ]
    let inPlay = countries(countriesInPlay)
    if !inPlay.isEmpty { elements.append(group("countries-in-play", "Countries in play", inPlay)) }
    elements += memberships()
    if has(.rivers) {
      let lines = basemap.rivers(detail, in: bounds).flatMap(\.lines)
      elements.append(stroked("rivers", "Rivers", view.path(ofLines: lines), style.river))
    }
    if has(.lakes) {
      let lakes = view.path(of: basemap.lakes(detail, in: bounds).flatMap(\.polygons))
      elements.append(group("lakes", "Lakes", [.shape(Shape(lakes, fill: .solid(style.lake)))]))
    }
    if has(.borders) { elements.append(borders) }
    let coast = view.path(ofLines: basemap.coast(detail, in: bounds))
    elements.append(stroked("coast", "Coast", coast, style.coast))
    return elements
  }

  private func has(_ layer: Layer) -> Bool { scenario.layers.contains(layer) }

  private func countries(_ codes: Set<String>) -> [Element] {
    codes.sorted().compactMap { code in
      let country = basemap.country(
        code, on: scenario.date, view: scenario.map.worldview.basemapView)
      let polygons = country?.polygons(detail, in: bounds) ?? []
      let path = view.path(of: polygons)
      guard !path.isEmpty else { return nil }
      return .group(
        Group(
          kind: "country", id: "country-\(code)", data: [.init("code", code)],
          elements: [.shape(Shape(path, fill: .solid(style.countryInPlay)))]))
    }
  }

  private func memberships() -> [Element] {
    scenario.layers.compactMap { layer in
      guard case .highlight(let codes) = layer else { return nil }
      let filled = countries(Set(codes))
      return filled.isEmpty ? nil : group("highlight", "Highlighted countries", filled)
    }
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
