import Coverage
import YAMLReading

/// One number worked out from others, with the formula that gives it and where that is from.
public struct Calculation: Hashable, Sendable {
  /// The number in `unit`.
  public let value: Double
  /// An SI unit, the degree or the decibel: `m`, `W`, `deg`, `dB`.
  public let unit: String
  /// The value for readers, in a unit of its size: `41.06 km`.
  public let text: String
  /// In the symbols of the field, with the numbers that it takes as given.
  public let formula: String
  /// Who published it.
  public let source: String
  /// What else was found, by a name that ends in its unit.
  let others: [JSONValue.Member]

  /// - Parameters:
  ///   - value: The number.
  ///   - digits: How many the text has.
  ///   - remark: What the text adds to the number.
  ///   - formula: That gives it.
  ///   - source: Of the formula.
  ///   - others: What else was found.
  /// - Throws: `CoverageError.outOfRange` for a number that is infinite or none.
  init(
    _ value: some FigureValue, digits: Int = 4, remark: String = "", formula: String,
    source: String, others: [JSONValue.Member] = []
  ) throws(CoverageError) {
    guard value.number.isFinite else {
      throw .outOfRange("values that large or small give no number")
    }
    self.value = value.number
    unit = type(of: value).figureUnit
    text = value.figureText(digits: digits) + remark
    self.formula = formula
    self.source = source
    self.others = others
  }

  /// Value, unit, text, formula and source as one JSON object, and what else was found.
  public var json: String {
    let members: [JSONValue.Member] = [
      .init("value", .number(value)), .init("unit", .string(unit)), .init("text", .string(text)),
      .init("formula", .string(formula)), .init("source", .string(source)),
    ]
    return JSONValue.object(members + others).prettyText
  }
}
