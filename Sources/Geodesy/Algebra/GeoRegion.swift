/// A part of the Earth's surface: polygons that do not overlap, or all of it.
public struct GeoRegion: Hashable, Sendable {
  /// The polygons, with their inside on the left of every ring. Empty for the whole Earth, which
  /// has no edge.
  public let polygons: [GeoPolygon]
  /// Whether the region is the whole Earth.
  public let isWholeEarth: Bool

  /// The region that polygons cover, which must not overlap. Where they may, ask for their
  /// `union(of:)`.
  public init(_ polygons: [GeoPolygon]) {
    self.polygons = polygons
    isWholeEarth = false
  }

  private init(isWholeEarth: Bool) {
    polygons = []
    self.isWholeEarth = isWholeEarth
  }

  /// No place at all.
  public static let nowhere = GeoRegion(isWholeEarth: false)

  /// Every place.
  public static let wholeEarth = GeoRegion(isWholeEarth: true)

  /// Whether it holds no place.
  public var isEmpty: Bool { polygons.isEmpty && !isWholeEarth }

  /// The size on the WGS84 ellipsoid; see `Geodesic.area(of:)`. Worked out each time.
  public var area: Area {
    isWholeEarth
      ? Geodesic.wgs84.wholeArea
      : polygons.reduce(Area.zero) { $0 + Geodesic.wgs84.area(of: $1) }
  }

  /// Whether a position lies inside; on an edge, either.
  ///
  /// Edges are taken as great circles of geodetic latitude and longitude, which leave geodesics of
  /// 100 km by some metres.
  public func contains(_ position: GeoCoordinate) -> Bool {
    let place = SphericalPosition(position)
    return isWholeEarth
      || polygons.contains { polygon in
        !polygon.rings.isEmpty
          && polygon.rings.allSatisfy {
            RingView($0.map(SphericalPosition.init), from: place).containsCenter
          }
      }
  }
}

extension SphericalPosition {
  /// A position with its longitude counted from Greenwich.
  init(_ position: GeoCoordinate) {
    self.init(
      longitude: position.longitude.normalizedLongitude.radians,
      latitude: position.latitude.radians)
  }
}
