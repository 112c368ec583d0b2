extension Reader where Value == Double {
  /// Reads a number without a unit, also as a fraction of two: `1.2`, `4/3`.
  public static var ratio: Reader {
    func schema() -> JSONValue {
      let pattern = "^\(NumberText.pattern)\\s*/\\s*\(NumberText.pattern)$"
      return ["anyOf": [["type": "number"], ["type": "string", "pattern": .string(pattern)]]]
    }
    return Reader(schema: schema()) { value in
      guard case .scalar(let text, _) = value.node.content, text.contains("/") else {
        return Reader.number.read(value)
      }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { NumberText(String($0)) }.filter(\.unit.isEmpty)
      guard parts.count == 2, numbers.count == 2 else {
        value.fault("not a number or a fraction of two, such as 4/3")
        return nil
      }
      let ratio = numbers[0].value / numbers[1].value
      guard ratio.isFinite else {
        value.fault("not a finite number")
        return nil
      }
      return ratio
    }
  }
}
