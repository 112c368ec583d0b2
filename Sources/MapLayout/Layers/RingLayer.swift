import Geodesy
import Graphics
import Scenarios
import Typesetting

/// Circles of equal distance on the ellipsoid, each with its distance along the line.
struct RingLayer {
  let view: MapView
  let style: MapStyle
  let rings: [RangeRing]
  let words: any PageWords

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-rings", name: "Range rings",
        elements: rings.flatMap { ring in
          ring.radii.map { radius in
            .group(
              Group(
                kind: "ring", name: text(of: radius, ring),
                data: [.init("radius-km", Figures.plain(radius.kilometres))],
                elements: [
                  .shape(
                    Shape(
                      view.path(ofLines: [line(of: ring, radius)]),
                      stroke: Stroke(style.arc, width: 0.9)))
                ]))
          }
        }))
  }

  /// The rings on the page.
  var lines: [[Point]] {
    rings.flatMap { ring in ring.radii.flatMap { view.pieces(of: line(of: ring, $0)) } }
  }

  func labels(_ typesetter: Typesetter) throws -> [Label] {
    let textStyle = TextStyle(
      size: style.type.contour, weight: .medium, color: style.arcText,
      halo: style.halo(width: 5 / 6))
    return try rings.flatMap { ring in
      try ring.radii.map { radius in
        try LineLabel(
          kind: "ring-label", text: text(of: radius, ring), style: textStyle,
          pieces: view.pieces(of: line(of: ring, radius)), offset: style.type.contour * 0.85
        ).label(typesetter)
      }
    }
  }

  private func text(of radius: Distance, _ ring: RangeRing) -> String {
    let distance = words.kilometres(radius)
    return ring.label.map { words.name($0) + words.comma + distance } ?? distance
  }

  /// Counter-clockwise, closed.
  private func line(of ring: RangeRing, _ radius: Distance) -> GeoLine {
    let positions = Geodesic.wgs84.ring(around: ring.center.position, radius: radius, count: 360)
    return positions + positions.prefix(1)
  }
}
