import Geodesy

/// What a radar looks at from one pointing, without moving its mount.
public enum FieldOfView: Hashable, Sendable {
  /// All directions within an angle of the axis.
  case cone(ViewCone)
  /// A range of azimuths and one of elevation angles about the axis.
  case box(ViewBox)

  /// The direction of the axis, clockwise from true north.
  public var azimuth: Angle {
    switch self {
    case .cone(let cone): cone.azimuth
    case .box(let box): box.azimuth
    }
  }

  /// The direction of the axis above the local horizontal.
  public var elevationAngle: Angle {
    switch self {
    case .cone(let cone): cone.elevationAngle
    case .box(let box): box.elevationAngle
    }
  }

  func validate() throws(CoverageError) {
    try ViewLimits.check(azimuth, "azimuth of the pointing", in: -360...720)
    try ViewLimits.check(elevationAngle, "elevation of the pointing", in: -90...90)
    switch self {
    case .cone(let cone): try ViewLimits.check(cone.halfAngle, "half field of view", in: 0...180)
    case .box(let box):
      try ViewLimits.check(box.width, "width of the field of view", in: 0...360)
      try ViewLimits.check(box.height, "height of the field of view", in: 0...180)
    }
  }
}

/// All directions within an angle of an axis.
public struct ViewCone: Hashable, Sendable {
  public var azimuth: Angle
  public var elevationAngle: Angle
  /// The angle between the axis and the edge, up to 180°.
  public var halfAngle: Angle

  public init(azimuth: Angle, elevationAngle: Angle, halfAngle: Angle) {
    self.azimuth = azimuth
    self.elevationAngle = elevationAngle
    self.halfAngle = halfAngle
  }
}

/// A range of azimuths and one of elevation angles about an axis.
public struct ViewBox: Hashable, Sendable {
  public var azimuth: Angle
  public var elevationAngle: Angle
  /// The whole range of azimuths, up to 360°.
  public var width: Angle
  /// The whole range of elevation angles, up to 180°.
  public var height: Angle

  public init(azimuth: Angle, elevationAngle: Angle, width: Angle, height: Angle) {
    self.azimuth = azimuth
    self.elevationAngle = elevationAngle
    self.width = width
    self.height = height
  }
}
