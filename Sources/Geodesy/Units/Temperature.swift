/// An absolute or noise temperature, kept in kelvins.
public struct Temperature: Quantity {
  /// The value in kelvins.
  public let kelvins: Double

  @inlinable public var rawQuantity: Double { kelvins }

  @inlinable public init(rawQuantity: Double) { kelvins = rawQuantity }

  @inlinable public static func kelvins(_ value: Double) -> Temperature {
    Temperature(rawQuantity: value)
  }
}
