import GeoData
import Geodesy

/// Where a radar can look: which way, how high, how far.
public struct ViewLimits: Hashable, Sendable {
  /// The azimuths that it can face.
  public var sector: Sector
  /// The lowest elevation angle; the horizon ends the view before that where it is higher.
  public var minimumElevation: Angle
  /// The highest elevation angle, up to 90°.
  public var maximumElevation: Angle
  /// The shortest slant range.
  public var minimumRange: Distance
  /// The longest slant range; nil where only geometry ends the view.
  public var maximumRange: Distance?
  /// What it looks at from one pointing, in focus mode.
  public var cone: ViewCone?

  public init(
    sector: Sector = .fullCircle, minimumElevation: Angle = .zero,
    maximumElevation: Angle = .degrees(90), minimumRange: Distance = .zero,
    maximumRange: Distance? = nil, cone: ViewCone? = nil
  ) {
    self.sector = sector
    self.minimumElevation = minimumElevation
    self.maximumElevation = maximumElevation
    self.minimumRange = minimumRange
    self.maximumRange = maximumRange
    self.cone = cone
  }
}

/// All directions within an angle of an axis.
public struct ViewCone: Hashable, Sendable {
  public var azimuth: Angle
  public var elevationAngle: Angle
  /// The angle between the axis and the edge, up to 90°.
  public var halfAngle: Angle

  public init(azimuth: Angle, elevationAngle: Angle, halfAngle: Angle) {
    self.azimuth = azimuth
    self.elevationAngle = elevationAngle
    self.halfAngle = halfAngle
  }
}
