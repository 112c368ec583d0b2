import Geodesy

/// A ballistic missile of a country, launched from land.
public struct Missile: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// As the sources write it: `Shahab-3`.
  public var name: String
  /// How far it flies; its grade and sources are those of the whole entry.
  public var range: Sourced<Distance>
  public var state: State
  /// The first and the last day, month or year that the sources speak of; not when it came into
  /// service, which few of them say.
  public var from: PartialDate
  public var until: PartialDate

  public init(
    country: String, name: String, range: Sourced<Distance>, state: State = .fielded,
    from: PartialDate, until: PartialDate
  ) {
    self.country = country
    self.name = name
    self.range = range
    self.state = state
    self.from = from
    self.until = until
  }

  /// What the sources say that the country does with it.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It has it in its forces.
    case fielded
    /// It has flown it; that it is in its forces is not said.
    case tested
    /// Others say that it has it.
    case reported
  }

  /// Whether the sources speak of a day.
  public func isKnown(on date: CalendarDate) -> Bool {
    from.earliest <= date && date <= until.latest
  }

  /// Whether some of the ranges that are given for it lie between two bounds, ends included.
  public func reaches(between bounds: ClosedRange<Distance>) -> Bool {
    let low = range.spread?.low ?? range.value
    let high = range.spread?.high ?? range.value
    return low <= bounds.upperBound && high >= bounds.lowerBound
  }
}
