import Geodesy
import Graphics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An arrow to true north, on maps where north lies the same way all over.
struct NorthArrow {
  let view: MapView
  let style: MapStyle
  /// The letter of north in the page's language.
  let letter: String

  /// Whether north differs by at most 10° over the map; elsewhere an arrow would mislead.
  var hasMeaning: Bool {
    let frame = view.frame.insetBy(
      dx: view.frame.size.width * 0.05, dy: view.frame.size.height * 0.05)
    let places = [
      frame.center, Point(x: frame.minX, y: frame.minY), Point(x: frame.maxX, y: frame.minY),
      Point(x: frame.minX, y: frame.maxY), Point(x: frame.maxX, y: frame.maxY),
    ]
    let turns = places.map(turn(at:))
    guard let middle = turns[0] else { return false }
    return turns.allSatisfy { turn in
      guard let turn else { return false }
      return abs((turn - middle).remainder(dividingBy: 360)) <= Self.largestDifference / 2
    }
  }

  /// Around the arrow as it is turned in the middle of the map.
  var size: Size {
    let turn = Turn(degrees: turn(at: view.frame.center) ?? 0)
    let (width, height) = (self.height * 0.9, self.height * 1.35)
    return Size(
      width: width * abs(turn.cosine) + height * abs(turn.sine),
      height: width * abs(turn.sine) + height * abs(turn.cosine))
  }

  func element(in rect: Rect) -> Element {
    let center = Point(x: rect.midX, y: rect.midY)
    let turn = turn(at: center) ?? 0
    func place(_ x: Double, _ y: Double) -> Point {
      center + Point(x: x * height, y: y * height).turned(byDegrees: turn)
    }
    let left = Path(
      polyline: [place(0, -0.22), place(-0.2, 0.62), place(0, 0.48)], closed: true)
    let right = Path(
      polyline: [place(0, -0.22), place(0.2, 0.62), place(0, 0.48)], closed: true)
    let line = Stroke(style.quietText, width: 0.6)
    let textStyle = TextStyle(
      size: style.type.contour, weight: .semibold, color: style.quietText,
      halo: style.halo(width: 2 / 3))
    let baseline = place(0, -0.3)
    return .group(
      Group(
        kind: "north-arrow", name: letter,
        data: [.init("turn-deg", Figures.plain((turn * 10).rounded() / 10))],
        elements: [
          .shape(Shape(left, fill: .solid(style.quietText), stroke: line)),
          .shape(Shape(right, fill: .solid(style.land), stroke: line)),
          .text(
            TextRun(letter, style: textStyle, at: baseline, anchor: .middle, rotation: turn)),
        ]))
  }

  private var height: Double { style.type.contour * 3 }

  /// How far north lies to the right of straight up at a place of the page, in degrees; nil where
  /// there is no place of the Earth, or no north.
  private func turn(at point: Point) -> Double? {
    guard let here = view.position(of: point), abs(here.latitude.degrees) < 89 else { return nil }
    let step = 0.05
    let north = GeoCoordinate(latitude: here.latitude + .degrees(step), longitude: here.longitude)
    guard let start = view.projector.projection.project(here),
      let end = view.projector.projection.project(north)
    else { return nil }
    return atan2(end.x - start.x, end.y - start.y) * 180 / .pi
  }

  private static let largestDifference = 10.0
}
