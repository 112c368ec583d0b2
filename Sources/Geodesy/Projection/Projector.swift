/// Lines and polygons of the ellipsoid on a window of a projection's plane: turned, clipped to
/// what the projection can show, resampled so that a straight edge on the Earth looks like one,
/// and clipped to the window.
///
/// The stages follow d3-geo's order (Bostock, "d3-geo", projection/index.js).
public struct Projector {
  public let projection: Projection
  /// What is kept of the plane.
  public let window: PlaneRect
  /// How far, in metres of the plane, an edge may pass beside its true place.
  public let tolerance: Double
  /// A box of latitudes and longitudes that holds all that the window shows.
  public let bounds: GeoBounds
  /// A box that holds all that rings are cut to. Rings whose edges run elsewhere than they should,
  /// even across each other, look the same in the window as long as they do so outside of this box.
  public let ringBounds: GeoBounds

  private let regions: [any ClipRegion]
  private let resampler: Resampler

  public init(projection: Projection, window: PlaneRect, tolerance: Double) {
    precondition(tolerance > 0)
    self.projection = projection
    self.window = window
    self.tolerance = tolerance
    bounds = projection.bounds(of: window)
    let cap = projection.cap(showing: window)
    ringBounds = cap?.bounds(from: projection.definition.center.longitude) ?? bounds
    regions = cap.map { [$0] } ?? projection.cuts
    resampler = Resampler(projection: projection, tolerance: tolerance)
  }

  /// The rings of a polygon's part in the window; empty where there is none.
  public func rings(of polygon: GeoPolygon) -> [[PlanePoint]] {
    var rings = polygon.rings.map { $0.map(projection.rotate) }
    for region in regions {
      rings = region.clip(rings: rings)
      if rings.isEmpty { return [] }
    }
    return rings.compactMap { ring in
      let clipped = window.clip(ring: resampler.project(ring, closed: true))
      return clipped.count >= 3 ? clipped : nil
    }
  }

  /// The pieces of a line in the window.
  public func pieces(of line: GeoLine) -> [[PlanePoint]] {
    var pieces = [line.map(projection.rotate)]
    for region in regions {
      pieces = pieces.flatMap { region.clip(line: $0) }
    }
    return pieces.flatMap { window.clip(line: resampler.project($0, closed: false)) }
  }

  /// The place of a position, if it lies in the window.
  public func point(of position: GeoCoordinate) -> PlanePoint? {
    guard let point = projection.project(position), window.contains(point) else { return nil }
    return point
  }

  /// The outline of all that the projection can show, in the window.
  public func outline() -> [[PlanePoint]] {
    guard let first = regions.first else { return [] }
    let rings = regions.dropFirst().reduce([first.outline]) { $1.clip(rings: $0) }
    return rings.map { window.clip(ring: resampler.project($0, closed: true)) }
      .filter { $0.count >= 3 }
  }
}

extension Projection {
  /// The outline of all that the projection can show, on its plane.
  public var worldOutline: [PlanePoint] {
    let far = 1e9
    let everything = PlaneRect(minX: -far, minY: -far, maxX: far, maxY: far)
    return Projector(projection: self, window: everything, tolerance: 10_000).outline().flatMap {
      $0
    }
  }

  /// What a map around a place shows; nil for other maps.
  fileprivate func cap(showing window: PlaneRect) -> Cap? {
    switch definition.family {
    case .azimuthal(let limit), .transverse(let limit):
      let center = SphericalPosition(longitude: 0, latitude: definition.center.latitude.radians)
      return Cap(center: center, radius: min(limit, reach(of: window, from: center) ?? limit))
    case .conic, .cylindrical: return nil
    }
  }

  /// The parts of the sphere that polygons are cut to, one after the other, on a map that is not one
  /// around a place.
  fileprivate var cuts: [any ClipRegion] {
    let northPole = SphericalPosition(longitude: 0, latitude: .pi / 2)
    let southPole = SphericalPosition(longitude: 0, latitude: -.pi / 2)
    switch definition.family {
    case .azimuthal, .transverse: return []
    case .conic:
      let pole = definition.opensNorth ? southPole : northPole
      return [Cap(center: pole, radius: ProjectionDefinition.fanRadius), AntimeridianCut()]
    case .cylindrical(.some(let limit)):
      let radius = Double.pi / 2 + limit
      return [
        Cap(center: northPole, radius: radius), Cap(center: southPole, radius: radius),
        AntimeridianCut(),
      ]
    case .cylindrical(.none):
      return [AntimeridianCut()]
    }
  }

  /// The angle from the map's centre that holds a window, with little room; nil where the window
  /// shows all that the projection can.
  private func reach(of window: PlaneRect, from center: SphericalPosition) -> Double? {
    var farthest = 0.0
    for point in window.frame(steps: 16) {
      guard let position = position(of: point) else { return nil }
      farthest = max(farthest, center.angle(to: rotate(position)))
    }
    // The farthest place of a window is on its frame. Around its centre an azimuthal map is round,
    // so that a corner is the farthest, but for the flattening; elsewhere it may be between steps.
    return definition.method.isAzimuthal ? farthest * 1.005 + 0.001 : farthest * 1.05 + 0.01
  }

  /// A box of latitudes and longitudes around all that a window shows.
  func bounds(of window: PlaneRect) -> GeoBounds {
    let positions = window.grid(steps: 24).map { position(of: $0) }
    // Where the edge of the world is in sight, the part between the steps is anyone's guess.
    guard !positions.contains(nil) else { return .world }
    let turned = positions.compactMap { $0 }.map(rotate)
    let room = 0.02
    var south = max((turned.map(\.latitude).min() ?? 0) - room, -.pi / 2)
    var north = min((turned.map(\.latitude).max() ?? 0) + room, .pi / 2)
    let poles = [90.0, -90.0].filter { pole in
      project(GeoCoordinate(latitude: pole, longitude: 0)).map(window.contains) ?? false
    }
    if poles.contains(90) { north = .pi / 2 }
    if poles.contains(-90) { south = -.pi / 2 }
    let west = (turned.map(\.longitude).min() ?? 0) - room
    let east = (turned.map(\.longitude).max() ?? 0) + room
    guard poles.isEmpty, east - west < 1.9 * .pi else {
      return GeoBounds(
        south: .radians(south), north: .radians(north), west: .degrees(-180), east: .degrees(180))
    }
    let center = definition.center.longitude
    return GeoBounds(
      south: .radians(south), north: .radians(north),
      west: (.radians(west) + center).normalizedLongitude,
      east: (.radians(east) + center).normalizedLongitude)
  }
}

extension PlaneRect {
  /// Points along the four edges.
  fileprivate func frame(steps: Int) -> [PlanePoint] {
    grid(steps: steps).filter { $0.x == minX || $0.x == maxX || $0.y == minY || $0.y == maxY }
  }

  /// Points in rows and columns, corners included.
  fileprivate func grid(steps: Int) -> [PlanePoint] {
    (0...steps).flatMap { row in
      (0...steps).map { column in
        PlanePoint(
          x: column == steps ? maxX : minX + width * Double(column) / Double(steps),
          y: row == steps ? maxY : minY + height * Double(row) / Double(steps))
      }
    }
  }
}
