/// A span of time, kept in seconds.
public struct TimeSpan: Quantity {
  /// The value in seconds.
  public let seconds: Double

  @inlinable public var rawQuantity: Double { seconds }

  @inlinable public init(rawQuantity: Double) { seconds = rawQuantity }

  @inlinable public static func seconds(_ value: Double) -> TimeSpan {
    TimeSpan(rawQuantity: value)
  }
}
