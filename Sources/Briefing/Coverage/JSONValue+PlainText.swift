import YAMLReading

extension JSONValue {
  /// The value as a reader would write it: text without quotes, lists with semicolons between;
  /// nil for null.
  var plainText: String? {
    switch self {
    case .null: nil
    case .string(let text): text
    case .array(let values): values.compactMap(\.plainText).joined(separator: "; ")
    case .object(let members):
      members.compactMap { member in member.value.plainText.map { "\(member.key) \($0)" } }
        .joined(separator: ", ")
    default: text
    }
  }
}
