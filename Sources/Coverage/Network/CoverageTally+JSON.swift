import YAMLReading

extension CoverageTally {
  /// The table as JSON: one object a row, with the unit of each number in its key.
  public func json() -> JSONValue { .array(rows.map(\.json)) }
}

extension CoverageTally.Row {
  fileprivate var json: JSONValue {
    [
      "height-m": .number(height.metres),
      "area": areaOfInterest.map { .string($0) } ?? .null,
      "seen": .string(seen.word),
      "at-least": seen.leastCount.map { .number(Double($0)) } ?? .null,
      "sensors": .array(sensors.map { .string($0) }),
      // To 1 m²; the geometry is no better.
      "area-km2": .number((area.squareKilometres * 1e6).rounded() / 1e6),
      "share": share.map { .number($0) } ?? .null,
    ]
  }
}

extension Seen {
  /// The word for it in tables.
  public var word: String {
    switch self {
    case .by: "by"
    case .byExactly: "by-exactly"
    case .byAny: "by-any"
    case .byAll: "by-all"
    case .byAtLeast: "by-at-least"
    case .byNone: "by-none"
    }
  }

  /// How many sensors are asked for, where that is what is asked.
  fileprivate var leastCount: Int? {
    if case .byAtLeast(let count) = self { count } else { nil }
  }
}
