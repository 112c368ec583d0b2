import YAMLReading

extension Reader where Value == Membership {
  /// Reads a file of the memberships, which is named after its id.
  static func membership(id fileID: String) -> Reader {
    .mapping { map in
      let id = map.required("id", .identifier, "The name of the file.")
      let name = map.required("name", .line(), "The English name.")
      let names = map.optional("names", .names, default: [:], "Names by language.")
      let members = map.optional("members", .list(of: .members), "Each with its dates.")
      let positions = map.optional(
        "positions", .list(of: .members), "Of a debate, in place of members.")
      let organisations = map.optional(
        "organisations", .list(of: .organisation), default: [], "Those that are no states.")
      let facts = map.optional("facts", .list(of: .fact(.catalogue)), default: [])
      if let id, id != fileID { map.fault("id", "not the name of its file") }
      if map.has("members") == map.has("positions") {
        map.value?.remark("has not one of members and positions")
      }
      guard let id, let name, let rows = members ?? positions else { return nil }
      return Membership(
        id: id, name: name, names: names, members: rows.flatMap { $0 },
        kind: positions == nil ? .membership : .positions, organisations: organisations,
        facts: facts)
    }
  }
}

extension Reader where Value == [Membership.Member] {
  /// Reads one state, or several that share their dates and sources.
  fileprivate static var members: Reader {
    .mapping { map in
      let countries = map.required("country", .oneOrMore(.country), "ISO 3166-1 alpha-2.")
      let state = map.optional("state", .line(), default: "member", "What it is in it.")
      let side = map.optional("side", .choice(of: Site.Side.self), "Whose side it is on.")
      let time = map.lifetime()
      let provenance = map.provenance(.catalogue)
      guard let countries, let from = time.from, let provenance else { return nil }
      return countries.map {
        Membership.Member(
          country: $0, state: state, side: side, from: from, until: time.until,
          provenance: provenance)
      }
    }
  }
}

extension Reader where Value == Membership.Organisation {
  fileprivate static var organisation: Reader {
    .mapping { map in
      let name = map.required("name", .line(), "The English name.")
      let names = map.optional("names", .names, default: [:], "Names by language.")
      let state = map.required("state", .line(), "Its position.")
      let time = map.lifetime()
      let provenance = map.provenance(.catalogue)
      guard let name, let state, let from = time.from, let provenance else { return nil }
      return Membership.Organisation(
        name: name, names: names, state: state, from: from, until: time.until,
        provenance: provenance)
    }
  }
}

extension MappingReader {
  /// Reads the keys `from` and `until`, and sees that they are in order.
  fileprivate func lifetime() -> (from: PartialDate?, until: PartialDate?) {
    let from = required("from", .partialDate, "The first day, month or year.")
    let until = optional("until", .partialDate, "The last day, month or year.")
    if let from, let until, until.latest < from.earliest {
      fault("until", "before from, which is \(from)")
    }
    return (from, until)
  }
}
