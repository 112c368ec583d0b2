extension JSONValue {
  /// A schema in which mappings and choices of shapes that occur several times are written once,
  /// under `$defs`.
  ///
  /// The definitions are numbered in the order in which they are met, so that the same schema
  /// always gives the same text.
  public var sharingDefinitions: JSONValue {
    guard case .object(let members) = self else { return self }
    var counts: [JSONValue: Int] = [:]
    countShapes(&counts)
    var names: [JSONValue: String] = [:]
    var definitions: [Member] = []
    let shared = members.map { member in
      Member(member.key, member.value.shared(counts, &names, &definitions))
    }
    return .object(shared + [Member("$defs", .object(definitions))])
  }

  private func countShapes(_ counts: inout [JSONValue: Int]) {
    if self["type"] == "object" || self["anyOf"] != nil { counts[self, default: 0] += 1 }
    switch self {
    case .object(let members): members.forEach { $0.value.countShapes(&counts) }
    case .array(let values): values.forEach { $0.countShapes(&counts) }
    default: break
    }
  }

  private func shared(
    _ counts: [JSONValue: Int], _ names: inout [JSONValue: String],
    _ definitions: inout [Member]
  ) -> JSONValue {
    guard counts[self, default: 0] > 1 else { return sharedWithin(counts, &names, &definitions) }
    if names[self] == nil {
      let name = "shape-\(names.count + 1)"
      names[self] = name
      let definition = sharedWithin(counts, &names, &definitions)
      definitions.append(Member(name, definition))
    }
    return ["$ref": .string("#/$defs/\(names[self] ?? "")")]
  }

  private func sharedWithin(
    _ counts: [JSONValue: Int], _ names: inout [JSONValue: String],
    _ definitions: inout [Member]
  ) -> JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.map { Member($0.key, $0.value.shared(counts, &names, &definitions)) })
    case .array(let values): .array(values.map { $0.shared(counts, &names, &definitions) })
    default: self
    }
  }
}
