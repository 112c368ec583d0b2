/// An alliance or a treaty and the states that belong to it, or a debate and where states stand in
/// it: each from when to when.
public struct Membership: Hashable, Sendable {
  /// The name of its file.
  public var id: String
  /// The English name: `NATO`.
  public var name: String
  /// Names in other languages, by ISO 639-1 code.
  public var names: [String: String]
  /// All that ever were members, in the order of the file.
  public var members: [Member]
  /// What it is to be one of its members.
  public var kind: Kind
  /// Those that have a standing in it and are no states.
  public var organisations: [Organisation]
  /// What happened to the whole: in force, suspended by one side, ended.
  public var facts: [Fact]

  public init(
    id: String, name: String, names: [String: String] = [:], members: [Member],
    kind: Kind = .membership, organisations: [Organisation] = [], facts: [Fact] = []
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.members = members
    self.kind = kind
    self.organisations = organisations
    self.facts = facts
  }

  /// What its members have in common.
  public enum Kind: String, Hashable, Sendable {
    /// They belong to an alliance or a treaty.
    case membership
    /// They hold a position in a debate; one state may hold several.
    case positions
  }

  /// A state for as long as it belongs.
  public struct Member: Hashable, Sendable {
    /// ISO 3166-1 alpha-2.
    public var country: String
    /// What it is in the membership: `member`, or a word of its own such as `recognised successor`.
    public var state: String
    /// Whose side it is counted to, where there are sides.
    public var side: Site.Side?
    /// The first day, month or year.
    public var from: PartialDate
    /// The last day, month or year; `nil` while it lasts.
    public var until: PartialDate?
    /// Grade, sources and note.
    public var provenance: Provenance

    public init(
      country: String, state: String = "member", side: Site.Side? = nil, from: PartialDate,
      until: PartialDate? = nil, provenance: Provenance
    ) {
      self.country = country
      self.state = state
      self.side = side
      self.from = from
      self.until = until
      self.provenance = provenance
    }
  }

  /// Something other than a state, for as long as its standing lasts.
  public struct Organisation: Hashable, Sendable {
    /// The English name.
    public var name: String
    /// Names in other languages, by ISO 639-1 code.
    public var names: [String: String]
    public var state: String
    /// The first day, month or year.
    public var from: PartialDate
    /// The last day, month or year; `nil` while it lasts.
    public var until: PartialDate?
    /// Grade, sources and note.
    public var provenance: Provenance

    /// The name in a language, or the English name where there is none.
    public func name(in language: String) -> String { names[language] ?? name }
  }

  /// The members on a day, in the order of the file.
  public func members(on date: CalendarDate) -> [Member] {
    members.filter { Self.holds(on: date, from: $0.from, until: $0.until) }
  }

  /// The organisations on a day, in the order of the file.
  public func organisations(on date: CalendarDate) -> [Organisation] {
    organisations.filter { Self.holds(on: date, from: $0.from, until: $0.until) }
  }

  private static func holds(
    on date: CalendarDate, from: PartialDate, until: PartialDate?
  ) -> Bool {
    from.earliest <= date && (until.map { date <= $0.latest } ?? true)
  }

  /// The name in a language, or the English name where there is none.
  public func name(in language: String) -> String { names[language] ?? name }
}
