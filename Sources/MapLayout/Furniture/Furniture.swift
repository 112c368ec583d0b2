import Graphics
import Typesetting

/// All around the maps: heading, legend, scale bar, foot and how to handle the page.
struct Furniture {
  let elements: [Element]
  /// What should stand there and has no meaning on the map, by name.
  let dropped: [String]

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
      legend.inSight = maps.reduce(into: InSight()) { $0.formUnion($1.inSight) }
      legend.detail = plan.legendDetail
      elements.append(try legend.group(in: rect, typesetter: typesetter))
    }
    let first = scenario.furniture.scaleBar == .margin ? maps.first : nil
    let bar = first.map { ScaleBar(view: $0.view, style: $0.style) }
    elements.append(try foot.group(in: plan.foot, scaleBar: bar, typesetter: typesetter))
    if let bar, bar.measure == nil { dropped = ["scale bar"] } else { dropped = [] }
    elements += HandlingStrips.all(of: scenario, style: foot.style, rects: plan.banners)
    self.elements = elements
  }
}
