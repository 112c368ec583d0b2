import Coverage
import Geodesy
import Graphics
import Typesetting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a side view is read by: the Earth with its distances along the ground, the target heights,
/// and arcs of equal slant range.
struct SectionGrid {
  let frame: SectionFrame
  let style: MapStyle
  let words: any PageWords
  /// The target heights of all side views, lowest first.
  let heights: [Distance]
  /// Any section from the sensor; gives the slant ranges.
  let section: VerticalSection

  private var scope: SectionScope { frame.scope }

  /// How deep the Earth reaches below its lowest point in sight, in points.
  static func depth(_ style: MapStyle) -> Double { style.type.contour * 1.9 }

  func earth() -> Element {
    let surface = frame.contour(at: .zero)
    let floor = (surface.map(\.y).max() ?? 0) + Self.depth(style)
    let body =
      surface
      + [surface.last, surface.first].compactMap { $0 }.map { Point(x: $0.x, y: floor) }
    var ticks = Path()
    for tick in self.ticks {
      let (top, down) = plumb(at: tick)
      ticks.addPolyline([top, top + down * (style.type.contour * 0.4)], closed: false)
    }
    return .group(
      Group(
        kind: "earth", name: "Earth",
        elements: [
          .shape(Shape(Path(polyline: body, closed: true), fill: .solid(style.countryInPlay))),
          .shape(
            Shape(
              Path(polyline: surface),
              stroke: Stroke(style.quietText, width: 0.8))),
          .shape(Shape(ticks, stroke: Stroke(style.quietText, width: 0.5))),
        ]))
  }

  func lines() -> Element {
    let quiet = Stroke(style.quietText.withAlpha(0.7), width: 0.45)
    let dotted = Stroke(
      style.quietText.withAlpha(0.75), width: 0.5, dash: [0.01, 2.4], cap: .round)
    let contours = heights.map { height in
      Element.group(
        Group(
          kind: "height-contour", data: [.init("height-km", Figures.plain(height.kilometres))],
          elements: [
            .shape(Shape(Path(polyline: frame.contour(at: height)), stroke: quiet))
          ]))
    }
    let arcs = slantRanges.map { range in
      Element.group(
        Group(
          kind: "slant-range", data: [.init("range-km", Figures.plain(range.kilometres))],
          elements: arc(at: range).map { .shape(Shape(Path(polyline: $0), stroke: dotted)) }))
    }
    return .group(Group(kind: "grid", name: "Heights and ranges", elements: arcs + contours))
  }

  /// The target heights, above their lines or, where there is no room, below.
  func heightLabels(_ typesetter: Typesetter) throws -> [Label] {
    try heights.compactMap { height in
      Label(
        wordings: try [0.8, -0.8].map { side in
          try LineLabel(
            kind: "height-label", text: words.height(words.kilometres(height)),
            style: quietStyle(weight: .medium), pieces: [frame.contour(at: height)],
            offset: style.type.contour * side
          ).label(typesetter)
        })
    }
  }

  /// Slant ranges along the upper part of their arcs, where they differ from the distance along
  /// the ground.
  func rangeLabels(_ typesetter: Typesetter) throws -> [Label] {
    try slantRanges.map { range in
      try LineLabel(
        kind: "range-label", text: words.kilometres(range), style: quietStyle(),
        pieces: arc(at: range, from: .degrees(12)), offset: style.type.contour * 0.75
      ).label(typesetter)
    }
  }

  /// Distances along the ground, the last one with its unit, and what they are.
  func groundLabels(_ typesetter: Typesetter) throws -> [Label] {
    let ticks = self.ticks
    let depth = style.type.contour * 1.15
    var labels = try ticks.map { tick in
      let (top, down) = plumb(at: tick)
      return try CentredLabel(
        kind: "ground-label",
        text: tick == ticks.last ? words.kilometres(tick) : words.grouped(tick.kilometres),
        style: quietStyle(), places: [top + down * depth], rotation: rotation(at: tick)
      ).label(typesetter)
    }
    let stretches = ([.zero] + ticks).map { $0 + (ticks.first ?? .zero) / 2 }
    // What they are stands between two of them.
    let names = try stretches.map { middle in
      let (top, down) = plumb(at: middle)
      return try CentredLabel(
        kind: "ground-label", text: words.alongTheGround, style: quietStyle(),
        places: [top + down * depth], rotation: rotation(at: middle)
      ).label(typesetter)
    }
    if let name = Label(wordings: names) { labels.append(name) }
    return labels
  }

  private func quietStyle(weight: TextStyle.Weight = .regular) -> TextStyle {
    TextStyle(
      size: style.type.contour, weight: weight, hasTabularFigures: true, color: style.quietText)
  }

  /// Round distances along the ground, about five of them, never zero.
  private var ticks: [Distance] {
    Self.steps(upTo: scope.groundRange * 0.97, atMost: 6)
  }

  /// Round slant ranges, up to four.
  private var slantRanges: [Distance] { Self.steps(upTo: scope.groundRange * 0.97, atMost: 4) }

  private static func steps(upTo end: Distance, atMost count: Int) -> [Distance] {
    var decade = 0.001
    while true {
      for figure in [1.0, 2, 5] {
        let step = figure * decade
        let number = end.kilometres / step
        if number < Double(count + 1) {
          return number < 1 ? [] : (1...Int(number)).map { .kilometres(step * Double($0)) }
        }
      }
      decade *= 10
    }
  }

  /// A place on the ground and the way down from it, on the page.
  private func plumb(at groundRange: Distance) -> (top: Point, down: Point) {
    let top = frame.point(groundRange: groundRange, height: .zero)
    let angle = rotation(at: groundRange) * .pi / 180
    return (top, Point(x: -sin(angle), y: cos(angle)))
  }

  /// How far the ground slopes there, clockwise, in degrees.
  private func rotation(at groundRange: Distance) -> Double {
    let way =
      frame.point(groundRange: groundRange + .kilometres(1), height: .zero)
      - frame.point(groundRange: groundRange - .kilometres(1), height: .zero)
    return atan2(way.y, way.x) * 180 / .pi
  }

  /// The part of an arc of equal slant range in the scope.
  private func arc(at range: Distance, from lowest: Angle = .degrees(-30)) -> [[Point]] {
    frame.piecesInScope(
      of: section.arc(slantRange: range, from: lowest, to: .degrees(90))
        .filter { $0.height.metres >= 0 })
  }
}
