import Geodesy
import Graphics
import Scenarios

/// The tracks on the ground of ballistic arcs: geodesics, since the Earth is taken not to turn
/// while the arc is flown.
struct ArcLayer {
  let view: MapView
  let style: MapStyle
  let arcs: [BallisticArc]

  func group() -> Element {
    .group(
      Group(
        kind: "layer", id: "layer-arcs", name: "Ground tracks",
        elements: arcs.map { arc in
          let line = line(of: arc)
          let distance = Geodesic.wgs84.distance(from: arc.from.position, to: arc.to.position)
          return .group(
            Group(
              kind: "arc", name: arc.label,
              data: [.init("length-km", Figures.plain(distance.kilometres.rounded()))],
              elements: [
                .shape(
                  Shape(
                    view.path(ofLines: [line]),
                    stroke: Stroke(style.arc, width: 0.9, cap: .round)))
              ]))
        }))
  }

  /// The tracks on the page.
  var lines: [[Point]] { arcs.flatMap { view.pieces(of: line(of: $0)) } }

  private func line(of arc: BallisticArc) -> GeoLine {
    Geodesic.wgs84.line(
      from: arc.from.position, to: arc.to.position, spacing: .kilometres(100))
  }
}
