import Geodesy

/// A kind of quantity and the units that it may be written in.
public struct Dimension<Value: Quantity>: Sendable {
  /// What a value is: `a distance`.
  public let name: String
  /// The units, those of messages first.
  public let units: [Unit]

  /// One unit.
  public struct Unit: Sendable {
    /// What is written behind the number; the first is the usual one.
    public let symbols: [String]
    /// Makes the quantity from a number in this unit.
    public let quantity: @Sendable (Double) -> Value

    init(_ symbols: String..., quantity: @escaping @Sendable (Double) -> Value) {
      self.symbols = symbols
      self.quantity = quantity
    }
  }

  init(_ name: String, _ units: [Unit]) {
    self.name = name
    self.units = units
  }

  /// What is wrong with a text that has none of the units.
  func advice(for text: String) -> String {
    let unitList = Suggestion.list(units.compactMap(\.symbols.first), conjunction: "or")
    guard let number = NumberText(text) else { return "not \(name): a number and \(unitList)" }
    return number.unit.isEmpty
      ? "without a unit; \(name) has \(unitList)" : "not \(name), which has \(unitList)"
  }

  /// A value in the first unit, for messages.
  func text(_ value: Value) -> String {
    guard let unit = units.first, let symbol = unit.symbols.first else { return "" }
    // The factor of a unit is not always exact: 0.1 mm of a kilometre is beyond any message.
    let number = (value / unit.quantity(1) * 1e9).rounded() / 1e9
    return NumberText.plain(number) + (symbol == "°" ? "" : " ") + symbol
  }
}
