/// A position on the WGS84 ellipsoid: geodetic latitude and longitude.
public struct GeoCoordinate: Hashable, Sendable {
  /// Geodetic latitude, −90° to 90°, north positive.
  public let latitude: Angle
  /// Longitude, −180° to 180°, east positive.
  public let longitude: Angle

  /// Makes a position as it is given: nothing is checked and nothing is wrapped.
  @inlinable public init(latitude: Angle, longitude: Angle) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Makes a position from degrees.
  @inlinable public init(latitude: Double, longitude: Double) {
    self.init(latitude: .degrees(latitude), longitude: .degrees(longitude))
  }

  /// Whether latitude and longitude are finite, within ±90° and ±180°.
  public var isOnEarth: Bool {
    abs(latitude.degrees) <= 90 + 1e-12 && abs(longitude.degrees) <= 180 + 1e-12
  }
}
