import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// Great circles, loxodromes and bearings, each with its length or azimuth along the line.
struct LineLayer {
  let view: MapView
  let style: MapStyle
  let scenario: Scenario

  private var lines: [MapLine] { scenario.lines }
  private var words: any PageWords { scenario.words }

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-lines", name: "Lines", elements: lines.map(element(of:))))
  }

  private func element(of line: MapLine) -> Element {
    let color = style.color(of: line.color)
    let (distance, azimuth) = line.measure
    var path = Path()
    for piece in pieces(of: line) { path.addPolyline(piece, closed: false) }
    var elements: [Element] = [
      .shape(
        Shape(
          path,
          stroke: Stroke(
            color, width: Self.width, dash: line.kind == .rhumb ? [4, 2] : [], cap: .butt)))
    ]
    if let head = arrowHead(of: line) { elements.append(.shape(Shape(head, fill: .solid(color)))) }
    return .group(
      Group(
        kind: "line", name: texts(of: line).first,
        data: [
          .init("kind", line.kind.rawValue),
          .init("length-km", Figures.plain((distance.kilometres * 100).rounded() / 100)),
          .init(
            "azimuth",
            Figures.degrees(.degrees((azimuth.degrees * 100).rounded() / 100).normalizedAzimuth)),
        ] + (line.from.site.map { [.init("from", $0.id)] } ?? [])
          + (target(of: line)?.site.map { [.init("to", $0.id)] } ?? []),
        elements: elements))
  }

  private func target(of line: MapLine) -> Scenarios.Place? {
    if case .place(let place) = line.end { place } else { nil }
  }

  /// The line on the page; one with an arrow head ends short of the sign of a site.
  private func pieces(of line: MapLine) -> [[Point]] {
    var pieces = view.pieces(of: line.line)
    guard let last = pieces.last, let tip = tip(of: line) else { return pieces }
    let measured = MeasuredLine(last)
    let cut = measured.length - (last.last.map { ($0 - tip).length } ?? 0) - Self.headLength * 0.8
    guard cut > 0 else { return pieces }
    pieces[pieces.count - 1] = measured.points(upTo: cut)
    return pieces
  }

  /// Where an arrow head ends; nil for none, or out of sight.
  private func tip(of line: MapLine) -> Point? {
    guard line.hasArrow, let end = line.destination, let point = view.point(of: end),
      let last = view.pieces(of: line.line).last
    else { return nil }
    guard let site = target(of: line)?.site else { return point }
    let measured = MeasuredLine(last)
    let cut =
      measured.length - SiteSymbol(of: scenario.marked(site), in: scenario, style: style).radius
      - 1.5
    return cut > Self.headLength ? measured.point(at: cut) : point
  }

  private func arrowHead(of line: MapLine) -> Path? {
    guard let tip = tip(of: line), let before = pieces(of: line).last?.last else { return nil }
    let way = tip - before
    let along = way * (1 / max(way.length, 0.001))
    let side = Point(x: -along.y, y: along.x) * (Self.headLength * 0.36)
    let base = tip - along * Self.headLength
    return Path(polyline: [tip, base + side, base - side], closed: true)
  }

  /// The lines on the page, which labels should not cross.
  var pieces: [[Point]] { lines.flatMap(pieces(of:)) }

  func labels(_ typesetter: Typesetter) throws -> [Label] {
    try lines.compactMap { line in
      let textStyle = TextStyle(
        size: style.type.contour, weight: .medium, color: style.color(of: line.color),
        halo: style.halo(width: 5 / 6))
      // From left to right, so that above the line is on its left.
      let pieces = pieces(of: line).map { piece in
        (piece.last?.x ?? 0) < (piece.first?.x ?? 0) ? piece.reversed() : piece
      }
      // Above the line if there is room, below it otherwise; then with fewer words.
      return Label(
        wordings: try texts(of: line).flatMap { text in
          try [style.type.contour * 0.8, -style.type.contour * 0.8].map { offset in
            try LineLabel(
              kind: "line-label", text: text, style: textStyle, pieces: pieces, offset: offset
            ).label(typesetter)
          }
        })
    }
  }

  /// What may be written along a line, the fullest first.
  private func texts(of line: MapLine) -> [String] {
    let (distance, azimuth) = line.measure
    let length = words.distance(distance, in: line.units)
    let bearing = words.azimuth(
      words.degrees(.degrees(azimuth.degrees.rounded()).normalizedAzimuth))
    switch line.label {
    case .distance: return [length]
    case .bearing: return [bearing]
    case .both: return [length + words.comma + bearing, length]
    case .none: return []
    case .text(let text): return [words.name(text)]
    }
  }

  private static let width = 0.8
  private static let headLength = 6.0
}

extension MeasuredLine {
  /// The part of the line up to a distance from its start.
  fileprivate func points(upTo distance: Double) -> [Point] {
    vertices(before: distance) + [point(at: distance)]
  }
}
