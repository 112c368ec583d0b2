/// A volume, kept in cubic metres.
public struct Volume: Quantity {
  /// The value in cubic metres.
  public let cubicMetres: Double

  @inlinable public var rawQuantity: Double { cubicMetres }

  @inlinable public init(rawQuantity: Double) { cubicMetres = rawQuantity }

  @inlinable public static func cubicMetres(_ value: Double) -> Volume {
    Volume(rawQuantity: value)
  }

  /// The value in cubic kilometres.
  @inlinable public var cubicKilometres: Double { cubicMetres / 1e9 }
}
