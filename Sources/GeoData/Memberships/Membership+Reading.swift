import YAMLReading

extension Reader where Value == Membership {
  /// Reads a file of the memberships, which is named after its id.
  static func membership(id fileID: String) -> Reader {
    .mapping { map in
      let id = map.required("id", .identifier, "The name of the file.")
      let name = map.required("name", .line(), "The English name.")
      let names = map.optional("names", .names, default: [:], "Names by language.")
      let members = map.required("members", .list(of: .members), "Each with its dates.")
      let facts = map.optional("facts", .list(of: .fact(.catalogue)), default: [])
      if let id, id != fileID { map.fault("id", "not the name of its file") }
      guard let id, let name, let members else { return nil }
      return Membership(
        id: id, name: name, names: names, members: members.flatMap { $0 }, facts: facts)
    }
  }
}

extension Reader where Value == [Membership.Member] {
  /// Reads one state, or several that share their dates and sources.
  fileprivate static var members: Reader {
    .mapping { map in
      let countries = map.required("country", .oneOrMore(.country), "ISO 3166-1 alpha-2.")
      let state = map.optional("state", .line(), default: "member", "What it is in it.")
      let from = map.required("from", .partialDate, "The first day, month or year.")
      let until = map.optional("until", .partialDate, "The last day, month or year.")
      let provenance = map.provenance(.catalogue)
      if let from, let until, until.latest < from.earliest {
        map.fault("until", "before from, which is \(from)")
      }
      guard let countries, let from, let provenance else { return nil }
      return countries.map {
        Membership.Member(
          country: $0, state: state, from: from, until: until, provenance: provenance)
      }
    }
  }
}
