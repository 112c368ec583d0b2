/// A length, kept in metres.
public struct Distance: Quantity {
  /// The length in metres.
  public let metres: Double

  @inlinable public var rawQuantity: Double { metres }

  @inlinable public init(rawQuantity: Double) { metres = rawQuantity }

  @inlinable public static func metres(_ value: Double) -> Distance { Distance(rawQuantity: value) }

  @inlinable public static func kilometres(_ value: Double) -> Distance { .metres(value * 1000) }

  /// International nautical miles: 1852 m exactly (BIPM, SI Brochure, 8th edition, table 8).
  @inlinable public static func nauticalMiles(_ value: Double) -> Distance { .metres(value * 1852) }

  /// International feet: 0.3048 m exactly (NIST SP 811, appendix B).
  @inlinable public static func feet(_ value: Double) -> Distance { .metres(value * 0.3048) }

  /// International (statute) miles: 5280 international feet.
  @inlinable public static func miles(_ value: Double) -> Distance { .metres(value * 1609.344) }

  /// The length in kilometres.
  @inlinable public var kilometres: Double { metres / 1000 }

  /// The length in international miles.
  @inlinable public var miles: Double { metres / 1609.344 }

  /// The length in international nautical miles.
  @inlinable public var nauticalMiles: Double { metres / 1852 }
}
