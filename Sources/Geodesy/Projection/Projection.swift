private import CPROJ

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A projection of the WGS84 ellipsoid on a plane, by PROJ.
///
/// Not to be shared between tasks: each makes its own, as PROJ's context asks.
///
/// PROJ knows some methods for the sphere only. Mollweide and Eckert IV get authalic latitudes and
/// the sphere of the ellipsoid's area, so that their areas are true on WGS84. The others take
/// geodetic latitudes as if they were spherical and the equatorial radius:
/// - Robinson, Natural Earth, Winkel tripel, Miller and plate carrée are defined by their graticule,
///   which is the same for either Earth; they are true to nothing that this could spoil.
/// - Gnomonic: geodesics within 50° of the centre are straight to 8 km, 0.05 % of the map's width.
/// - Perspective: places are off by at most 0.5 % of the Earth's radius from where an eye above the
///   ellipsoid sees them, 1.7 pixels on a globe of 700.
public final class Projection {
  public let definition: ProjectionDefinition
  private let context: OpaquePointer
  private let transformation: OpaquePointer
  private let authalic: AuthalicLatitude?
  /// The turn of the map, clockwise.
  private let turn: (sine: Double, cosine: Double)

  /// - Throws: `GeodesyError.projectionRefused` where PROJ finds no such projection, such as a
  ///   conic one with parallels on both sides of the equator at the same latitude.
  public init(_ definition: ProjectionDefinition) throws(GeodesyError) {
    let projString = definition.projString
    guard let context = proj_context_create() else {
      throw .projectionRefused(definition: projString, reason: "out of memory")
    }
    // Not by the level of the log alone: PROJ 9.1 reports a missing database at any level.
    proj_log_func(context, nil) { _, _, _ in }
    Self.leaveDatabaseAlone(context)
    guard let transformation = proj_create(context, projString) else {
      let code = proj_context_errno(context)
      let reason = proj_context_errno_string(context, code).map { String(cString: $0) }
      proj_context_destroy(context)
      throw .projectionRefused(definition: projString, reason: reason ?? "error \(code)")
    }
    self.definition = definition
    self.context = context
    self.transformation = transformation
    authalic =
      definition.method.takesAuthalicLatitude ? AuthalicLatitude(on: .wgs84) : nil
    turn = (sin(definition.rotation.radians), cos(definition.rotation.radians))
  }

  /// PROJ looks into its database of coordinate systems for every transformation, though all that
  /// ours takes stands in its definition: 4 ms. Where no database is found it does without.
  private static func leaveDatabaseAlone(_ context: OpaquePointer) {
    "/dev/null".withCString { proj_context_set_search_paths(context, 1, [$0]) }
  }

  deinit {
    proj_destroy(transformation)
    proj_context_destroy(context)
  }

  /// The place of a position on the plane; nil where the method has none, such as beyond the
  /// horizon of an orthographic map, or the map ends before it.
  public func project(_ position: GeoCoordinate) -> PlanePoint? {
    let turned = rotate(position)
    guard definition.shows(turned) else { return nil }
    return project(turned)
  }

  /// The position of a place on the plane; nil outside of the map of the world.
  public func position(of point: PlanePoint) -> GeoCoordinate? {
    // Some inverses run on past the edge of the world: only a round trip tells.
    guard let position = unproject(point), let back = project(position) else { return nil }
    let miss = max(abs(back.x - point.x), abs(back.y - point.y))
    return miss < 1000 ? position : nil
  }

  /// The position of a place that is known to lie on the map of the world.
  func unproject(_ point: PlanePoint) -> GeoCoordinate? {
    let x = point.x * turn.cosine - point.y * turn.sine
    let y = point.x * turn.sine + point.y * turn.cosine
    let found = proj_trans(transformation, PJ_INV, proj_coord(x, y, 0, 0)).lp
    proj_errno_reset(transformation)
    guard found.lam.isFinite, found.phi.isFinite, abs(found.phi) <= .pi / 2 + 1e-9 else {
      return nil
    }
    return GeoCoordinate(
      latitude: .radians(authalic?.geodetic(found.phi) ?? found.phi),
      longitude: (.radians(found.lam) + definition.center.longitude).normalizedLongitude)
  }

  /// The position with its longitude counted from the central meridian.
  func rotate(_ position: GeoCoordinate) -> SphericalPosition {
    var longitude = position.longitude.radians - definition.center.longitude.radians
    if longitude > .pi { longitude -= 2 * .pi }
    if longitude < -.pi { longitude += 2 * .pi }
    return SphericalPosition(longitude: longitude, latitude: position.latitude.radians)
  }

  /// The place of a rotated position on the plane.
  func project(_ position: SphericalPosition) -> PlanePoint? {
    let latitude = authalic?.authalic(position.latitude) ?? position.latitude
    let plane = proj_trans(
      transformation, PJ_FWD, proj_coord(position.longitude, latitude, 0, 0)
    ).xy
    guard plane.x.isFinite, plane.y.isFinite else { return nil }
    return PlanePoint(
      x: plane.x * turn.cosine + plane.y * turn.sine,
      y: plane.y * turn.cosine - plane.x * turn.sine)
  }
}
