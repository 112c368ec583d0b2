import Geodesy
import Graphics
import Scenarios

/// A window of a projection's plane laid on a rectangle of the page.
struct MapView {
  let projector: Projector
  /// Where the map lies on the page.
  let frame: Rect
  /// Points of the page for a metre of the plane.
  let scale: Double

  /// Makes the same view for another task, with a projection of its own as PROJ asks.
  let copy: @Sendable () throws(LayoutError) -> MapView

  private let origin: PlanePoint
  /// Points of the page for a pixel.
  private let pixel: Double

  /// Shows the window of a plane, as large as the frame at the scale.
  ///
  /// No edge is drawn further than 0.3 pixels beside its true place, at the resolution of the
  /// picture: what resampling and thinning miss together. A coarse picture gets the edges of 144
  /// dots per inch, for the same page may become a PDF.
  init(
    projection: Projection, center: PlanePoint, frame: Rect, scale: Double,
    dotsPerInch: Double = PageSize.standardResolution
  ) {
    let definition = projection.definition
    copy = { () throws(LayoutError) in
      do throws(GeodesyError) {
        return MapView(
          projection: try Projection(definition), center: center, frame: frame, scale: scale,
          dotsPerInch: dotsPerInch)
      } catch {
        throw .projection(error)
      }
    }
    pixel = 72 / max(dotsPerInch, PageSize.standardResolution)
    self.frame = frame
    self.scale = scale
    let width = frame.size.width / scale
    let height = frame.size.height / scale
    let window = PlaneRect(
      minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2,
      maxY: center.y + height / 2)
    origin = PlanePoint(x: window.minX, y: window.maxY)
    // Past the frame by the width of a stroke, so that no clipped edge shows.
    projector = Projector(
      projection: projection, window: window.expanded(by: Self.bleed / scale),
      tolerance: Self.resampling * pixel / scale)
    endsInsideFrame = hasBlankPlace
  }

  /// The place on the page.
  func point(of plane: PlanePoint) -> Point {
    Point(
      x: frame.minX + (plane.x - origin.x) * scale, y: frame.minY + (origin.y - plane.y) * scale)
  }

  /// The place of a position, where it lies in the frame.
  func point(of position: GeoCoordinate) -> Point? {
    guard let plane = projector.point(of: position) else { return nil }
    let point = point(of: plane)
    return frame.contains(point) ? point : nil
  }

  /// The position shown at a place of the page; nil outside of the world.
  func position(of point: Point) -> GeoCoordinate? {
    projector.projection.position(
      of: PlanePoint(
        x: origin.x + (point.x - frame.minX) / scale, y: origin.y - (point.y - frame.minY) / scale))
  }

  /// The rings of a polygon on the page.
  func rings(of polygon: GeoPolygon) -> [[Point]] {
    projector.rings(of: polygon).map { thin($0.map(point(of:))) }
      .filter { $0.count >= 3 }
  }

  /// The pieces of a line on the page.
  func pieces(of line: GeoLine) -> [[Point]] {
    projector.pieces(of: line).map { thin($0.map(point(of:))) }
  }

  /// Whether the map ends inside the frame, as one of the whole world does.
  private(set) var endsInsideFrame = false

  /// Whether some place all over the frame, its corners among them, shows no place of the Earth.
  private var hasBlankPlace: Bool {
    let steps = 12
    return (0...steps).contains { row in
      (0...steps).contains { column in
        let point = Point(
          x: frame.minX + frame.size.width * Double(column) / Double(steps),
          y: frame.minY + frame.size.height * Double(row) / Double(steps))
        return position(of: point) == nil
      }
    }
  }

  /// The edge of the map: the frame, or where the world ends inside it.
  var neatLine: Path {
    guard endsInsideFrame else { return Path(rect: frame) }
    var path = Path()
    let bare = Projector(
      projection: projector.projection, window: projector.window.expanded(by: -Self.bleed / scale),
      tolerance: projector.tolerance)
    for ring in bare.outline() { path.addPolyline(ring.map(point(of:)), closed: true) }
    return path
  }

  /// All that the projection can show, as far as the frame goes and a stroke's width past it.
  var globe: Path {
    var path = Path()
    for ring in projector.outline() { path.addPolyline(ring.map(point(of:)), closed: true) }
    return path
  }

  /// The polygons without rings too small to be seen, as islets are on a map of the world.
  func path(of polygons: [GeoPolygon]) -> Path {
    var path = Path()
    for ring in polygons.flatMap(rings(of:)) where isVisible(ring) {
      path.addPolyline(ring, closed: true)
    }
    return path
  }

  /// The lines without pieces too small to be seen.
  func path(ofLines lines: [GeoLine]) -> Path {
    var path = Path()
    for piece in lines.flatMap(pieces(of:)) where isVisible(piece) {
      path.addPolyline(piece, closed: false)
    }
    return path
  }

  /// Metres of the plane for a pixel of the picture.
  var metresPerPixel: Double { pixel / scale }

  /// Whether a line or a ring is as wide or as high as half a pixel.
  private func isVisible(_ points: [Point]) -> Bool {
    guard let first = points.first else { return false }
    let limit = pixel / 2
    var (low, high) = (first, first)
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
      if high.x - low.x >= limit || high.y - low.y >= limit { return true }
    }
    return false
  }

  private func thin(_ points: [Point]) -> [Point] {
    Thinning(tolerance: Self.thinning * pixel).thinned(points)
  }

  // In pixels. An edge bends a little more than its middle shows, so some of the 0.3 are left over.
  private static let resampling = 0.1
  private static let thinning = 0.15
  private static let bleed = 6.0
}
