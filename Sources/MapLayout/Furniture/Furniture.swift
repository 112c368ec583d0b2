import Geodesy
import Graphics
import Typesetting

/// All around the map: heading, legend, scale bar and foot.
struct Furniture {
  let elements: [Element]

  init(
    _ content: MapContent, map: MapDrawing, page: PagePlan, projection: ProjectionDefinition,
    typesetter: Typesetter
  ) throws {
    var elements: [Element] = [
      .group(Group(kind: "heading", id: "heading", name: "Title", elements: page.heading))
    ]
    if let rect = page.legend {
      let legend = Legend(
        style: map.style, scenario: content.scenario, coverages: map.coverages, sites: map.sites,
        hasDisputedBorders: map.ground.hasDisputedBorders)
      elements.append(try legend.group(in: rect, typesetter: typesetter))
    }
    elements.append(
      try Self.foot(content, map: map, page: page, projection: projection, typesetter: typesetter))
    self.elements = elements
  }

  private static func foot(
    _ content: MapContent, map: MapDrawing, page: PagePlan, projection: ProjectionDefinition,
    typesetter: Typesetter
  ) throws -> Element {
    let style = map.style
    let foot = Foot(
      style: style, scenario: content.scenario, coverage: content.coverage, projection: projection)
    let columns = foot.columns
    let gap = style.type.foot * 2.2
    let width = (page.foot.size.width - gap * Double(columns.count - 1)) / Double(columns.count)
    var elements: [Element] = []
    for (index, content) in columns.enumerated() {
      var column = TextColumn(
        x: page.foot.minX + (width + gap) * Double(index), y: page.foot.minY, width: width,
        typesetter: typesetter)
      if index == 0,
        let bar = ScaleBar(view: map.view, style: style).group(
          at: Point(x: column.x + 0.5, y: column.y + style.type.foot), maximumWidth: width * 0.5)
      {
        column.add([bar])
        column.space(style.type.foot * 1.9)
      }
      try foot.fill(&column, heading: content.heading, paragraphs: content.paragraphs)
      elements += column.elements
    }
    return .group(
      Group(kind: "foot", id: "foot", name: "Sources and assumptions", elements: elements))
  }
}
