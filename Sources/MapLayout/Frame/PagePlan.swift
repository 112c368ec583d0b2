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
  /// Whether the legend has room for names only.
  let isLegendBrief: Bool
  let foot: Rect

  /// - Parameters:
  ///   - scenario: Says how large the page is and what stands on top.
  ///   - style: Its look.
  ///   - aspect: Width over height of what the map must show.
  ///   - legend: What the legend says; nil for a map that needs none.
  ///   - foot: What the small print says.
  ///   - typesetter: Measures the text.
  /// - Throws: `LayoutError.pageTooSmall`, and what the typesetter throws.
  init(
    scenario: Scenario, style: MapStyle, aspect: Double, legend: Legend?, foot: Foot,
    typesetter: Typesetter
  ) throws {
    size = Size(
      width: scenario.map.size.width.points, height: scenario.map.size.height.points)
    let margin = max(0.042 * min(size.width, size.height), 10)
    let inner = Rect(x: 0, y: 0, width: size.width, height: size.height).insetBy(margin)
    let type = style.type

    var column = TextColumn(
      x: inner.minX, y: inner.minY - type.title * 0.2, width: inner.size.width,
      direction: TextDirection(of: scenario.title), typesetter: typesetter)
    try column.add(
      scenario.title,
      style: TextStyle(size: type.title, weight: .semibold, color: style.text), leading: 1.2)
    if let subtitle = scenario.subtitle {
      column.space(type.subtitle * 0.15)
      try column.add(subtitle, style: TextStyle(size: type.subtitle, color: style.quietText))
    }
    heading = column.elements

    let footHeight = try foot.height(width: inner.size.width, typesetter: typesetter)
    self.foot = Rect(
      minX: inner.minX, minY: inner.maxY - footHeight, maxX: inner.maxX, maxY: inner.maxY)
    let body = Rect(
      minX: inner.minX, minY: column.y + type.subtitle * 0.7, maxX: inner.maxX,
      maxY: self.foot.minY - type.foot * 1.2)
    guard let legend else {
      (map, self.legend, isLegendBrief) = (body, nil, false)
      try checkRoom()
      return
    }
    let full = try Self.places(of: legend, in: body, aspect: aspect, typesetter: typesetter)
    if full.map.size.height >= body.size.height * Self.leastShareOfMap {
      (map, self.legend, isLegendBrief) = (full.map, full.legend, false)
    } else {
      var brief = legend
      brief.isBrief = true
      let places = try Self.places(of: brief, in: body, aspect: aspect, typesetter: typesetter)
      (map, self.legend, isLegendBrief) = (places.map, places.legend, true)
    }
    try checkRoom()
  }

  /// Beside or below: whichever leaves the larger map, if all of the legend finds room there.
  private static func places(
    of legend: Legend, in body: Rect, aspect: Double, typesetter: Typesetter
  ) throws -> (map: Rect, legend: Rect) {
    let type = legend.style.type
    let gap = type.legend * 1.6
    let right = Rect(
      x: body.maxX - type.legend * 20, y: body.minY, width: type.legend * 20,
      height: body.size.height)
    let beside = Rect(
      minX: body.minX, minY: body.minY, maxX: right.minX - gap, maxY: body.maxY)
    let lowHeight = try legend.height(in: body, typesetter: typesetter)
    let low = Rect(
      minX: body.minX, minY: body.maxY - lowHeight, maxX: body.maxX, maxY: body.maxY)
    let above = Rect(
      minX: body.minX, minY: body.minY, maxX: body.maxX, maxY: low.minY - gap)
    let fitsBeside =
      try legend.height(in: right, typesetter: typesetter) <= right.size.height
      && beside.size.width > smallestMap.width
    func scale(_ rect: Rect) -> Double { min(rect.size.width / aspect, rect.size.height) }
    return fitsBeside && scale(beside) >= scale(above) ? (beside, right) : (above, low)
  }

  private func checkRoom() throws {
    guard map.size.width >= Self.smallestMap.width, map.size.height >= Self.smallestMap.height
    else { throw LayoutError.pageTooSmall(width: size.width, height: size.height, left: map.size) }
  }

  private static let smallestMap = Size(width: 120, height: 90)
  /// Of the height between heading and foot; below that, the legend is made shorter.
  private static let leastShareOfMap = 0.5
}
