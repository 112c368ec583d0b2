import GeoData
import Graphics
import Scenarios

/// A military symbol in points around the origin: a frame whose shape and fill say whose side a
/// site is on, whose line whether it is there yet, and an icon of what it is.
///
/// After NATO's APP-6(D), "NATO Joint Military Symbology" (2017), and MIL-STD-2525D, "Joint Military
/// Symbology" (2014), which agree in what is used here: the frames of land equipment (friend a
/// circle, hostile a diamond, neutral a square, unknown a quatrefoil), in sizes that are shares of
/// the octagon that icons lie in; the light fills; a solid line for present things and a dashed one
/// for planned ones; the icons of the equipment radar, air defence missile launcher and
/// surface-to-surface missile launcher. The standards have no status for what is closed, which is drawn
/// without a fill, in grey, nor for what is not known, which has no fill either.
struct MilitarySymbol {
  let icon: Icon
  let identity: StandardIdentity
  let state: SiteState
  let style: MapStyle

  enum Icon {
    case radar, airDefenceMissile, surfaceMissile

    /// The icon of what is at a site; nil for places, which are no military objects.
    init?(_ kind: Site.Kind) {
      switch kind {
      case .radar: self = .radar
      case .interceptors: self = .airDefenceMissile
      case .launchSite: self = .surfaceMissile
      case .city, .region: return nil
      }
    }
  }

  /// From the centre to the outermost line.
  static let radius = 0.72 * octagon + 0.6

  var parts: [Shape] {
    let frame = self.frame
    return [
      Shape(frame, stroke: Stroke(rim, width: 2.6)),
      Shape(
        frame, fill: .solid(fill),
        stroke: Stroke(line, width: 1, dash: isPlanned ? [1.9, 1.3] : [])),
      Shape(iconPath, stroke: Stroke(line, width: 0.8, cap: .round)),
    ]
  }

  private var isPlanned: Bool { state == .known(.proposed) || state == .known(.underConstruction) }

  private var line: Color { state == .known(.closed) ? style.closed : style.frames.line }

  /// What the frame stands out from: dark dashes on a dark ground would be notches in the fill.
  private var rim: Color {
    line.contrast(with: style.land) > line.contrast(with: style.text) ? style.land : style.text
  }

  private var fill: Color {
    if state == .known(.closed) || state == .unknown { return style.land }
    return switch identity {
    case .friend: style.frames.friend
    case .hostile: style.frames.hostile
    case .neutral: style.frames.neutral
    case .unknown: style.frames.unknown
    }
  }

  /// Across the octagon that icons lie in.
  private static let octagon = 9.6

  private var frame: Path {
    let unit = Self.octagon
    switch identity {
    case .friend: return Path(circleAt: .zero, radius: 0.6 * unit)
    case .hostile:
      let half = 0.72 * unit
      return Path(
        polyline: [
          Point(x: 0, y: -half), Point(x: half, y: 0), Point(x: 0, y: half), Point(x: -half, y: 0),
        ], closed: true)
    case .neutral:
      let half = 0.55 * unit
      return Path(rect: Rect(minX: -half, minY: -half, maxX: half, maxY: half))
    case .unknown: return Self.quatrefoil(half: 0.36 * unit)
    }
  }

  /// Half circles on the sides of a square, given by half of its side.
  private static func quatrefoil(half: Double) -> Path {
    let bend = half * 0.5522847498307936  // 4/3 (√2 − 1)
    var path = Path()
    path.move(to: Point(x: -half, y: -half))
    for turn in [0.0, 90, 180, 270] {
      func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y).turned(byDegrees: turn) }
      path.curve(
        to: at(0, -2 * half), control1: at(-half, -half - bend), control2: at(-bend, -2 * half))
      path.curve(
        to: at(half, -half), control1: at(bend, -2 * half), control2: at(half, -half - bend))
    }
    path.close()
    return path
  }

  private var iconPath: Path {
    switch icon {
    case .radar: radar
    case .airDefenceMissile: launcher(withDome: true)
    case .surfaceMissile: launcher(withDome: false)
    }
  }

  /// A dish that is open to the upper right, and a bolt that leaves it.
  private var radar: Path {
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) * Self.octagon }
    var path = Path()
    path.move(to: at(-0.29, -0.25))
    path.curve(to: at(0.25, 0.29), control1: at(-0.29, 0.08), control2: at(-0.08, 0.29))
    path.addPolyline(
      [at(-0.13, 0.13), at(0.14, -0.02), at(0.02, -0.14), at(0.31, -0.31)], closed: false)
    return path
  }

  /// A missile as a tall arch over a base with a line in its middle; the dome on the base is that of
  /// air defence.
  private func launcher(withDome: Bool) -> Path {
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) * Self.octagon }
    var path = Path()
    path.move(to: at(-0.15, 0.38))
    path.line(to: at(-0.15, -0.24))
    path.curve(to: at(0.15, -0.24), control1: at(-0.15, -0.44), control2: at(0.15, -0.44))
    path.line(to: at(0.15, 0.38))
    path.close()
    if withDome {
      path.move(to: at(-0.15, 0.38))
      path.curve(to: at(0.15, 0.38), control1: at(-0.15, 0.18), control2: at(0.15, 0.18))
    }
    path.addPolyline([at(0, -0.39), at(0, withDome ? 0.23 : 0.38)], closed: false)
    return path
  }
}
