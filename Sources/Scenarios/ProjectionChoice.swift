import Geodesy

/// Which projection a map uses. What is `nil` is chosen to fit.
public struct ProjectionChoice: Hashable, Sendable {
  /// One of `briefmap projections`.
  public var method: ProjectionMethod?
  /// The centre of the map.
  public var center: GeoCoordinate?
  /// The two latitudes at which a conic projection is true.
  public var parallels: Parallels?
  /// The height of a perspective's eye, 10 km to 1,000,000 km.
  public var height: Distance?
  /// How far the map is turned about its centre, clockwise.
  public var rotation: Angle

  public init(
    _ method: ProjectionMethod? = nil, center: GeoCoordinate? = nil, parallels: Parallels? = nil,
    height: Distance? = nil, rotation: Angle = .zero
  ) {
    self.method = method
    self.center = center
    self.parallels = parallels
    self.height = height
    self.rotation = rotation
  }

  /// All of it chosen to fit.
  public static let automatic = ProjectionChoice()

  /// The two latitudes at which a conic projection is true.
  public struct Parallels: Hashable, Sendable {
    public var first: Angle
    public var second: Angle

    public init(first: Angle, second: Angle) {
      self.first = first
      self.second = second
    }
  }
}
