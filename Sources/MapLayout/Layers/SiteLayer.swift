import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// The sites that the map is about.
struct SiteLayer {
  let view: MapView
  let style: MapStyle
  let scenario: Scenario
  /// Of the states on the map, on its day.
  let capitals: [GeoCoordinate]

  /// The sites in the frame, with their places.
  let visible: [(marked: MarkedSite, point: Point)]

  init(view: MapView, style: MapStyle, scenario: Scenario, capitals: [GeoCoordinate]) {
    (self.view, self.style, self.scenario, self.capitals) = (view, style, scenario, capitals)
    visible = scenario.sites.compactMap { marked in
      view.point(of: marked.site.position.value).map { (marked, $0) }
    }
  }

  func symbol(of marked: MarkedSite) -> SiteSymbol {
    SiteSymbol(of: marked, in: scenario, style: style, isCapital: isCapital(marked.site))
  }

  /// Whether a city of the scenario is one of the basemap's capitals: these are known to a few
  /// kilometres.
  private func isCapital(_ site: Site) -> Bool {
    site.kind == .city
      && capitals.contains {
        Geodesic.wgs84.distance(from: $0, to: site.position.value) < .kilometres(20)
      }
  }

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-sites", name: "Sites",
        elements: visible.map { marked, point in
          let site = marked.site
          let position = site.position.value
          var data: [Group.Datum] = [
            .init("kind", site.kind.rawValue),
            .init("latitude", Figures.degrees(position.latitude)),
            .init("longitude", Figures.degrees(position.longitude)),
          ]
          if let identity = scenario.identity(of: marked) {
            data.append(.init("identity", identity.rawValue))
          }
          let status = site.status(on: scenario.date)
          if let state = status?.state { data.append(.init("status", state.rawValue)) }
          let sources = site.position.sources + (status?.provenance.sources ?? [])
          if !sources.isEmpty {
            data.append(.init("sources", sources.withoutRepeats.joined(separator: " ")))
          }
          return .group(
            Group(
              kind: "site", id: "site-\(site.id)", name: site.name, data: data,
              elements: symbol(of: marked).shapes(at: point)))
        }))
  }

  /// The names of the sites; below them those of `countries`, given by host.
  func labels(_ typesetter: Typesetter, countries: [String: String]) throws -> [Label] {
    try visible.map { marked, point in
      let site = marked.site
      let isMain = site.kind != .city
      let name = TextStyle(
        size: isMain ? style.type.site : style.type.city, weight: isMain ? .semibold : .regular,
        color: style.text, halo: style.halo())
      let country = TextStyle(
        size: style.type.city, color: style.quietText, halo: style.halo(width: 0.75))
      let below = isMain ? site.host.flatMap { countries[$0.value] } : nil
      return try PointLabel(
        kind: "site-label",
        lines: [(marked.label ?? site.name(in: scenario.language), name)]
          + [below].compactMap { $0.map { ($0, country) } },
        anchor: point, clearance: symbol(of: marked).reach, language: scenario.language,
        mayUseLeader: isMain
      ).label(typesetter)
    }
  }
}
