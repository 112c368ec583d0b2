import GeoData
import Graphics

/// The sign of a site: its shape says what is there, its fill whether it is there yet.
struct SiteSymbol {
  let kind: Site.Kind
  let state: Status.State?
  let color: Color
  /// What lies below, for the inside of outlined signs.
  let ground: Color
  /// Points across; 1 is the size on a page to be read in the hand.
  let scale: Double

  /// From the centre to the outermost line, in points.
  var radius: Double { (kind == .city ? 1.9 : 5.2) * scale }

  /// Planned things are outlined, present ones filled, closed ones hollow.
  private var isFilled: Bool { state == .operational || state == nil }

  func shapes(at center: Point) -> [Element] {
    switch kind {
    case .radar: radar(at: center)
    case .interceptors: [outlined(triangle(at: center, radius: 4.6 * scale))]
    case .launchSite: [outlined(diamond(at: center, radius: 4 * scale))]
    case .city, .region:
      [
        .shape(
          Shape(
            Path(circleAt: center, radius: 1.7 * scale), fill: .solid(ground),
            stroke: Stroke(color, width: 0.9 * scale)))
      ]
    }
  }

  /// A mast's foot and the waves that leave it.
  private func radar(at center: Point) -> [Element] {
    let dot = outlined(Path(circleAt: center, radius: 2.3 * scale))
    let halo = Stroke(ground, width: 2.2 * scale, cap: .round)
    let line = Stroke(color, width: 0.9 * scale, dash: dash, cap: .round)
    let waves = [3.9, 5.6].map { wave(at: center, radius: $0 * scale) }
    return waves.map { .shape(Shape($0, stroke: halo)) }
      + waves.map { .shape(Shape($0, stroke: line)) }
      + [dot]
  }

  private var dash: [Double] { state == .closed ? [1 * scale, 1.2 * scale] : [] }

  private func outlined(_ path: Path) -> Element {
    .shape(
      Shape(
        path, fill: .solid(isFilled ? color : ground), stroke: Stroke(color, width: 1 * scale)))
  }

  /// The upper right quarter of a circle.
  private func wave(at center: Point, radius: Double) -> Path {
    // A quarter of the circle as one cubic curve, turned to run from −80° to −10°.
    let points = stride(from: -82.0, through: -8, by: 7.4).map { degrees -> Point in
      let turn = Turn(degrees: degrees)
      return Point(x: center.x + radius * turn.cosine, y: center.y + radius * turn.sine)
    }
    return Path(polyline: points)
  }

  private func triangle(at center: Point, radius: Double) -> Path {
    Path(
      polyline: [
        Point(x: center.x, y: center.y - radius),
        Point(x: center.x + radius * 0.9, y: center.y + radius * 0.66),
        Point(x: center.x - radius * 0.9, y: center.y + radius * 0.66),
      ], closed: true)
  }

  private func diamond(at center: Point, radius: Double) -> Path {
    Path(
      polyline: [
        Point(x: center.x, y: center.y - radius), Point(x: center.x + radius, y: center.y),
        Point(x: center.x, y: center.y + radius), Point(x: center.x - radius, y: center.y),
      ], closed: true)
  }
}

extension SiteSymbol {
  /// The sign of a site as it was on a day.
  init(of site: Site, on date: CalendarDate, style: MapStyle) {
    let state = site.status(on: date)?.state
    let color =
      state == .closed ? style.closed : site.kind == .city ? style.text : style.color(of: site.side)
    self.init(
      kind: site.kind, state: state, color: color, ground: style.land,
      scale: style.type.site / TypeScale.siteInTheHand)
  }
}
