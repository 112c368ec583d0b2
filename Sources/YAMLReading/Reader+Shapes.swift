extension Reader {
  /// Reads a list, each of its elements by the same reader.
  public static func list<Element>(
    of element: Reader<Element>, count: ClosedRange<Int> = 0...10_000
  ) -> Reader where Value == [Element] {
    func schema() -> JSONValue {
      [
        "type": "array", "items": element.schema, "minItems": .number(Double(count.lowerBound)),
        "maxItems": .number(Double(count.upperBound)),
      ]
    }
    return Reader(schema: schema()) { value in
      guard case .sequence(let nodes) = value.node.content else {
        value.fault("where a list should be")
        return nil
      }
      guard count.contains(nodes.count) else {
        let bound = nodes.count < count.lowerBound ? count.lowerBound : count.upperBound
        value.fault("\(nodes.count < bound ? "fewer" : "more") than \(bound)")
        return nil
      }
      let elements = nodes.enumerated().map { element.read(value.child($1, index: $0)) }
      let read = elements.compactMap { $0 }
      return read.count == elements.count ? read : nil
    }
  }

  /// Reads one value, or a list of one or more.
  public static func oneOrMore<Element>(_ element: Reader<Element>) -> Reader
  where Value == [Element] {
    let single = element.map { [$0] }
    return .byShape(
      scalar: single, sequence: .list(of: element, count: 1...1000), mapping: single,
      expected: "a value or a list", schemas: [single, .list(of: element, count: 1...1000)])
  }

  /// Reads by the shape that the value has; a shape without a reader is a fault that says what
  /// would be right, as `expected` words it: `an id or a mapping`. The schema accepts what the
  /// three readers accept, or `schemas` where these are given.
  public static func byShape(
    scalar: Reader? = nil, sequence: Reader? = nil, mapping: Reader? = nil, expected: String,
    schemas: [Reader]? = nil
  ) -> Reader {
    func schema() -> JSONValue {
      let readers = schemas ?? [scalar, sequence, mapping].compactMap { $0 }
      return ["anyOf": .array(readers.map(\.schema))]
    }
    return Reader(schema: schema()) { value in
      let reader =
        switch value.node.content {
        case .scalar: scalar
        case .sequence: sequence
        case .mapping: mapping
        }
      guard let reader else {
        value.fault("where \(expected) should be")
        return nil
      }
      return reader.read(value)
    }
  }

  /// Reads a mapping whose keys are free, within what `isKey` allows.
  public static func dictionary<Element>(
    of element: Reader<Element>, keys pattern: String, isKey: @escaping (String) -> Bool
  ) -> Reader where Value == [String: Element] {
    Reader<[(key: String, value: Element)]>.entries(of: element, keys: pattern, isKey: isKey)
      .map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key, $0.value) }) }
  }

  /// Reads a mapping whose keys are free, within what `isKey` allows, in the order of the file.
  public static func entries<Element>(
    of element: Reader<Element>, keys pattern: String, isKey: @escaping (String) -> Bool
  ) -> Reader where Value == [(key: String, value: Element)] {
    func schema() -> JSONValue {
      [
        "type": "object", "additionalProperties": element.schema,
        "propertyNames": ["pattern": .string(pattern)],
      ]
    }
    return Reader(schema: schema()) { value in
      guard case .mapping(let entries) = value.node.content else {
        value.fault("where a mapping of keys and values should be")
        return nil
      }
      var keys: Set<String> = []
      var result: [(key: String, value: Element)] = []
      for entry in entries {
        let child = value.child(entry.value, key: YAMLNode.shortened(entry.key))
        if !isKey(entry.key) {
          child.report("is not a key here", found: nil, at: entry.keyLocation)
        } else if !keys.insert(entry.key).inserted {
          child.report("is given again", found: nil, at: entry.keyLocation)
        } else if let read = element.read(child) {
          result.append((entry.key, read))
        }
      }
      return result.count == entries.count ? result : nil
    }
  }
}
