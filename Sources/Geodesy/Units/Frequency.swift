/// A frequency, kept in hertz.
public struct Frequency: Quantity {
  /// The value in hertz.
  public let hertz: Double

  @inlinable public var rawQuantity: Double { hertz }

  @inlinable public init(rawQuantity: Double) { hertz = rawQuantity }

  @inlinable public static func hertz(_ value: Double) -> Frequency {
    Frequency(rawQuantity: value)
  }
}
