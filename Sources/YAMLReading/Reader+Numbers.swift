extension Reader where Value == Double {
  /// Reads a number without a unit.
  public static var number: Reader { .number(in: nil) }

  /// Reads a number without a unit, within bounds.
  public static func number(in range: ClosedRange<Double>?) -> Reader {
    func schema() -> JSONValue {
      guard let range else { return ["type": "number"] }
      return [
        "type": "number", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    }
    return Reader(schema: schema()) { value in
      guard let number = bareNumber(value, unit: "") else { return nil }
      return checked(number, in: range, value)
    }
  }

  /// Reads a part of a whole, 0 to 1: `0.25` or `25 %`.
  public static var fraction: Reader {
    func schema() -> JSONValue {
      let pattern = JSONValue.string("^\(NumberText.pattern)\\s*%$")
      return [
        "anyOf": [
          ["type": "number", "minimum": 0, "maximum": 1], ["type": "string", "pattern": pattern],
        ]
      ]
    }
    return Reader(schema: schema()) { value in
      guard case .scalar(let text, _) = value.node.content, text.hasSuffix("%") else {
        return Reader.number(in: 0...1).read(value)
      }
      return bareNumber(value, unit: "%").flatMap { checked($0 / 100, in: 0...1, value) }
    }
  }

  private static func bareNumber(_ value: YAMLValue, unit: String) -> Double? {
    guard case .scalar(let text, _) = value.node.content else {
      value.fault("where a number should be")
      return nil
    }
    guard let number = NumberText(text), number.unit == unit else {
      let isNumber = NumberText(text) != nil
      value.fault(
        NumberText.advice(for: text)
          ?? (isNumber ? "where a number without a unit should be" : "not a number"))
      return nil
    }
    guard number.value.isFinite else {
      value.fault("too large a number")
      return nil
    }
    return number.value
  }

  private static func checked(
    _ number: Double, in range: ClosedRange<Double>?, _ value: YAMLValue
  ) -> Double? {
    if let range, !range.contains(number) {
      let bounds = [range.lowerBound, range.upperBound].map(NumberText.plain)
      value.fault("outside \(bounds.joined(separator: " to "))")
      return nil
    }
    return number
  }
}

extension Reader where Value == Int {
  /// Reads a whole number within bounds.
  public static func integer(in range: ClosedRange<Int>) -> Reader {
    func schema() -> JSONValue {
      [
        "type": "integer", "minimum": .number(Double(range.lowerBound)),
        "maximum": .number(Double(range.upperBound)),
      ]
    }
    return Reader(schema: schema()) { value in
      let bounds = Double(range.lowerBound)...Double(range.upperBound)
      guard let number = Reader<Double>.number(in: bounds).read(value) else { return nil }
      guard let whole = Int(exactly: number) else {
        value.fault("not a whole number")
        return nil
      }
      return whole
    }
  }
}
