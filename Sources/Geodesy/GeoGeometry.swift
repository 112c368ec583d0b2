/// A line on the ellipsoid: neighbouring positions are joined by the shortest line.
public typealias GeoLine = [GeoCoordinate]

/// A polygon on the ellipsoid, with or without holes.
///
/// Every ring is closed by itself (the first position is not repeated) and has the polygon's
/// inside on its left: outer rings run counter-clockwise, holes clockwise, as RFC 7946
/// section 3.1.6 asks. The rule holds for polygons that contain a pole or more than half of
/// the Earth, too.
public struct GeoPolygon: Hashable, Sendable {
  /// The outer ring, then the holes.
  public var rings: [GeoLine]

  public init(rings: [GeoLine]) {
    self.rings = rings
  }
}
