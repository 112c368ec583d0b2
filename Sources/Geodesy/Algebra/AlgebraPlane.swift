/// One plane for all shapes of an operation, and the way there and back.
///
/// It is Lambert's azimuthal equal-area projection. That shows the whole Earth but one place, the
/// antipode of its centre, which is put where no shape has an edge. A polygon that holds this place
/// reaches to infinity on the plane: there it gets a frame far outside of all else, which is taken
/// off on the way back. Nothing is cut, neither at the antimeridian nor at the poles.
///
/// Edges are geodesics. Where a straight line on the plane would leave one by more than the
/// tolerance, positions on it are put in between; on the way back they go again, and vertices that
/// the operation did not make are exactly those of the input.
final class AlgebraPlane {
  private let projection: Projection
  /// How far on the plane, in metres, a chord may pass beside its geodesic.
  private let tolerance: Double
  /// The positions of vertices on the plane.
  private var vertices: [PlanePoint: GeoCoordinate] = [:]
  /// Places between vertices that are there to follow a geodesic alone.
  private var between: Set<PlanePoint> = []

  /// A plane that suits regions.
  ///
  /// - Parameters:
  ///   - regions: All that is to be laid on the plane.
  ///   - precision: The tolerance as a share of how far the regions reach, up to 5,000 km.
  /// - Throws: `GeodesyError`, for a vertex that is not on the Earth.
  init(for regions: [GeoRegion], precision: Double = 2e-6) throws(GeodesyError) {
    let clearing = try Clearing(of: regions)
    projection = try Projection(
      ProjectionDefinition(method: .lambertAzimuthalEqualArea, center: clearing.antipode))
    tolerance = max(1e-3, precision * min(clearing.extent, 5e6))
    let count = regions.reduce(0) {
      $1.polygons.reduce($0) { $1.rings.reduce($0) { $0 + $1.count } }
    }
    vertices.reserveCapacity(count)
  }

  /// A region's polygons on the plane.
  func polygons(of region: GeoRegion) throws(GeodesyError) -> [PlanePolygon] {
    if region.isWholeEarth { return [PlanePolygon(shell: Self.frame)] }
    var polygons: [PlanePolygon] = []
    for polygon in region.polygons {
      var shells: [PlaneRing] = []
      var holes: [PlaneRing] = []
      for ring in polygon.rings {
        let points = try points(of: ring)
        let area = points.signedArea
        if points.count < 3 || area == 0 { continue }
        if area > 0 { shells.append(points) } else { holes.append(points) }
      }
      if shells.isEmpty, !holes.isEmpty { shells = [Self.frame] }
      guard let shell = shells.first else { continue }
      guard shells.count == 1 else {
        throw .algebraFailed(
          operation: "laying out a polygon", reason: "it has \(shells.count) outer rings")
      }
      polygons.append(PlanePolygon(shell: shell, holes: holes))
    }
    return polygons
  }

  /// The region that polygons of the plane show.
  func region(of polygons: [PlanePolygon]) -> GeoRegion {
    let found = polygons.compactMap { polygon -> GeoPolygon? in
      // No rounding turns what is wide.
      let isWide = polygon.area > 1e10
      return isWide ? restored(polygon) : piece(polygon)?.polygon
    }
    return found.contains { $0.rings.isEmpty } ? .wholeEarth : GeoRegion(found)
  }

  /// A polygon of the plane on the Earth, with its area; without rings, it is the whole Earth. Nil
  /// for what is no wider than the rounding of its vertices.
  func piece(_ polygon: PlanePolygon) -> (polygon: GeoPolygon, area: Area)? {
    guard let found = restored(polygon) else { return nil }
    let whole = Geodesic.wgs84.wholeArea
    if found.rings.isEmpty { return (found, whole) }
    let area = Geodesic.wgs84.area(of: found)
    // The plane has true areas. A sliver whose edges changed sides by rounding shows as an area
    // that is all but the whole Earth.
    let frame = polygon.isFramed ? Self.frame.signedArea - whole.squareMetres : 0
    return abs(area.squareMetres - (polygon.area - frame)) < whole.squareMetres / 4
      ? (found, area) : nil
  }

  /// The position of a place on the plane; nil beyond the Earth.
  func position(of point: PlanePoint) -> GeoCoordinate? {
    vertices[point] ?? projection.unproject(point)
  }

