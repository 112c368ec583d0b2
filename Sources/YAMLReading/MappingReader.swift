/// Reads the keys of one mapping. Asking for a key makes it known; the keys that nobody asked for
/// are faults at the end, so a key is described in one place alone.
///
/// The same questions asked of no mapping at all give the schema. A reader must therefore ask for
/// every key, whatever the others hold. The reader of a key is only made when the key is there.
public final class MappingReader {
  /// The mapping itself; `nil` while the schema is asked for.
  public let value: YAMLValue?
  private let entries: [YAMLNode.Entry]
  private var known: [(key: String, schema: JSONValue)] = []
  private var requiredKeys: [String] = []
  private var knownKeys: [String] = []

  init(_ value: YAMLValue?, entries: [YAMLNode.Entry] = []) {
    self.value = value
    self.entries = entries
  }

  /// Reads a key that must be there; `nil` when it is not, or not as it should be.
  public func required<Value>(
    _ key: String, _ reader: @autoclosure () -> Reader<Value>, _ help: String = ""
  ) -> Value? {
    let child = child(key, reader, help)
    if value == nil { requiredKeys.append(key) }
    guard let child else {
      value?.remark("has no \(key), which must be there")
      return nil
    }
    return reader().read(child)
  }

  /// Reads a key that may be there.
  public func optional<Value>(
    _ key: String, _ reader: @autoclosure () -> Reader<Value>, _ help: String = ""
  ) -> Value? {
    child(key, reader, help).flatMap { reader().read($0) }
  }

  /// Reads a key that may be there, with the value that holds when it is not.
  public func optional<Value>(
    _ key: String, _ reader: @autoclosure () -> Reader<Value>, default fallback: Value,
    _ help: String = ""
  ) -> Value {
    optional(key, reader(), help) ?? fallback
  }

  /// Whether the mapping has a key.
  public func has(_ key: String) -> Bool { entry(key) != nil }

  /// The value of a key as the file writes it; `nil` when the mapping has no such key.
  public func written(_ key: String) -> String? { entry(key)?.value.writtenText }

  /// Notes that the value of a key is wrong, or the mapping when it has no such key.
  public func fault(_ key: String, _ problem: String) {
    if let entry = entry(key) {
      value?.child(entry.value, key: key).fault(problem)
    } else {
      value?.remark(problem)
    }
  }

  private func entry(_ key: String) -> YAMLNode.Entry? { entries.first { $0.key == key } }

  private func child<Value>(
    _ key: String, _ reader: () -> Reader<Value>, _ help: String
  ) -> YAMLValue? {
    guard let value else {
      known.append((key, reader().schema.described(help)))
      return nil
    }
    knownKeys.append(key)
    return entry(key).map { value.child($0.value, key: key) }
  }

  /// Notes keys that nobody asked for and keys that are given twice.
  func finish() {
    guard let value else { return }
    var lines: [String: Int] = [:]
    for entry in entries where !value.hasAllFaultsItKeeps {
      if let line = lines.updateValue(entry.keyLocation.line, forKey: entry.key) {
        report(entry, in: value, "is given again; it stands already on line \(line)")
      } else if !knownKeys.contains(entry.key) {
        let advice = Suggestion.text(for: entry.key, among: knownKeys, noun: "keys here")
        report(entry, in: value, "is not a key here; \(advice)")
      }
    }
  }

  private func report(_ entry: YAMLNode.Entry, in value: YAMLValue, _ problem: String) {
    value.child(entry.value, key: YAMLNode.shortened(entry.key))
      .report(problem, found: nil, at: entry.keyLocation)
  }

  /// The schema of the mapping, after all keys were asked for.
  var schema: JSONValue {
    var object: [(String, JSONValue)] = [
      ("type", "object"),
      ("properties", .object(known.map { ($0.key, $0.schema) })),
    ]
    if !requiredKeys.isEmpty {
      object.append(("required", .array(requiredKeys.map(JSONValue.string))))
    }
    object.append(("additionalProperties", false))
    return .object(object)
  }
}

extension Reader {
  /// Reads a mapping: asks for its keys and makes one value of them.
  public static func mapping(_ read: @escaping (MappingReader) -> Value?) -> Reader {
    func schema() -> JSONValue {
      let keys = MappingReader(nil)
      _ = read(keys)
      return keys.schema
    }
    return Reader(schema: schema()) { value in
      guard case .mapping(let entries) = value.node.content else {
        value.fault("where a mapping of keys and values should be")
        return nil
      }
      let keys = MappingReader(value, entries: entries)
      let result = read(keys)
      keys.finish()
      return result
    }
  }
}
