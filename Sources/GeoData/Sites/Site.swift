import Geodesy

/// A place that a map can show: a radar, a base, a city.
public struct Site: Hashable, Sendable {
  /// The name of its file in the catalogue, or the id that the scenario gives it.
  public var id: String
  /// The English name.
  public var name: String
  /// Names in other languages, by ISO 639-1 code.
  public var names: [String: String]
  /// Other names that it is found by.
  public var aliases: [String]
  /// What is there.
  public var kind: Kind
  /// Who would operate it on the reference date; `nil` where there are no sides, as for a city.
  public var side: Side?
  /// The country that it lies in, ISO 3166-1 alpha-2.
  public var host: Sourced<String>?
  /// Who operates it.
  public var operatedBy: Sourced<String>?
  /// Where it is; its uncertainty is a radius.
  public var position: Sourced<GeoCoordinate>
  /// The height of the ground above mean sea level, where it is known.
  public var groundHeight: Sourced<Distance>?
  /// How high above the ellipsoid it is, where it is not on the ground: in an aircraft, in orbit,
  /// on the Moon.
  public var altitude: Sourced<Distance>?
  /// What it was when, in order of time.
  public var statuses: [Status]
  /// All that is known of its radar: what holds at this place, then what holds for the type.
  public var radar: RadarRecord?
  /// Statements in words.
  public var facts: [Fact]

  public init(
    id: String, name: String, names: [String: String] = [:], aliases: [String] = [], kind: Kind,
    side: Side? = nil, host: Sourced<String>? = nil, operatedBy: Sourced<String>? = nil,
    position: Sourced<GeoCoordinate>, groundHeight: Sourced<Distance>? = nil,
    altitude: Sourced<Distance>? = nil, statuses: [Status] = [], radar: RadarRecord? = nil,
    facts: [Fact] = []
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.aliases = aliases
    self.kind = kind
    self.side = side
    self.host = host
    self.operatedBy = operatedBy
    self.position = position
    self.groundHeight = groundHeight
    self.altitude = altitude
    self.statuses = statuses
    self.radar = radar
    self.facts = facts
  }

  /// What can be at a place.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case radar
    case interceptors
    case launchSite = "launch-site"
    case city
    case region
  }

  /// Who would operate a site in the dispute.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case us
    case nato
    case russia
    case other
  }

  /// How high above the ellipsoid its antenna is: its altitude, or that of the ground, or zero.
  public var height: Distance { altitude?.value ?? groundHeight?.value ?? .zero }

  /// The name in a language, or the English name where there is none.
  public func name(in language: String) -> String { names[language] ?? name }

  /// The status that holds on a day, or `nil` when the catalogue knows none.
  ///
  /// It is the last entry that has begun; an entry with no end holds until the next begins.
  public func status(on date: CalendarDate) -> Status? {
    let begun = statuses.last { $0.from.map { $0.earliest <= date } ?? true }
    guard let begun, begun.until.map({ date <= $0.latest }) ?? true else { return nil }
    return begun
  }
}

/// What a site was for a while.
public struct Status: Hashable, Sendable {
  public var state: State
  /// When it began, as precisely as the source says; `nil` when that is not known.
  public var from: PartialDate?
  /// Its last day, month or year; `nil` when it holds until the next entry.
  public var until: PartialDate?
  /// Grade, sources and note.
  public var provenance: Provenance

  public init(
    state: State, from: PartialDate? = nil, until: PartialDate? = nil, provenance: Provenance
  ) {
    self.state = state
    self.from = from
    self.until = until
    self.provenance = provenance
  }

  /// The stages of a site's life.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case proposed
    case underConstruction = "under-construction"
    case operational
    case closed
  }
}

/// A statement in words and where it comes from.
public struct Fact: Hashable, Sendable {
  public var text: String
  /// Grade, sources and note.
  public var provenance: Provenance

  public init(_ text: String, provenance: Provenance) {
    self.text = text
    self.provenance = provenance
  }
}
