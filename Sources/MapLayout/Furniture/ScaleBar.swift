import Geodesy
import Graphics

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

  /// The bar with its words on the floor of a rectangle, from its leading edge; nil where it has
  /// no meaning.
  func group(in rect: Rect, words: any PageWords) -> Element? {
    guard let measure else { return nil }
    let most = rect.size.width * 0.5 / measure.pointsPerKilometre
    guard let length = Self.lengths.last(where: { $0 <= most }) else { return nil }
    let width = length * measure.pointsPerKilometre
    let isMirrored = words.direction == .rightToLeft
    let left = isMirrored ? rect.maxX - 0.5 - width : rect.minX + 0.5
    let y = rect.maxY
    let bar = Path(polyline: [
      Point(x: left, y: y - 3), Point(x: left, y: y), Point(x: left + width, y: y),
      Point(x: left + width, y: y - 3),
    ])
    let middle = Path(polyline: [
      Point(x: left + width / 2, y: y - 2), Point(x: left + width / 2, y: y),
    ])
    let textStyle = TextStyle(
      size: style.type.foot, hasTabularFigures: true, color: style.quietText)
    let latitude = words.latitude(.degrees(measure.latitude.degrees.rounded()))
    let text = words.scale(words.kilometres(.kilometres(length)), at: latitude)
    let line = Stroke(style.quietText, width: 0.8)
    return .group(
      Group(
        kind: "scale-bar", id: "scale-bar", name: "Scale bar",
        data: [.init("length-km", Figures.plain(length))],
        elements: [
          .shape(Shape(bar, stroke: line)), .shape(Shape(middle, stroke: line)),
          .text(
            TextRun(
              text, style: textStyle, at: Point(x: isMirrored ? left - 5 : left + width + 5, y: y),
              anchor: isMirrored ? .end : .start)),
        ]))
  }

  private static let lengths: [Double] = [
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3000, 5000,
  ]
}
