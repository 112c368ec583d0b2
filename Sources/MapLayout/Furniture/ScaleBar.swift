import Geodesy
import Graphics
import Scenarios
import Typesetting

/// A bar that shows a round distance at the middle of the map, and says at which latitude.
struct ScaleBar {
  let view: MapView
  let style: MapStyle

  /// Points of the page for a kilometre on the ground, across the page at the map's centre, and the
  /// latitude there; nil where the centre shows no place of the Earth.
  var measure: (pointsPerKilometre: Double, latitude: Angle)? {
    let center = view.frame.center
    let arm = 20.0
    guard let middle = view.position(of: center),
      let west = view.position(of: Point(x: center.x - arm, y: center.y)),
      let east = view.position(of: Point(x: center.x + arm, y: center.y))
    else { return nil }
    let distance = Geodesic.wgs84.distance(from: west, to: east)
    return (2 * arm / distance.kilometres, middle.latitude)
  }

  /// A bar for a corner of the map, its words above it; nil where it has no meaning.
  func inset(at place: PageFurniture.Place, words: any PageWords, typesetter: Typesetter) throws
    -> Inset?
  {
    guard let measure else { return nil }
    let most = min(view.frame.size.width * 0.22, 130) / measure.pointsPerKilometre
    guard let length = Self.lengths.last(where: { $0 <= most }) else { return nil }
    let width = length * measure.pointsPerKilometre
    let text = text(of: length, at: measure.latitude, words)
    var textStyle = textStyle
    textStyle.halo = style.halo(width: 0.75)
    let extents = try typesetter.measure(text, style: textStyle, language: words.language)
    let size = Size(
      width: max(width, extents.advance) + 4, height: textStyle.size * 1.3 + Self.tickHeight + 3)
    return Inset(name: "scale bar", place: place, size: size) { rect, _ in
      let left = rect.midX - width / 2
      let bar = bar(from: left, to: left + width, y: rect.maxY - 2)
      let halo = Stroke(style.land.withAlpha(0.7), width: 2.4, cap: .square)
      return .group(
        Group(
          kind: "scale-bar", name: text, data: [.init("length-km", Figures.plain(length))],
          elements: [
            .shape(Shape(bar, stroke: halo)), .shape(Shape(bar, stroke: line)),
            .text(
              TextRun(
                text, style: textStyle, at: Point(x: rect.midX, y: rect.minY + textStyle.size),
                anchor: .middle, language: words.language)),
          ]))
    }
  }

  /// The bar with its words on the floor of a rectangle, from its leading edge; nil where it has
  /// no meaning, or no room beside its words.
  func group(in rect: Rect, words: any PageWords, typesetter: Typesetter) throws -> Element? {
    guard let measure else { return nil }
    let most = rect.size.width * 0.5 / measure.pointsPerKilometre
    let fitting = try Self.lengths.last { (kilometres: Double) in
      let label = self.text(of: kilometres, at: measure.latitude, words)
      let advance = try typesetter.measure(label, style: textStyle).advance
      return kilometres <= most
        && kilometres * measure.pointsPerKilometre + 5 + advance <= rect.size.width
    }
    guard let length = fitting else { return nil }
    let width = length * measure.pointsPerKilometre
    let isMirrored = words.direction == .rightToLeft
    let left = isMirrored ? rect.maxX - 0.5 - width : rect.minX + 0.5
    let y = rect.maxY
    let text = text(of: length, at: measure.latitude, words)
    return .group(
      Group(
        kind: "scale-bar", id: "scale-bar", name: "Scale bar",
        data: [.init("length-km", Figures.plain(length))],
        elements: [
          .shape(Shape(bar(from: left, to: left + width, y: y), stroke: line)),
          .text(
            TextRun(
              text, style: textStyle, at: Point(x: isMirrored ? left - 5 : left + width + 5, y: y),
              anchor: isMirrored ? .end : .start)),
        ]))
  }

  /// A line with ticks at its ends and its middle.
  private func bar(from left: Double, to right: Double, y: Double) -> Path {
    let top = y - Self.tickHeight
    var path = Path(polyline: [
      Point(x: left, y: top), Point(x: left, y: y), Point(x: right, y: y), Point(x: right, y: top),
    ])
    let middle = (left + right) / 2
    path.addPolyline([Point(x: middle, y: y - 2), Point(x: middle, y: y)], closed: false)
    return path
  }

  private func text(of length: Double, at latitude: Angle, _ words: any PageWords) -> String {
    words.scale(
      words.kilometres(.kilometres(length)),
      at: words.latitude(.degrees(latitude.degrees.rounded())))
  }

  private var line: Stroke { Stroke(style.quietText, width: 0.8) }
  private var textStyle: TextStyle {
    TextStyle(size: style.type.foot, hasTabularFigures: true, color: style.quietText)
  }

  private static let tickHeight = 3.0
  /// In kilometres.
  private static let lengths: [Double] = [
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000,
    2000, 3000, 5000,
  ]
}
