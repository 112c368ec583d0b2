#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a projection is: its method and what that is named by.
public struct ProjectionDefinition: Hashable, Sendable {
  public var method: ProjectionMethod
  /// The centre of the map; for cylindrical methods only its longitude counts.
  public var center: GeoCoordinate
  /// The one or two latitudes along which a conic method is true; without any, that of the centre.
  public var parallels: [Angle]
  /// The height of the eye above the centre, more than zero; for the perspective only.
  public var height: Distance
  /// How far the finished map is turned about its centre, clockwise: on the central meridian, north
  /// points so far to the right of up.
  ///
  /// Only the page turns. What is shown, where it is cut and how it is distorted stay the same.
  public var rotation: Angle

  public init(
    method: ProjectionMethod, center: GeoCoordinate, parallels: [Angle] = [],
    height: Distance = ProjectionDefinition.standardHeight, rotation: Angle = .zero
  ) {
    self.method = method
    self.center = center
    self.parallels = parallels
    self.height = height
    self.rotation = rotation
  }

  /// 35,786 km: a satellite that stays above its place (ITU-R S.484).
  public static let standardHeight = Distance.kilometres(35_786)

  /// What the method keeps and where the map is cut; a perspective ends at the eye's horizon.
  var family: ProjectionMethod.Family {
    guard method.hasHeight else { return method.family }
    let radius = Ellipsoid.wgs84.semiMajorAxis
    // Less a ten-thousandth: PROJ refuses the horizon itself.
    return .azimuthal(limit: acos(radius / (radius + height)) * 0.9999)
  }

  /// Keep 25° off the pole that a conic's fan opens away from: beyond, a degree fills the page.
  static let fanRadius = 155 * Double.pi / 180

  /// Whether a conic's fan has its point at the south pole: its parallels say, not its centre.
  var opensNorth: Bool {
    (parallels.first ?? center.latitude) + (parallels.last ?? center.latitude) < .zero
  }

  /// Whether the map goes as far as a position, whose longitude counts from the central meridian.
  func shows(_ position: SphericalPosition) -> Bool {
    switch family {
    case .azimuthal(let limit), .transverse(let limit):
      let center = SphericalPosition(longitude: 0, latitude: center.latitude.radians)
      return position.angle(to: center) <= limit
    case .conic:
      let fromPole = .pi / 2 - (opensNorth ? -1 : 1) * position.latitude
      return fromPole <= Self.fanRadius
    case .cylindrical(let limit): return abs(position.latitude) <= limit ?? .pi
    }
  }

  /// The definition in PROJ's words, with the central meridian turned to zero: rotating is done
  /// before clipping.
  var projString: String {
    let earth =
      method.takesAuthalicLatitude
      ? "+R=\(AuthalicLatitude(on: .wgs84).radius.metres)" : "+ellps=WGS84"
    var parameters = ["+proj=\(method.projName)", "+lon_0=0", earth, "+units=m"]
    switch method.family {
    case .azimuthal, .transverse: parameters.append("+lat_0=\(center.latitude.degrees)")
    case .conic:
      parameters.append("+lat_0=\(center.latitude.degrees)")
      // Both, even where they are one: without the second, PROJ takes the equator for some methods.
      parameters.append("+lat_1=\((parallels.first ?? center.latitude).degrees)")
      parameters.append("+lat_2=\((parallels.last ?? center.latitude).degrees)")
    case .cylindrical: break
    }
    if method.hasHeight { parameters.append("+h=\(height.metres)") }
    return parameters.joined(separator: " ")
  }
}
