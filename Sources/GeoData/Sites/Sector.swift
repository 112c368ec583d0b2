import Geodesy

/// The azimuths from one direction clockwise to another.
public struct Sector: Hashable, Sendable {
  /// The first azimuth, clockwise from true north.
  public var from: Angle
  /// The last azimuth; smaller than `from` when the sector passes through north.
  public var to: Angle

  public init(from: Angle, to: Angle) {
    self.from = from
    self.to = to
  }

  /// All directions.
  public static let fullCircle = Sector(from: .zero, to: .degrees(360))

  /// How wide the sector is, above 0° and up to 360°. Equal ends are a full circle.
  public var width: Angle {
    let width = (to - from).normalizedAzimuth
    return width.degrees < 1e-9 ? .degrees(360) : width
  }

  /// The azimuth in the middle, 0° to 360°.
  public var middle: Angle { (from + width / 2).normalizedAzimuth }

  /// Whether an azimuth lies in the sector or on its edge.
  public func contains(_ azimuth: Angle) -> Bool {
    let fromEdge = (azimuth - from).normalizedAzimuth.degrees
    return fromEdge <= width.degrees + 1e-9 || fromEdge >= 360 - 1e-9
  }
}
