import Geodesy
import Graphics
import Scenarios
import Typesetting

/// Circles of equal distance on the ellipsoid, or parts of them between two azimuths: each with its
/// distance along the line, and the area between the smallest and the largest filled where the
/// scenario asks for it.
struct RingLayer {
  let view: MapView
  let style: MapStyle
  let rings: [RangeRing]
  let words: any PageWords

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-rings", name: "Range rings",
        elements: rings.flatMap { [area(of: $0)].compactMap { $0 } + lines(of: $0) }))
  }

  private func area(of ring: RangeRing) -> Element? {
    guard let texture = ring.fill else { return nil }
    let area = ring.area
    let color = style.color(of: ring.color)
    let paint: Paint =
      switch texture {
      case .tint: .solid(color.withAlpha(0.07))
      case .hatch: .hatch(Stroke(color.withAlpha(0.45), width: 0.5), spacing: 6, degrees: 90)
      }
    let ends = area.azimuths.map { [$0.from, $0.from + $0.width].map(\.normalizedAzimuth) } ?? []
    return .group(
      Group(
        kind: "ring-area", name: ring.label,
        data: [
          .init("from-km", Figures.plain(area.inner.kilometres)),
          .init("to-km", Figures.plain(area.outer.kilometres)),
        ]
          + zip(["azimuth-from", "azimuth-to"], ends).map { .init($0, Figures.degrees($1)) }
          + [.init("area-km2", Figures.plain(area.area.squareKilometres.rounded()))],
        elements: [.shape(Shape(view.path(of: [area.polygon]), fill: paint))]))
  }

  private func lines(of ring: RangeRing) -> [Element] {
    let stroke = Stroke(style.color(of: ring.color), width: 0.9)
    let circles = ring.radii.map { radius in
      Element.group(
        Group(
          kind: "ring", name: text(of: radius, ring),
          data: [.init("radius-km", Figures.plain(radius.kilometres))],
          elements: [
            .shape(Shape(view.path(ofLines: [ring.area.arc(at: radius)]), stroke: stroke))
          ]))
    }
    let sides = ring.area.sides
    guard !sides.isEmpty else { return circles }
    var line = stroke
    line.width = 0.6
    return circles + [
      .group(
        Group(
          kind: "ring-sides", elements: [.shape(Shape(view.path(ofLines: sides), stroke: line))]))
    ]
  }

  /// The lines on the page, which labels should not cross.
  var lines: [[Point]] {
    rings.flatMap { ring in ring.radii.flatMap { view.pieces(of: ring.area.arc(at: $0)) } }
  }

  func labels(_ typesetter: Typesetter) throws -> [Label] {
    try rings.flatMap { ring in
      let textStyle = TextStyle(
        size: style.type.contour, weight: .medium, color: style.textColor(of: ring.color),
        halo: style.halo(width: 5 / 6))
      return try ring.radii.map { radius in
        let (text, line) = (text(of: radius, ring), ring.area.arc(at: radius))
        let along = try LineLabel(
          kind: "ring-label", text: text, style: textStyle, pieces: view.pieces(of: line),
          offset: style.type.contour * 0.85, language: words.language
        ).label(typesetter)
        // A ring too small for words along it has them above or below.
        let level = try CentredLabel(
          kind: "ring-label", text: text, style: textStyle, places: tops(of: line)
        ).label(typesetter)
        return Label(wordings: [along, level]) ?? along
      }
    }
  }

  /// Above the highest point of a line on the page and below its lowest one.
  private func tops(of line: GeoLine) -> [Point] {
    let points = line.compactMap { view.point(of: $0) }
    let gap = style.type.contour * 0.85
    return [
      points.min { $0.y < $1.y }.map { $0 - Point(x: 0, y: gap) },
      points.max { $0.y < $1.y }.map { $0 + Point(x: 0, y: gap) },
    ].compactMap { $0 }
  }

  private func text(of radius: Distance, _ ring: RangeRing) -> String {
    let distance = words.distance(radius, in: ring.units)
    return ring.label.map { words.name($0) + words.comma + distance } ?? distance
  }
}

extension PageWords {
  /// A distance in one unit or several: `500 km · 311 mi`.
  func distance(_ distance: Distance, in units: [DistanceUnit]) -> String {
    units.map { unit in
      switch unit {
      case .kilometres: kilometres(distance)
      case .miles: miles(figure(of: distance.miles))
      case .nauticalMiles: nauticalMiles(figure(of: distance.nauticalMiles))
      }
    }.joined(separator: " · ")
  }
}
