import Geodesy
import YAMLReading

/// A type of value that the catalogue can hold.
public protocol CatalogueValue: Hashable, Sendable {
  /// What its plus or minus is measured in; `Never` where that has no meaning.
  associatedtype Uncertainty: Hashable & Sendable

  /// How the uncertainty is read; `nil` where it has no meaning.
  static var uncertaintyReader: Reader<Uncertainty>? { get }

  /// Whether three values rise or stay; true where values of the type have no order.
  static func isOrdered(_ low: Self, _ middle: Self, _ high: Self) -> Bool

  /// The unit that the value has in JSON; `nil` for words and bare numbers.
  static var jsonUnit: String? { get }

  /// The value in that unit.
  var jsonValue: JSONValue { get }
}

extension CatalogueValue {
  public static var jsonUnit: String? { nil }
  public static func isOrdered(_ low: Self, _ middle: Self, _ high: Self) -> Bool { true }
}

extension CatalogueValue where Self: Comparable {
  public static func isOrdered(_ low: Self, _ middle: Self, _ high: Self) -> Bool {
    low <= middle && middle <= high
  }
}

extension CatalogueValue where Self: Quantity {
  public var jsonValue: JSONValue { .number(rawQuantity) }
}

extension CatalogueValue where Uncertainty == Never {
  public static var uncertaintyReader: Reader<Never>? { nil }
}

extension Distance: CatalogueValue {
  public static var uncertaintyReader: Reader<Distance>? { .distance }
  public static var jsonUnit: String? { "m" }
}

extension Angle: CatalogueValue {
  public static var uncertaintyReader: Reader<Angle>? { .angle }
  public static var jsonUnit: String? { "deg" }
  public var jsonValue: JSONValue { .number(roundedDegrees) }

  /// Degrees without the noise of the way through radians.
  var roundedDegrees: Double { (degrees * 1e9).rounded() / 1e9 }
}

extension Frequency: CatalogueValue {
  public static var uncertaintyReader: Reader<Frequency>? { .frequency }
  public static var jsonUnit: String? { "Hz" }
}

extension Power: CatalogueValue {
  public static var uncertaintyReader: Reader<Power>? { .power }
  public static var jsonUnit: String? { "W" }
}

extension TimeSpan: CatalogueValue {
  public static var uncertaintyReader: Reader<TimeSpan>? { .timeSpan }
  public static var jsonUnit: String? { "s" }
}

extension Temperature: CatalogueValue {
  public static var uncertaintyReader: Reader<Temperature>? { .temperature }
  public static var jsonUnit: String? { "K" }
}

extension Area: CatalogueValue {
  public static var uncertaintyReader: Reader<Area>? { .area }
  public static var jsonUnit: String? { "m2" }
}

extension Decibels: CatalogueValue {
  public static var uncertaintyReader: Reader<Decibels>? { .decibels }
  public static var jsonUnit: String? { "dB" }
}

extension Double: CatalogueValue {
  public static var uncertaintyReader: Reader<Double>? { .number }
  public var jsonValue: JSONValue { .number(self) }
}

extension String: CatalogueValue {
  public typealias Uncertainty = Never
  public var jsonValue: JSONValue { .string(self) }
}

extension GeoCoordinate: CatalogueValue {
  /// The radius around the position.
  public static var uncertaintyReader: Reader<Distance>? { .distance }
  public static var jsonUnit: String? { "deg" }
  public var jsonValue: JSONValue {
    [
      "latitude": .number(latitude.roundedDegrees), "longitude": .number(longitude.roundedDegrees),
    ]
  }
}

extension Sector: CatalogueValue {
  /// How far each edge may lie to either side.
  public static var uncertaintyReader: Reader<Angle>? { .angle }
  public static var jsonUnit: String? { "deg" }
  public var jsonValue: JSONValue { ["from": from.jsonValue, "to": to.jsonValue] }
}
