/// A speed, kept in metres per second.
public struct Speed: Quantity {
  /// The value in metres per second.
  public let metresPerSecond: Double

  @inlinable public var rawQuantity: Double { metresPerSecond }

  @inlinable public init(rawQuantity: Double) { metresPerSecond = rawQuantity }

  @inlinable public static func metresPerSecond(_ value: Double) -> Speed {
    Speed(rawQuantity: value)
  }
}
