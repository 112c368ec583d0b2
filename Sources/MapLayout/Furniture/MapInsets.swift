import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// What stands on one map of a page, as the scenario's furniture asks for it.
struct MapInsets {
  let view: MapView
  let style: MapStyle
  /// The scenario of this map.
  let scenario: Scenario
  let basemap: Basemap
  let typesetter: Typesetter
  /// What the page explains once for all its maps; nil on all but the first map.
  let shared: Shared?

  struct Shared {
    let legend: Legend?
    let foot: Foot
    /// Whether there is no other map, so that all is explained that is in sight on this one.
    let isForAll: Bool
  }

  private var furniture: PageFurniture { scenario.furniture }
  private var words: any PageWords { scenario.words }

  /// In the order in which they take their corners, and the names of those that have no meaning
  /// on this map.
  func all() throws -> (insets: [Inset], meaningless: [String]) {
    var insets: [Inset] = []
    var meaningless: [String] = []
    func add(_ inset: Inset?, _ name: String) {
      if let inset { insets.append(inset) } else { meaningless.append(name) }
    }
    if furniture.asOf.isOnMap { insets.append(try dateStamp()) }
    if let shared {
      if let legend = shared.legend, furniture.legend.isOnMap {
        insets.append(try box(of: legend, knowsAll: shared.isForAll))
      }
      if furniture.scaleBar.isOnMap {
        let bar = ScaleBar(view: view, style: style)
        add(
          try bar.inset(at: furniture.scaleBar, words: words, typesetter: typesetter), "scale bar")
      }
      if furniture.assumptions.isOnMap, let box = try assumptions(shared.foot) {
        insets.append(box)
      }
    }
    if furniture.northArrow.isOnMap {
      let arrow = NorthArrow(view: view, style: style, letter: words.hemispheres.north)
      let inset = Inset(
        name: "north arrow", place: furniture.northArrow, size: arrow.size,
        draw: { rect, _ in arrow.element(in: rect) })
      add(arrow.hasMeaning ? inset : nil, "north arrow")
    }
    if furniture.locator.isOnMap { add(try locator(), "locator") }
    return (insets, meaningless)
  }

  private func locator() throws -> Inset? {
    let side = LocatorGlobe.side(style)
    let size = Size(width: side, height: side)
    let trial = Rect(x: 0, y: 0, width: side, height: side)
    guard try LocatorGlobe(of: view, style: style, basemap: basemap, in: trial) != nil else {
      return nil
    }
    return Inset(name: "locator", place: furniture.locator, size: size) { rect, _ in
      let globe = try LocatorGlobe(of: view, style: style, basemap: basemap, in: rect)
      return globe?.element(named: "Locator") ?? .group(Group(kind: "locator", elements: []))
    }
  }

  private func dateStamp() throws -> Inset {
    let text = words.asOf(words.date(scenario.date))
    return try inset("as-of", text, at: furniture.asOf, width: style.type.foot * 30) { column in
      try column.add(
        text, style: TextStyle(size: style.type.foot, weight: .semibold, color: style.quietText))
    }
  }

  private func assumptions(_ foot: Foot) throws -> Inset? {
    let paragraphs = foot.assumptions
    guard !paragraphs.isEmpty else { return nil }
    let width = min(style.type.foot * 34, view.frame.size.width * 0.45)
    return try inset(
      "assumptions", words.assumptionsHeading, at: furniture.assumptions, width: width
    ) { column in
      try foot.fill(
        &column, heading: words.assumptionsHeading, paragraphs: paragraphs.map { Paragraph($0) })
    }
  }

  /// The legend, with as much as a good part of the map has room for.
  private func box(of legend: Legend, knowsAll: Bool) throws -> Inset {
    func box(_ detail: Legend.Detail, _ inSight: InSight?) throws -> TextBox {
      var legend = legend
      (legend.detail, legend.inSight) = (detail, inSight)
      return try textBox(width: style.type.legend * 18) { try legend.write(in: &$0) }
    }
    var detail = Legend.Detail.full
    var room = try box(detail, nil)
    for less in Legend.Detail.allCases.dropFirst()
    where room.size.height > view.frame.size.height * 0.6 {
      (detail, room) = (less, try box(less, nil))
    }
    return Inset(name: "legend", place: furniture.legend, size: room.size) {
      [detail] rect, inSight in
      let drawn = try box(detail, knowsAll ? inSight : nil)
      return drawn.element(
        in: rect.shrunk(to: drawn.size, towardsEdgeOf: view.frame), kind: "legend", name: "Legend")
    }
  }

  private func inset(
    _ kind: String, _ name: String, at place: PageFurniture.Place, width: Double,
    _ write: (inout TextColumn) throws -> Void
  ) throws -> Inset {
    let box = try textBox(width: width, write)
    return Inset(name: kind, place: place, size: box.size) { rect, _ in
      box.element(in: rect, kind: kind, name: name)
    }
  }

  private func textBox(width: Double, _ write: (inout TextColumn) throws -> Void) throws -> TextBox
  {
    try TextBox(
      style: style, width: width, direction: words.direction, typesetter: typesetter, write)
  }
}

extension Rect {
  /// A smaller rectangle in that corner of this one which lies nearest to one of a frame.
  fileprivate func shrunk(to size: Size, towardsEdgeOf frame: Rect) -> Rect {
    Rect(
      x: midX < frame.midX ? minX : maxX - size.width,
      y: midY < frame.midY ? minY : maxY - size.height, width: size.width, height: size.height)
  }
}
