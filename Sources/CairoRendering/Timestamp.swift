/// A moment of Coordinated Universal Time, to the second.
struct Timestamp {
  var secondsSince1970: Int

  /// As `2007-10-12T08:30:00Z`, in the proleptic Gregorian calendar.
  var iso8601: String {
    // The calendar's cycle is 400 years or 146 097 days. Years are counted from March, so that
    // the leap day is the last; day 0 is 1 March of the year 0.
    let (day, second) = secondsSince1970.quotientAndRemainderFloored(by: 86_400)
    let (cycle, dayOfCycle) = (day + 719_468).quotientAndRemainderFloored(by: 146_097)
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = 400 * cycle + yearOfCycle + (month <= 2 ? 1 : 0)
    let date = "\(digits(year, 4))-\(digits(month, 2))-\(digits(dayOfMonth, 2))"
    let time = [second / 3600, second / 60 % 60, second % 60].map { digits($0, 2) }
    return "\(date)T\(time.joined(separator: ":"))Z"
  }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}

extension Int {
  fileprivate func quotientAndRemainderFloored(by divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
