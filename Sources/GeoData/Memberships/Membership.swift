/// An alliance or a treaty and the states that belong to it, each from when to when.
public struct Membership: Hashable, Sendable {
  /// The name of its file.
  public var id: String
  /// The English name: `NATO`.
  public var name: String
  /// Names in other languages, by ISO 639-1 code.
  public var names: [String: String]
  /// All that ever were members, in the order of the file.
  public var members: [Member]
  /// What happened to the whole: in force, suspended by one side, ended.
  public var facts: [Fact]

  public init(
    id: String, name: String, names: [String: String] = [:], members: [Member],
    facts: [Fact] = []
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.members = members
    self.facts = facts
  }

  /// A state for as long as it belongs.
  public struct Member: Hashable, Sendable {
    /// ISO 3166-1 alpha-2.
    public var country: String
    /// What it is in the membership: `member`, or a word of its own such as `recognised successor`.
    public var state: String
    /// The first day, month or year.
    public var from: PartialDate
    /// The last day, month or year; `nil` while it lasts.
    public var until: PartialDate?
    /// Grade, sources and note.
    public var provenance: Provenance

    public init(
      country: String, state: String = "member", from: PartialDate, until: PartialDate? = nil,
      provenance: Provenance
    ) {
      self.country = country
      self.state = state
      self.from = from
      self.until = until
      self.provenance = provenance
    }
  }

  /// The members on a day, in the order of the file.
  public func members(on date: CalendarDate) -> [Member] {
    members.filter { member in
      member.from.earliest <= date && (member.until.map { date <= $0.latest } ?? true)
    }
  }

  /// The name in a language, or the English name where there is none.
  public func name(in language: String) -> String { names[language] ?? name }
}
