/// A mass, kept in kilograms.
public struct Mass: Quantity {
  /// The value in kilograms.
  public let kilograms: Double

  @inlinable public var rawQuantity: Double { kilograms }

  @inlinable public init(rawQuantity: Double) { kilograms = rawQuantity }

  @inlinable public static func kilograms(_ value: Double) -> Mass { Mass(rawQuantity: value) }
}
