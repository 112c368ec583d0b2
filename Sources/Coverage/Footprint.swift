import Geodesy

/// The ground below all places at one height that a sensor can see.
public struct Footprint: Hashable, Sendable {
  /// The height above the WGS84 ellipsoid.
  public let height: Distance
  /// The area; a polygon has holes where there is a minimum range or a highest elevation angle.
  public let polygons: [GeoPolygon]
  /// The same outline in pieces, each with what ends the view there.
  public let edges: [Edge]

  /// A part of the outline with one cause.
  public struct Edge: Hashable, Sendable {
    public let cause: EdgeCause
    public let line: GeoLine
  }

  /// The area on the ellipsoid.
  public var area: Area {
    polygons.reduce(Area.zero) { $0 + Geodesic.wgs84.area(of: $1) }
  }

  /// The part of the edge that lies farthest out from a position, and its distance along the
  /// ellipsoid; nil for an empty footprint.
  public func farthestReach(from position: GeoCoordinate) -> Distance? {
    edges.flatMap(\.line).map { Geodesic.wgs84.distance(from: position, to: $0) }.max()
  }
}
