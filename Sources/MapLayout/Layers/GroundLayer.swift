import Foundation
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
  /// Countries that stand out, ISO 3166-1 alpha-2.
  let tinted: Set<String>
  /// The level of detail whose vertices are just too close to tell apart at the page's resolution.
  let detail: Basemap.Detail
  private let land: Path
  private let coast: Path
  /// Empty without the layer.
  private let lakes: Path
  /// By how firm they are; what is not in sight is not there.
  private let borders: [BorderClass: Path]
  /// The countries that are filled and in sight, by ISO 3166-1 alpha-2.
  private let filled: [String: (name: String, area: Path)]

  init(
    view: MapView, style: MapStyle, basemap: Basemap, scenario: Scenario,
    politics: [PoliticalLayer], tinted: Set<String>
  ) {
    self.view = view
    self.style = style
    self.basemap = basemap
    self.scenario = scenario
    self.politics = politics
    self.tinted = tinted
    detail = Basemap.Detail(metresPerPixel: view.metresPerPixel)
    let (bounds, ringBounds) = (view.projector.bounds, view.projector.ringBounds)
    land = view.path(of: basemap.land(detail, in: ringBounds))
    coast = view.path(ofLines: basemap.coast(detail, in: bounds))
    lakes =
      scenario.layers.contains(.lakes)
      ? view.path(
        of: basemap.lakes(detail, in: ringBounds, maximumRank: Self.maximumRank(in: view))
          .flatMap(\.polygons))
      : Path()
    var borders: [BorderClass: Path] = [:]
    if scenario.layers.contains(.borders) {
      let found = basemap.borders(
        detail, in: bounds, on: scenario.date, view: scenario.map.worldview.basemapView)
      for border in found {
        let path = view.path(ofLines: border.lines)
        if !path.isEmpty { borders[border.borderClass, default: Path()].append(path) }
      }
    }
    self.borders = borders
    var codes = tinted.union(politics.filledCountries)
    for case .highlight(let highlighted) in scenario.layers { codes.formUnion(highlighted) }
    var filled: [String: (name: String, area: Path)] = [:]
    for code in codes {
      let country = basemap.country(
        code, on: scenario.date, view: scenario.map.worldview.basemapView)
      guard let country else { continue }
      let area = view.path(of: country.polygons(detail, in: ringBounds))
      if !area.isEmpty { filled[code] = (country.name(in: scenario.language), area) }
    }
    self.filled = filled
  }

  /// The ground as the rest of the map sees it.
  struct Drawn: Sendable {
    /// Sea and land, under the graticule.
    let surface: [Element]
    /// All above it, from the bottom up.
    let groups: [Element]
    /// The kinds of border that are in sight.
    let borderClasses: Set<BorderClass>
    /// The countries that are filled and in sight.
    let filledCountries: Set<String>
    /// Coasts and borders on the page, which names should not cross.
    let edges: [[Point]]
    /// What of the page is land, without the lakes that are drawn; empty where no seas and regions
    /// are named.
    let landMask: PageMask
  }

  var drawn: Drawn {
    Drawn(
      surface: surface, groups: groups, borderClasses: Set(borders.keys),
      filledCountries: Set(filled.keys),
      edges: coast.subpaths
        + BorderClass.allCases.flatMap { borders[$0]?.subpaths ?? [] },
      landMask: PageMask(
        rings: has(.seas) || has(.regions) ? land.subpaths + lakes.subpaths : [],
        within: view.frame))
  }

  private var bounds: GeoBounds { view.projector.bounds }

  private var surface: [Element] {
    var elements = [group("sea", "Sea", [.shape(Shape(view.globe, fill: .solid(style.sea)))])]
    if !land.isEmpty {
      elements.append(group("land", "Land", [.shape(Shape(land, fill: .solid(style.land)))]))
    }
    return elements
  }

  private var groups: [Element] {
    var elements: [Element] = []
    let inPlay = countries(tinted, .solid(style.countryInPlay))
    if !inPlay.isEmpty { elements.append(group("countries-in-play", "Countries in play", inPlay)) }
    elements += highlights + politics.map(group)
    let rivers = has(.rivers) ? riverLines : []
    if !rivers.isEmpty { elements.append(group("rivers", "Rivers", rivers)) }
    if !lakes.isEmpty {
      elements.append(group("lakes", "Lakes", [.shape(Shape(lakes, fill: .solid(style.lake)))]))
    }
    if !borders.isEmpty { elements.append(group("borders", "Borders", borderLines)) }
    if !coast.isEmpty {
      elements.append(group("coast", "Coast", [.shape(Shape(coast, stroke: style.coast))]))
    }
    return elements
  }

  private func has(_ layer: Layer) -> Bool { scenario.layers.contains(layer) }

  /// Some countries, each filled.
  private func countries(_ codes: Set<String>, _ paint: Paint) -> [Element] {
    codes.sorted().compactMap { country($0, paint, data: []) }
  }

  private func country(_ code: String, _ paint: Paint, data: [Group.Datum]) -> Element? {
    filled[code].map { name, area in
      .group(
        Group(
          kind: "country", name: name, data: [.init("code", code)] + data,
          elements: [.shape(Shape(area, fill: paint))]))
    }
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

  private var borderLines: [Element] {
    BorderClass.allCases.compactMap { borderClass in
      borders[borderClass].map { .shape(Shape($0, stroke: style.border(borderClass))) }
    }
  }

  /// The rivers, the larger ones wider.
  private var riverLines: [Element] {
    var paths: [Double: Path] = [:]
    for river in basemap.rivers(detail, in: bounds, maximumRank: Self.maximumRank(in: view)) {
      let path = view.path(ofLines: river.lines)
      let share = river.rank <= 2 ? 1.6 : river.rank <= 5 ? 1 : 0.7
      if !path.isEmpty { paths[share, default: Path()].append(path) }
    }
    return paths.sorted { $0.key < $1.key }.map { share, path in
      var stroke = style.river
      stroke.width *= share
      return .shape(Shape(path, stroke: stroke))
    }
  }

  /// The last of Natural Earth's ranks of rivers and lakes that the map has room for: all ten at
  /// 500 m to a point, some one and a half less each time that the map shows twice as much, and
  /// never fewer than the two that Natural Earth itself keeps at 1 : 110 million.
  private static func maximumRank(in view: MapView) -> Int {
    max(2, Int(10 - 1.4 * log2(1 / view.scale / 500)))
  }

  private func group(_ id: String, _ name: String, _ elements: [Element]) -> Element {
    .group(Group(kind: "layer", id: "layer-\(id)", name: name, elements: elements))
  }
}

extension Basemap.Detail {
  /// The level whose vertices are just too close to tell apart, for metres of the plane to a pixel.
  init(metresPerPixel metres: Double) {
    self = metres < 1750 ? .oneTo10Million : metres < 13_000 ? .oneTo50Million : .oneTo110Million
  }
}
