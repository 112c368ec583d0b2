#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A ratio on a logarithmic scale: 10 log₁₀ of a ratio of powers.
public struct Decibels: Quantity {
  /// The value in decibels.
  public let decibels: Double

  @inlinable public var rawQuantity: Double { decibels }

  @inlinable public init(rawQuantity: Double) { decibels = rawQuantity }

  @inlinable public static func decibels(_ value: Double) -> Decibels {
    Decibels(rawQuantity: value)
  }

  /// The decibels of a ratio of powers; minus infinity at zero, NaN below it.
  public static func ratio(_ ratio: Double) -> Decibels { .decibels(10 * log10(ratio)) }

  /// The ratio of powers.
  public var ratio: Double { pow(10, decibels / 10) }
}
