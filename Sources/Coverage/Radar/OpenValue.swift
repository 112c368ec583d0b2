import GeoData
import Geodesy

/// A value that goes into a coverage and how far it is open.
public struct OpenValue<Value: Scalar>: Hashable, Sendable {
  /// The figure that is used.
  public var value: Value
  /// The lowest that is possible.
  public var low: Value
  /// The highest that is possible.
  public var high: Value

  public init(_ value: Value, low: Value? = nil, high: Value? = nil) {
    self.value = value
    self.low = min(low ?? value, value)
    self.high = max(high ?? value, value)
  }

  /// Whether there is more than one possible value.
  public var isOpen: Bool { low < high }

  /// The value a share of the way from the lowest to the highest.
  func at(_ share: Double) -> Value { low + (high - low) * share }
}

extension OpenValue where Value: CatalogueValue {
  /// How far a catalogue's value is open: its spread; without one its uncertainty to either side;
  /// without that all that other sources say.
  init(_ sourced: Sourced<Value>) {
    if let spread = sourced.spread {
      self.init(sourced.value, low: spread.low, high: spread.high)
    } else if let uncertainty = sourced.uncertainty as? Value {
      self.init(
        sourced.value, low: sourced.value - uncertainty, high: sourced.value + uncertainty)
    } else {
      let all = [sourced.value] + sourced.others.map(\.value)
      self.init(sourced.value, low: all.min(), high: all.max())
    }
  }
}

extension OpenValue {
  /// A value made of two by a function that grows with both.
  func combined<Other, Result>(
    with other: OpenValue<Other>, _ make: (Value, Other) -> Result
  ) -> OpenValue<Result> {
    OpenValue<Result>(
      make(value, other.value), low: make(low, other.low), high: make(high, other.high))
  }
}
