import Graphics
import Scenarios
import Typesetting

/// Where things lie on the page: the heading on top, the map, the legend beside or below it, the
/// foot. All align to a few edges.
struct PagePlan {
  let size: Size
  /// The heading, set already.
  let heading: [Element]
  let map: Rect
  /// Where the legend goes; nil where there is none.
  let legend: Rect?
  let foot: Rect

  init(
    scenario: Scenario, style: MapStyle, aspect: Double, hasLegend: Bool, typesetter: Typesetter
  ) throws {
    size = Size(
      width: scenario.map.size.width.points, height: scenario.map.size.height.points)
    let margin = max(0.042 * min(size.width, size.height), 10)
    let inner = Rect(x: 0, y: 0, width: size.width, height: size.height).insetBy(margin)
    let type = style.type

    var column = TextColumn(
      x: inner.minX, y: inner.minY - type.title * 0.2, width: inner.size.width,
      typesetter: typesetter)
    try column.add(
      scenario.title,
      style: TextStyle(size: type.title, weight: .semibold, color: style.text), leading: 1.2)
    if let subtitle = scenario.subtitle {
      column.space(type.subtitle * 0.15)
      try column.add(subtitle, style: TextStyle(size: type.subtitle, color: style.quietText))
    }
    heading = column.elements
    let top = column.y + type.subtitle * 0.7

    let footHeight = type.foot * 1.28 * (inner.size.width > 600 ? 7 : 9)
    foot = Rect(
      minX: inner.minX, minY: inner.maxY - footHeight, maxX: inner.maxX, maxY: inner.maxY)
    let body = Rect(
      minX: inner.minX, minY: top, maxX: inner.maxX, maxY: foot.minY - type.foot * 1.2)
    guard body.size.width > 120, body.size.height > 90 else {
      throw LayoutError.pageTooSmall(width: size.width, height: size.height)
    }
    guard hasLegend else {
      (map, legend) = (body, nil)
      return
    }
    // Beside or below: whichever leaves the larger map.
    let gap = type.legend * 1.6
    let besideWidth = type.legend * 20
    let belowHeight = type.legend * 10
    let beside = Rect(
      minX: body.minX, minY: body.minY, maxX: body.maxX - besideWidth - gap, maxY: body.maxY)
    let above = Rect(
      minX: body.minX, minY: body.minY, maxX: body.maxX, maxY: body.maxY - belowHeight - gap)
    func scale(_ rect: Rect) -> Double { min(rect.size.width / aspect, rect.size.height) }
    if scale(beside) >= scale(above) {
      map = beside
      legend = Rect(
        minX: beside.maxX + gap, minY: body.minY, maxX: body.maxX, maxY: body.maxY)
    } else {
      map = above
      legend = Rect(
        minX: body.minX, minY: above.maxY + gap, maxX: body.maxX, maxY: body.maxY)
    }
  }
}
