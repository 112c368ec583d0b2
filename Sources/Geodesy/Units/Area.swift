/// An area, kept in square metres.
public struct Area: Quantity {
  /// The value in square metres.
  public let squareMetres: Double

  @inlinable public var rawQuantity: Double { squareMetres }

  @inlinable public init(rawQuantity: Double) { squareMetres = rawQuantity }

  @inlinable public static func squareMetres(_ value: Double) -> Area { Area(rawQuantity: value) }
}

extension Area {
  @inlinable public static func squareKilometres(_ value: Double) -> Area {
    .squareMetres(value * 1e6)
  }

  /// The value in square kilometres.
  @inlinable public var squareKilometres: Double { squareMetres / 1e6 }
}
