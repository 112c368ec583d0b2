import GeoData
import Geodesy
import Graphics
import Scenarios

/// How far the position of each site is open: the circle that its source gives around it, where it
/// is larger than the site's sign.
struct UncertaintyLayer {
  let view: MapView
  let style: MapStyle
  let scenario: Scenario

  /// Nil where no circle is large enough to be seen.
  func group() -> Element? {
    let circles = scenario.sites.compactMap(circle)
    guard !circles.isEmpty else { return nil }
    return .group(
      Group(
        kind: "layer", id: "layer-uncertainty", name: "Open positions", elements: circles))
  }

  private func circle(of marked: MarkedSite) -> Element? {
    let site = marked.site
    guard let radius = site.position.uncertainty, radius > .zero,
      let center = view.point(of: site.position.value)
    else { return nil }
    let ring = Geodesic.wgs84.ring(around: site.position.value, radius: radius, count: 90)
    let sign = SiteSymbol(of: marked, in: scenario, style: style).radius
    guard let edge = ring.lazy.compactMap({ view.point(of: $0) }).first,
      (edge - center).length > sign + 1
    else { return nil }
    let stroke = Self.stroke(style)
    return .group(
      Group(
        kind: "uncertainty", name: site.name(in: scenario.language),
        data: [.init("site", site.id), .init("radius-km", Figures.plain(radius.kilometres))],
        elements: [
          .shape(
            Shape(
              view.path(of: [GeoPolygon(rings: [ring])]),
              fill: .solid(stroke.color.withAlpha(0.08)), stroke: stroke))
        ]))
  }

  /// The line of the circles, on the map and in the legend.
  static func stroke(_ style: MapStyle) -> Stroke {
    Stroke(style.quietText, width: 0.6, dash: [2.2, 1.6])
  }
}
