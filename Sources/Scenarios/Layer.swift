import GeoData

/// Something drawn on the map beside sites and coverage.
public enum Layer: Hashable, Sendable {
  /// Meridians and parallels.
  case graticule
  /// Lakes.
  case lakes
  /// Rivers.
  case rivers
  /// Borders of states.
  case borders
  /// Cities and their names.
  case cities
  /// Names of countries.
  case countries
  /// Names of seas and lakes.
  case seas
  /// Names of parts of the land: mountains, peninsulas, plains.
  case regions
  /// The members of an alliance or a treaty, or the positions in a debate, on the scenario's date,
  /// filled.
  case membership(Membership, FillLook)
  /// Countries that have ballistic missiles of some ranges on the scenario's date, filled.
  case missiles(MissileRequest)
  /// How far the position of each site is open, where that is large enough to be seen.
  case uncertainty
  /// Some countries filled, ISO 3166-1 alpha-2.
  case highlight([String])
  /// The user's own data.
  case data(DataLayer)

  /// Whether it depends on the day and has nothing to show on this one.
  func isSilent(on date: CalendarDate) -> Bool {
    switch self {
    case .membership(let membership, _):
      membership.kind == .positions && membership.members(on: date).isEmpty
    case .missiles(let request): !request.missiles.contains { $0.isKnown(on: date) }
    default: false
    }
  }

  /// What a scenario that names no layers gets.
  public static let standard: [Layer] = [
    .lakes, .borders, .countries, .seas, .cities, .graticule,
  ]
}
