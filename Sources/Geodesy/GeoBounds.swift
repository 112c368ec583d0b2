/// A box of latitudes and longitudes.
public struct GeoBounds: Hashable, Sendable {
  /// The southern edge.
  public var south: Angle
  /// The northern edge.
  public var north: Angle
  /// The western edge, −180° to 180°.
  public var west: Angle
  /// The eastern edge. West of `west` when the box crosses the antimeridian.
  public var east: Angle

  public init(south: Angle, north: Angle, west: Angle, east: Angle) {
    self.south = south
    self.north = north
    self.west = west
    self.east = east
  }

  /// The whole Earth.
  public static let world = GeoBounds(
    south: .degrees(-90), north: .degrees(90), west: .degrees(-180), east: .degrees(180))

  /// Whether the box crosses the antimeridian.
  public var crossesAntimeridian: Bool { west > east }

  /// Whether a position lies in the box or on its edge.
  public func contains(_ position: GeoCoordinate) -> Bool {
    guard position.latitude >= south, position.latitude <= north else { return false }
    if crossesAntimeridian { return position.longitude >= west || position.longitude <= east }
    return position.longitude >= west && position.longitude <= east
  }
}
