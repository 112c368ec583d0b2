import Graphics
import Typesetting

/// All around the maps: heading, legend, scale bar, foot and how to handle the page.
struct Furniture {
  let elements: [Element]

  init(
    plan: PagePlan, maps: [MapDrawing], legend: Legend, foot: Foot, typesetter: Typesetter
  ) throws {
    let scenario = foot.scenario
    var elements: [Element] = []
    if !plan.heading.isEmpty {
      elements.append(
        .group(Group(kind: "heading", id: "heading", name: "Title", elements: plan.heading)))
    }
    if let rect = plan.legend {
      var legend = legend
      legend.borderClasses = maps.reduce(into: []) { $0.formUnion($1.borderClasses) }
      legend.filledCountries = maps.reduce(into: []) { $0.formUnion($1.filledCountries) }
      legend.detail = plan.legendDetail
      legend.heights = maps.lazy.map(\.heights).first { !$0.isEmpty } ?? []
      legend.hasUncertainty = maps.contains(where: \.hasUncertainty)
      elements.append(try legend.group(in: rect, typesetter: typesetter))
    }
    let bar = scenario.furniture.scaleBar == .margin ? maps.first : nil
    elements.append(
      try foot.group(
        in: plan.foot, scaleBar: bar.map { ScaleBar(view: $0.view, style: $0.style) },
        typesetter: typesetter))
    if let banner = scenario.furniture.banner {
      elements.append(
        HandlingStrips(banner: banner, style: foot.style, rects: plan.banners).group())
    }
    self.elements = elements
  }
}
