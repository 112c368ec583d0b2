import Geodesy
import Graphics

/// A bar that shows a round distance at the middle of the map, and says at which latitude.
struct ScaleBar {
  let view: MapView
  let style: MapStyle

  /// Points of the page for a kilometre on the ground, eastwards through the map's centre, and the
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

  /// The bar with its words, from a left end; nil where it has no meaning.
  func group(at origin: Point, maximumWidth: Double) -> Element? {
    guard let measure else { return nil }
    let most = maximumWidth / measure.pointsPerKilometre
    guard let length = Self.lengths.last(where: { $0 <= most }) else { return nil }
    let width = length * measure.pointsPerKilometre
    let bar = Path(polyline: [
      Point(x: origin.x, y: origin.y - 3), origin, Point(x: origin.x + width, y: origin.y),
      Point(x: origin.x + width, y: origin.y - 3),
    ])
    let middle = Path(polyline: [
      Point(x: origin.x + width / 2, y: origin.y - 2), Point(x: origin.x + width / 2, y: origin.y),
    ])
    let textStyle = TextStyle(
      size: style.type.foot, hasTabularFigures: true, color: style.quietText)
    let latitude = DegreeText.latitude(measure.latitude.degrees.rounded())
    let text = "\(Figures.kilometres(.kilometres(length))) at \(latitude)"
    let line = Stroke(style.quietText, width: 0.8)
    return .group(
      Group(
        kind: "scale-bar", id: "scale-bar", name: "Scale bar",
        data: [.init("length-km", Figures.plain(length))],
        elements: [
          .shape(Shape(bar, stroke: line)), .shape(Shape(middle, stroke: line)),
          .text(
            TextRun(
              text, style: textStyle, at: Point(x: origin.x + width + 5, y: origin.y))),
        ]))
  }

  private static let lengths: [Double] = [
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3000, 5000,
  ]
}
