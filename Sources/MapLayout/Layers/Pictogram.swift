import GeoData
import Graphics

/// A small picture of what a site is, in points around the origin.
///
/// Planned things are outlined, present ones filled, those under construction between the two,
/// closed ones hollow in grey, and those of which it is not known dashed.
struct Pictogram {
  let kind: Site.Kind
  /// Of a city: whether it is the capital of its state.
  var isCapital = false
  let state: SiteState
  let color: Color
  /// What lies below, for the inside of outlined signs and for a rim that keeps all of them apart
  /// from what they stand on.
  let ground: Color

  /// From the centre to the outermost line.
  var radius: Double {
    switch kind {
    case .radar, .interceptors, .launchSite: 5.6
    case .city: isCapital ? 2.3 : 1.6
    case .region: 3.4
    }
  }

  /// From the centre to the outside of the farthest corner.
  var reach: Double {
    switch kind {
    case .radar: 6.4
    case .interceptors: 6.0
    case .launchSite: 7.0
    case .city, .region: radius
    }
  }

  var parts: [Shape] {
    switch kind {
    case .radar: radar
    case .interceptors: rimmed([body(Self.missile(from: -5.4, to: 4.4))])
    case .launchSite: launchSite
    case .city:
      isCapital ? capital : [Shape(Path(circleAt: .zero, radius: 1.6), fill: .solid(color))]
    case .region:
      [
        Shape(
          Path(circleAt: .zero, radius: 3), stroke: Stroke(color, width: 0.9, dash: [1.2, 1.1]))
      ]
    }
  }

  /// A ring, as capitals among the cities of the base map have.
  private var capital: [Shape] {
    [
      Shape(
        Path(circleAt: .zero, radius: 1.8), fill: .solid(ground), stroke: Stroke(color, width: 1))
    ]
  }

  /// A dish on its foot, turned to the upper right, and a wave that leaves it.
  private var radar: [Shape] {
    var foot = Path()
    foot.addPolyline(
      [Point(x: -1.7, y: 1.7), Point(x: -3.3, y: 4.9), Point(x: 0.9, y: 4.9)], closed: false)
    var dish = Path()
    // A bowl over the chord from upper left to lower right.
    let (left, right) = (Point(x: -3.7, y: -3.7), Point(x: 2.9, y: 2.9))
    dish.move(to: left)
    dish.curve(to: right, control1: Point(x: -5.6, y: 0.7), control2: Point(x: -1.5, y: 4.8))
    dish.close()
    var wave = Path()
    wave.move(to: Point(x: 0.6, y: -4.9))
    wave.curve(
      to: Point(x: 4.1, y: -1.4), control1: Point(x: 2.6, y: -4.7), control2: Point(x: 3.9, y: -3.4)
    )
    return rimmed(
      [
        Shape(foot, stroke: line(1)), body(dish),
        Shape(
          Path(polyline: [Point(x: -0.4, y: -0.4), Point(x: 1.5, y: -2.3)]), stroke: line(0.9)),
        Shape(wave, stroke: line(0.9)),
      ])
  }

  /// A missile that stands on its pad.
  private var launchSite: [Shape] {
    rimmed([
      body(Self.missile(from: -5.4, to: 2.9)),
      Shape(
        Path(polyline: [Point(x: -4, y: 4.9), Point(x: 4, y: 4.9)]),
        stroke: Stroke(color, width: 1.3, cap: .round)),
    ])
  }

  /// A missile upright, from its nose to its fins.
  private static func missile(from nose: Double, to tail: Double) -> Path {
    let (half, shoulder, fin) = (1.5, nose + 3.2, tail - 2.6)
    var path = Path()
    path.move(to: Point(x: 0, y: nose))
    path.curve(
      to: Point(x: half, y: shoulder), control1: Point(x: 0.9, y: nose + 0.9),
      control2: Point(x: half, y: nose + 2))
    path.line(to: Point(x: half, y: fin))
    path.line(to: Point(x: 3.3, y: tail))
    path.line(to: Point(x: half, y: tail - 0.7))
    path.line(to: Point(x: -half, y: tail - 0.7))
    path.line(to: Point(x: -3.3, y: tail))
    path.line(to: Point(x: -half, y: fin))
    path.line(to: Point(x: -half, y: shoulder))
    path.curve(
      to: Point(x: 0, y: nose), control1: Point(x: -half, y: nose + 2),
      control2: Point(x: -0.9, y: nose + 0.9))
    path.close()
    return path
  }

  private func body(_ path: Path) -> Shape {
    var stroke = line(1)
    if state == .unknown { (stroke.dash, stroke.cap) = ([1.4, 1], .butt) }
    return Shape(path, fill: .solid(inside), stroke: stroke)
  }

  private func line(_ width: Double) -> Stroke { Stroke(color, width: width, cap: .round) }

  private var inside: Color {
    switch state {
    case .known(.operational), .unsaid: color
    case .known(.underConstruction): color.withAlpha(0.45).over(ground)
    case .known(.proposed), .known(.closed), .unknown: ground
    }
  }

  /// The shapes, with a rim around all of them.
  private func rimmed(_ shapes: [Shape]) -> [Shape] {
    shapes.map {
      Shape($0.path, stroke: Stroke(ground, width: ($0.stroke?.width ?? 0) + 1.6, cap: .round))
    } + shapes
  }
}
