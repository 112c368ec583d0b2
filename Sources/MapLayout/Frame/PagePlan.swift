import Graphics
import Scenarios
import Typesetting

/// Where things lie on the page: the heading on top, the maps, the legend beside or below them,
/// the foot. All align to a few edges.
struct PagePlan {
  let size: Size
  /// Strips at the head and the foot of the page that say how to handle it; empty for none.
  let banners: [Rect]
  /// The heading, set already.
  let heading: [Element]
  /// At least one.
  let panels: [PanelGrid.Panel]
  /// Where the legend goes; nil where there is none around the map.
  let legend: Rect?
  /// How much the legend has room to say.
  let legendDetail: Legend.Detail
  let foot: Rect

  /// The first or only map.
  var map: Rect { panels[0].map }

  /// - Parameters:
  ///   - scenario: Says how large the page is and what stands on top.
  ///   - titles: What stands above each map; one map has nothing above it.
  ///   - endsAtLastColumn: Whether a last row of maps that is not full stands below the last columns.
  ///   - style: Its look.
  ///   - aspect: Width over height of what each map must show.
  ///   - legend: What the legend beside or below the map says; nil for none there.
  ///   - foot: What the small print says.
  ///   - typesetter: Measures the text.
  /// - Throws: `LayoutError.pageTooSmall`, and what the typesetter throws.
  init(
    scenario: Scenario, titles: [String?] = [nil], endsAtLastColumn: Bool = false,
    style: MapStyle, aspect: Double, legend: Legend?, foot: Foot, typesetter: Typesetter
  ) throws {
    size = scenario.pageSize
    let page = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let strip = scenario.furniture.banner == nil ? 0 : HandlingStrips.height(style)
    banners = strip > 0 ? HandlingStrips.rects(on: page, height: strip) : []
    let margin = max(0.042 * min(size.width, size.height), 10)
    let inner = page.insetBy(dx: margin, dy: strip + (strip > 0 ? margin * 0.7 : margin))
    let heading = try Self.heading(of: scenario, style: style, in: inner, typesetter: typesetter)
    self.heading = heading.elements

    let footHeight = try foot.height(width: inner.size.width, typesetter: typesetter)
    self.foot = Rect(
      minX: inner.minX, minY: inner.maxY - footHeight, maxX: inner.maxX, maxY: inner.maxY)
    let body = Rect(
      minX: inner.minX, minY: heading.bottom, maxX: inner.maxX,
      maxY: self.foot.minY - (footHeight > 0 ? style.type.foot * 1.2 : 0))
    let grid = PanelGrid(
      titles: titles, style: style, words: scenario.words, aspect: aspect, typesetter: typesetter,
      endsAtLastColumn: endsAtLastColumn)
    var (places, detail) = (
      try Self.places(of: legend, in: body, grid: grid, typesetter: typesetter),
      Legend.Detail.full
    )
    if var brief = legend {
      let largest = try grid.scale(in: body)
      for less in Legend.Detail.allCases.dropFirst()
      where try grid.scale(in: places.maps) < largest * Self.leastShareOfScale {
        (brief.detail, detail) = (less, less)
        places = try Self.places(of: brief, in: body, grid: grid, typesetter: typesetter)
      }
    }
    panels = try grid.panels(in: places.maps)
    self.legend = places.legend
    legendDetail = detail
    try checkRoom()
  }

  /// Title and subtitle as far as the page has them, and where what follows begins.
  private static func heading(
    of scenario: Scenario, style: MapStyle, in inner: Rect, typesetter: Typesetter
  ) throws -> (elements: [Element], bottom: Double) {
    let type = style.type
    let title = scenario.furniture.hasTitle ? scenario.title : nil
    let subtitle = scenario.furniture.hasSubtitle ? scenario.subtitle : nil
    guard let first = title ?? subtitle else { return ([], inner.minY) }
    var column = TextColumn(
      x: inner.minX, y: inner.minY - (title == nil ? type.subtitle : type.title) * 0.2,
      width: inner.size.width, direction: TextDirection(of: first), typesetter: typesetter)
    if let title {
      try column.add(
        title, style: TextStyle(size: type.title, weight: .semibold, color: style.text),
        leading: 1.2)
      column.space(type.subtitle * 0.15)
    }
    if let subtitle {
      try column.add(subtitle, style: TextStyle(size: type.subtitle, color: style.quietText))
    }
    return (column.elements, column.y + type.subtitle * 0.7)
  }

  /// Beside or below: whichever leaves the larger maps, if all of the legend finds room there.
  private static func places(
    of legend: Legend?, in body: Rect, grid: PanelGrid, typesetter: Typesetter
  ) throws -> (maps: Rect, legend: Rect?) {
    guard let legend else { return (body, nil) }
    let type = legend.style.type
    let gap = type.legend * 1.6
    let lowHeight = try legend.height(in: body, typesetter: typesetter)
    let low = Rect(
      minX: body.minX, minY: body.maxY - lowHeight, maxX: body.maxX, maxY: body.maxY)
    var best = (
      maps: Rect(minX: body.minX, minY: body.minY, maxX: body.maxX, maxY: low.minY - gap),
      legend: low
    )
    // A wider column is lower: long words may need one to find room beside the map.
    for width in [20, 25, 30].map({ type.legend * $0 }) {
      let right = Rect(
        x: body.maxX - width, y: body.minY, width: width, height: body.size.height)
      let beside = Rect(
        minX: body.minX, minY: body.minY, maxX: right.minX - gap, maxY: body.maxY)
      guard beside.size.width > smallestMap.width,
        try legend.height(in: right, typesetter: typesetter) <= right.size.height,
        try grid.scale(in: beside) >= grid.scale(in: best.maps)
      else { continue }
      best = (beside, right)
      break
    }
    return best
  }

  private func checkRoom() throws {
    for map in panels.map(\.map) {
      guard map.size.width >= Self.smallestMap.width, map.size.height >= Self.smallestMap.height
      else {
        throw LayoutError.pageTooSmall(width: size.width, height: size.height, left: map.size)
      }
    }
  }

  private static let smallestMap = Size(width: 120, height: 90)
  /// Of the scale that the maps would have without a legend; below that, it is made shorter.
  private static let leastShareOfScale = 0.6
}
