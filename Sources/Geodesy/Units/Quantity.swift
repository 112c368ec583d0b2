/// A physical quantity: one number and the unit it is kept in, as a type of its own.
///
/// Conforming types name their units going in and coming out (`Angle.degrees(3)`,
/// `beamwidth.radians`), so that a number cannot change its unit in silence.
public protocol Quantity: Scalar {
  /// The value in the unit that the type keeps, which is an SI unit or the radian.
  var rawQuantity: Double { get }

  /// Makes a quantity from a value in the unit that the type keeps.
  init(rawQuantity: Double)
}

extension Quantity {
  /// Nothing of the quantity.
  @inlinable public static var zero: Self { Self(rawQuantity: 0) }

  /// Whether the value is neither infinite nor NaN.
  @inlinable public var isFinite: Bool { rawQuantity.isFinite }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawQuantity < b.rawQuantity }

  @inlinable public static func + (a: Self, b: Self) -> Self {
    Self(rawQuantity: a.rawQuantity + b.rawQuantity)
  }

  @inlinable public static func - (a: Self, b: Self) -> Self {
    Self(rawQuantity: a.rawQuantity - b.rawQuantity)
  }

  @inlinable public static prefix func - (a: Self) -> Self { Self(rawQuantity: -a.rawQuantity) }

  @inlinable public static func * (a: Self, factor: Double) -> Self {
    Self(rawQuantity: a.rawQuantity * factor)
  }

  @inlinable public static func * (factor: Double, a: Self) -> Self { a * factor }

  @inlinable public static func / (a: Self, divisor: Double) -> Self {
    Self(rawQuantity: a.rawQuantity / divisor)
  }

  /// The ratio of two quantities of one kind, a bare number.
  @inlinable public static func / (a: Self, b: Self) -> Double { a.rawQuantity / b.rawQuantity }
}

/// A number with or without a unit: what can be added, scaled and compared.
public protocol Scalar: AdditiveArithmetic, Comparable, Hashable, Sendable {
  static func * (value: Self, factor: Double) -> Self
}

extension Double: Scalar {}
