import YAMLReading

/// A value of a GeoJSON text and its place: from a file, or written into a scenario.
protocol GeoJSONNode {
  /// What kind of value it is, and of a text or number, what it says.
  var scalar: GeoJSONScalar { get }
  /// The values of a list; nil for other values.
  var list: [Self]? { get }
  /// The keys and values of an object; nil for other values.
  var object: [(key: String, location: () -> SourceLocation, value: Self)]? { get }
  var location: SourceLocation { get }
  var summary: String { get }
}

/// A value without parts.
enum GeoJSONScalar: Equatable {
  case null
  /// With how a reader sees it: `1` for `1.0`, and all digits of one longer than a `Double`.
  case number(Double, String)
  case text(String)
  case bool(Bool)
  /// It has parts.
  case none
}

extension GeoJSONScalar {
  fileprivate static func number(_ number: Double, written: String) -> GeoJSONScalar {
    // Up to 2⁵³, whole numbers are exact.
    .number(number, abs(number) < 0x1p53 ? NumberText.plain(number) : written)
  }
}

extension JSONElement: GeoJSONNode {
  var scalar: GeoJSONScalar {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number: .number(number ?? .infinity, written: writtenNumber ?? "")
    case .text: .text(text ?? "")
    case .list, .object: .none
    }
  }

  var list: [JSONElement]? {
    if case .list = content { elements } else { nil }
  }

  var object: [(key: String, location: () -> SourceLocation, value: JSONElement)]? {
    guard case .object = content else { return nil }
    return members.map { member in (member.key.text ?? "", { member.key.location }, member.value) }
  }
}

extension YAMLNode: GeoJSONNode {
  var scalar: GeoJSONScalar {
    guard case .scalar(let text, let isQuoted) = content else { return .none }
    if isQuoted { return .text(text) }
    if isNull { return .null }
    if let number = NumberText(text), number.unit.isEmpty {
      return .number(number.value, written: text)
    }
    return text == "true" ? .bool(true) : text == "false" ? .bool(false) : .text(text)
  }

  var list: [YAMLNode]? {
    if case .sequence(let nodes) = content { nodes } else { nil }
  }

  var object: [(key: String, location: () -> SourceLocation, value: YAMLNode)]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.map { entry in (entry.key, { entry.keyLocation }, entry.value) }
  }
}