  /// A polygon of the plane on the Earth, without its frame; nil where no ring is left.
  private func restored(_ polygon: PlanePolygon) -> GeoPolygon? {
    let rings = (polygon.isFramed ? [] : [polygon.shell]) + polygon.holes
    let lines = rings.map(line).filter { $0.count >= 3 }
    return lines.isEmpty && !polygon.isFramed ? nil : GeoPolygon(rings: lines)
  }

  /// The vertices of a ring on the plane, and what it needs between them.
  private func points(of ring: GeoLine) throws(GeodesyError) -> PlaneRing {
    var points: PlaneRing = []
    points.reserveCapacity(ring.count)
    guard let last = ring.last else { return [] }
    var previous = (position: last, point: try point(of: last))
    for position in ring {
      let next = (position: position, point: try point(of: position))
      if next.point == previous.point { continue }
      try follow(from: previous, to: next, depth: 0, into: &points)
      points.append(next.point)
      vertices[next.point] = position
      previous = next
    }
    return points
  }

  /// Adds what an edge needs between its ends.
  private func follow(
    from start: (position: GeoCoordinate, point: PlanePoint),
    to end: (position: GeoCoordinate, point: PlanePoint), depth: Int, into points: inout PlaneRing
  ) throws(GeodesyError) {
    let (dx, dy) = (end.point.x - start.point.x, end.point.y - start.point.y)
    let squaredLength = dx * dx + dy * dy
    // Lengths on the ground are between w and 1/w times those on the plane, w = cos(c/2) at an
    // angle c from the centre, and geodesics are curved by at most about 1/(R w²).
    let w = min(scale(at: start.point), scale(at: end.point))
    let isLong = squaredLength > Self.longestEdge * Self.longestEdge * w * w
    guard isLong || squaredLength > 8 * Self.radius * tolerance * w * w,
      depth < Self.maximumDepth
    else { return }
    let (distance, azimuth) = Geodesic.wgs84.inverse(from: start.position, to: end.position)
    let position = Geodesic.wgs84.destination(
      from: start.position, azimuth: azimuth, distance: distance / 2)
    let middle = (position: position, point: try point(of: position))
    let isVertex = distance.metres > Self.longestEdge
    if !isVertex {
      let (mx, my) = (middle.point.x - start.point.x, middle.point.y - start.point.y)
      let length = squaredLength.squareRoot()
      let across = abs(dx * my - dy * mx) / length
      let along = (dx * mx + dy * my) / length
      // A middle far from half way also tells of a bend that both halves hide.
      guard across > tolerance || abs(along - length / 2) > length / 5 else { return }
    }
    try follow(from: start, to: middle, depth: depth + 1, into: &points)
    points.append(middle.point)
    if isVertex { vertices[middle.point] = position } else { between.insert(middle.point) }
    try follow(from: middle, to: end, depth: depth + 1, into: &points)
  }

  private func point(of position: GeoCoordinate) throws(GeodesyError) -> PlanePoint {
    guard let point = projection.project(projection.rotate(position)) else {
      throw .algebraFailed(
        operation: "projecting a vertex",
        reason: "there is no place for \(position.latitude.degrees), \(position.longitude.degrees)")
    }
    return point
  }

  /// cos(c/2) at an angle c from the centre, where ρ = 2 R sin(c/2).
  private func scale(at point: PlanePoint) -> Double {
    let share = (point.x * point.x + point.y * point.y) / (4 * Self.radius * Self.radius)
    return max(1 - share, 1e-12).squareRoot()
  }

  private func line(_ ring: PlaneRing) -> GeoLine {
    var line: GeoLine = []
    line.reserveCapacity(ring.count)
    for point in ring {
      if let vertex = vertices[point] {
        line.append(vertex)
      } else if !between.contains(point), let crossing = projection.unproject(point) {
        line.append(crossing)
      }
    }
    return line
  }

  /// Farther out than any place, which lies within 12,800 km.
  fileprivate static let frame: PlaneRing = [(-1, -1), (1, -1), (1, 1), (-1, 1)].map {
    PlanePoint(x: $0.0 * 2e7, y: $0.1 * 2e7)
  }

  /// Of the sphere with the ellipsoid's surface, in metres (Moritz, Geodetic Reference System 1980).
  static let radius = 6_371_007.2
  /// How far vertices may lie apart, in metres: as those of all computed shapes.
  private static let longestEdge = 100_000.0
  private static let maximumDepth = 24
}

extension PlanePolygon {
  /// Whether it reaches to infinity.
  var isFramed: Bool { shell.contains(AlgebraPlane.frame[0]) }
}
