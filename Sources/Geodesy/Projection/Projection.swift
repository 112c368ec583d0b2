private import CPROJ

/// What a projection is: its method, its centre and, for the conic ones, its parallels.
public struct ProjectionDefinition: Hashable, Sendable {
  public var method: ProjectionMethod
  /// The centre of the map; for cylindrical methods only its longitude counts.
  public var center: GeoCoordinate
  /// The latitudes along which a conic method is true.
  public var parallels: [Angle]

  public init(method: ProjectionMethod, center: GeoCoordinate, parallels: [Angle] = []) {
    self.method = method
    self.center = center
    self.parallels = parallels
  }

  /// The definition in PROJ's words, with the central meridian turned to zero: rotating is done
  /// before clipping.
  var projString: String {
    var parameters = ["+proj=\(method.projName)", "+lon_0=0", "+ellps=WGS84", "+units=m"]
    switch method.family {
    case .azimuthal: parameters.append("+lat_0=\(center.latitude.degrees)")
    case .conic:
      parameters.append("+lat_0=\(center.latitude.degrees)")
      let parallels = parallels.isEmpty ? [center.latitude] : parallels
      parameters.append("+lat_1=\(parallels[0].degrees)")
      if parallels.count > 1 { parameters.append("+lat_2=\(parallels[1].degrees)") }
    case .cylindrical: break
    }
    return parameters.joined(separator: " ")
  }
}

/// A projection of the WGS84 ellipsoid on a plane, by PROJ.
///
/// Not to be shared between tasks: each makes its own, as PROJ's context asks. Methods that PROJ
/// knows for the sphere only (Robinson, Natural Earth, Mollweide) take geodetic latitudes as
/// spherical ones, which moves places by at most 0.2°.
public final class Projection {
  public let definition: ProjectionDefinition
  private let context: OpaquePointer
  private let transformation: OpaquePointer

  /// - Throws: `GeodesyError.projectionRefused` where PROJ finds no such projection, such as a
  ///   conic one with parallels on both sides of the equator at the same latitude.
  public init(_ definition: ProjectionDefinition) throws(GeodesyError) {
    let projString = definition.projString
    guard let context = proj_context_create() else {
      throw .projectionRefused(definition: projString, reason: "out of memory")
    }
    proj_log_level(context, PJ_LOG_NONE)
    guard let transformation = proj_create(context, projString) else {
      let code = proj_context_errno(context)
      let reason = proj_context_errno_string(context, code).map { String(cString: $0) }
      proj_context_destroy(context)
      throw .projectionRefused(definition: projString, reason: reason ?? "error \(code)")
    }
    self.definition = definition
    self.context = context
    self.transformation = transformation
  }

  deinit {
    proj_destroy(transformation)
    proj_context_destroy(context)
  }

  /// The place of a position on the plane; nil where the method has none, such as beyond the
  /// horizon of an orthographic map.
  public func project(_ position: GeoCoordinate) -> PlanePoint? {
    let turned = rotate(position)
    if case .azimuthal(let limit) = definition.method.family {
      let center = SphericalPosition(
        longitude: 0, latitude: definition.center.latitude.radians)
      guard turned.angle(to: center) <= limit else { return nil }
    }
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
    let found = proj_trans(transformation, PJ_INV, proj_coord(point.x, point.y, 0, 0)).lp
    proj_errno_reset(transformation)
    guard found.lam.isFinite, found.phi.isFinite, abs(found.phi) <= .pi / 2 + 1e-9 else {
      return nil
    }
    return GeoCoordinate(
      latitude: .radians(found.phi),
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
    let plane = proj_trans(
      transformation, PJ_FWD, proj_coord(position.longitude, position.latitude, 0, 0)
    ).xy
    return plane.x.isFinite && plane.y.isFinite ? PlanePoint(x: plane.x, y: plane.y) : nil
  }
}
