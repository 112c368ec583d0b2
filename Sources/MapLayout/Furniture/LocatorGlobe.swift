import GeoData
import Geodesy
import Graphics

/// A small globe that shows which part of the Earth a map holds.
struct LocatorGlobe {
  private let globe: MapView
  private let style: MapStyle
  private let basemap: Basemap
  /// The map's frame on the Earth, closed.
  private let frame: GeoLine

  /// The side of the square that the globe takes, in points.
  static func side(_ style: MapStyle) -> Double { style.type.contour * 9 }

  /// - Returns: nil for a map that holds more than a hemisphere shows.
  /// - Throws: `LayoutError.projection`.
  init?(of view: MapView, style: MapStyle, basemap: Basemap, in rect: Rect) throws {
    guard let center = view.position(of: view.frame.center),
      let frame = view.frameOnEarth(steps: 12)
    else { return nil }
    let nearby = Angle.degrees(80)
    guard
      frame.allSatisfy({
        Geodesic.wgs84.distance(from: center, to: $0) / Ellipsoid.wgs84.meanRadius < nearby.radians
      })
    else { return nil }
    let projection: Projection
    do {
      projection = try Projection(
        ProjectionDefinition(
          method: .orthographic,
          center: GeoCoordinate(
            latitude: .degrees(center.latitude.degrees.rounded()),
            longitude: .degrees(center.longitude.degrees.rounded()))))
    } catch {
      throw LayoutError.projection(error)
    }
    self.frame = frame + frame.prefix(1)
    (self.style, self.basemap) = (style, basemap)
    globe = MapView(
      projection: projection, center: PlanePoint(x: 0, y: 0), frame: rect,
      scale: rect.size.width / (2.02 * Ellipsoid.wgs84.semiMajorAxis.metres))
  }

  func element(named name: String) -> Element {
    let land = globe.path(of: basemap.land(.oneTo110Million, in: .world))
    // Pieces end at the frame; the area may pass the edge of the globe nowhere.
    var area = Path()
    for piece in globe.pieces(of: frame) { area.addPolyline(piece, closed: true) }
    let line = Stroke(style.text, width: 0.9, join: .miter)
    return .group(
      Group(
        kind: "locator", name: name,
        elements: [
          .shape(
            Shape(globe.globe, fill: .solid(style.sea), stroke: Stroke(style.page, width: 2.4))),
          .shape(Shape(land, fill: .solid(style.closed.withAlpha(0.55)))),
          .shape(Shape(globe.globe, stroke: style.coast)),
          .shape(Shape(area, fill: .solid(style.text.withAlpha(0.14)), stroke: line)),
        ]))
  }
}

extension MapView {
  /// Positions around the map's frame; nil where some of it shows no place of the Earth.
  fileprivate func frameOnEarth(steps: Int) -> GeoLine? {
    let corners = [
      Point(x: frame.minX, y: frame.minY), Point(x: frame.minX, y: frame.maxY),
      Point(x: frame.maxX, y: frame.maxY), Point(x: frame.maxX, y: frame.minY),
    ]
    var line: GeoLine = []
    for (index, corner) in corners.enumerated() {
      let next = corners[(index + 1) % corners.count]
      for step in 0..<steps {
        let point = corner + (next - corner) * (Double(step) / Double(steps))
        guard let position = position(of: point) else { return nil }
        line.append(position)
      }
    }
    return line
  }
}
