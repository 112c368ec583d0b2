/// A power, kept in watts.
public struct Power: Quantity {
  /// The value in watts.
  public let watts: Double

  @inlinable public var rawQuantity: Double { watts }

  @inlinable public init(rawQuantity: Double) { watts = rawQuantity }

  @inlinable public static func watts(_ value: Double) -> Power { Power(rawQuantity: value) }
}
