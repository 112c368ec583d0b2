/// A plane angle, kept in radians.
public struct Angle: Quantity {
  /// The angle in radians.
  public let radians: Double

  @inlinable public var rawQuantity: Double { radians }

  @inlinable public init(rawQuantity: Double) { radians = rawQuantity }

  @inlinable public static func radians(_ value: Double) -> Angle { Angle(rawQuantity: value) }

  @inlinable public static func degrees(_ value: Double) -> Angle {
    Angle(rawQuantity: value * (.pi / 180))
  }

  /// The angle in degrees.
  @inlinable public var degrees: Double { radians * (180 / .pi) }

  /// The same direction between 0° (included) and 360° (excluded): the form of an azimuth.
  public var normalizedAzimuth: Angle {
    var degrees = self.degrees.truncatingRemainder(dividingBy: 360)
    if degrees < 0 { degrees += 360 }
    return .degrees(degrees >= 360 ? 0 : degrees)
  }

  /// The same direction between −180° (included) and 180° (excluded): the form of a longitude.
  public var normalizedLongitude: Angle {
    let turned = Angle.degrees(degrees + 180).normalizedAzimuth
    return .degrees(turned.degrees - 180)
  }
}
