import Graphics
import Typesetting

/// All around the map: heading, legend, scale bar and foot.
struct Furniture {
  let elements: [Element]

  init(
    page: PagePlan, map: MapDrawing, legend: Legend, foot: Foot, typesetter: Typesetter
  ) throws {
    var elements: [Element] = [
      .group(Group(kind: "heading", id: "heading", name: "Title", elements: page.heading))
    ]
    if let rect = page.legend {
      elements.append(try legend.group(in: rect, typesetter: typesetter))
    }
    elements.append(
      try foot.group(
        in: page.foot, scaleBar: ScaleBar(view: map.view, style: map.style), typesetter: typesetter)
    )
    self.elements = elements
  }
}
