/// A year, a month of a year, or a day: a date as precise as its source is.
public struct PartialDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?
  /// The first day that it may mean.
  public let earliest: CalendarDate
  /// The last day that it may mean.
  public let latest: CalendarDate

  /// Reads `1985`, `2007-05` or `2012-12-24`; `nil` for anything else and for days that are not
  /// in the calendar.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = Self.number(parts[0], digits: 4) else { return nil }
    let month = parts.count > 1 ? Self.number(parts[1], digits: 2) : nil
    let day = parts.count > 2 ? Self.number(parts[2], digits: 2) : nil
    guard parts.count == 1 + (month == nil ? 0 : 1) + (day == nil ? 0 : 1) else { return nil }

    let lastDays = day.map { [$0] } ?? [31, 30, 29, 28]
    let latest = lastDays.lazy.compactMap {
      CalendarDate(year: year, month: month ?? 12, day: $0)
    }.first
    guard let latest,
      let earliest = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.earliest = earliest
    self.latest = latest
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is read: `1985`, `2007-05`, `2012-12-24`.
  public var description: String {
    switch (month, day) {
    case (_?, _?): earliest.description
    case (_?, nil): String(earliest.description.prefix(7))
    default: String(earliest.description.prefix(4))
    }
  }
}
