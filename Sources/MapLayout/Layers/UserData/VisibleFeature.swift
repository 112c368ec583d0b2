import Geodesy
import Graphics
import Scenarios

/// What a map shows of a feature of the user's own data, on the page.
struct VisibleFeature {
  let feature: DataFeature
  /// Its place in the data, from 1.
  let number: Int
  let points: [Point]
  let lines: [[Point]]
  /// The rings of its polygons.
  let rings: [[Point]]
  /// Their edges, but for those where the plane of longitude and latitude is cut.
  let outline: Path

  /// - Returns: nil where nothing of it is in sight.
  init?(_ feature: DataFeature, number: Int, view: MapView, edges: PlateCarree) {
    self.feature = feature
    self.number = number
    points = feature.shape.points.compactMap(view.point(of:))
    lines = feature.shape.lines.flatMap { view.pieces(of: edges.geodesics(alongStraight: $0)) }
    rings = feature.shape.polygons.flatMap { rings in
      let rings = rings.map { GeoLine(edges.geodesics(alongStraight: $0).dropLast()) }
      return view.rings(of: GeoPolygon(rings: rings))
    }
    var outline = Path()
    for ring in feature.shape.polygons.joined() {
      for line in StraightEdges.outline(of: ring) {
        for piece in view.pieces(of: edges.geodesics(alongStraight: line)) {
          let isClosed = piece.first == piece.last
          outline.addPolyline(isClosed ? piece.dropLast() : piece[...], closed: isClosed)
        }
      }
    }
    self.outline = outline
    if points.isEmpty, lines.isEmpty, rings.isEmpty { return nil }
  }

  var classIndex: Int { feature.classIndex }

  /// The inside of its polygons.
  var area: Path {
    var path = Path()
    for ring in rings { path.addPolyline(ring, closed: true) }
    return path
  }
}
