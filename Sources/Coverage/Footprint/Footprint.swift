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

  /// The size of the area on the ellipsoid.
  public let area: Area

  /// The part of the edge that lies farthest out from a position, and its distance along the
  /// ellipsoid; nil for an empty footprint.
  public func farthestReach(from position: GeoCoordinate) -> Distance? {
    edges.flatMap(\.line).map { Geodesic.wgs84.distance(from: position, to: $0) }.max()
  }
}

extension Footprint {
  /// How far apart the azimuths are at which the edge is worked out: the chords between them are
  /// off by less than 0.004 % of the range.
  public static let azimuthStep = Angle.degrees(1)

  /// The outline of a view.
  ///
  /// Where the limits change with the azimuth, more azimuths are taken until the edge is right to
  /// 0.1 % of its range.
  init(of view: some RadialView, height: Distance, azimuthStep: Angle = Footprint.azimuthStep) {
    self.height = height
    let sweep = Sweep(limits: view.limits, step: azimuthStep)
    let outlines = sweep.runs(of: view).map(Outline.init)
    polygons = outlines.map(\.polygon)
    edges = outlines.flatMap(\.edges)
    area = polygons.reduce(.zero) { $0 + Geodesic.wgs84.area(of: $1) }
  }
}
