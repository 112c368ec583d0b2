import Testing

@testable import GeoData

@Suite struct CalendarDateTests {
  @Test func anISODateIsReadAndWrittenBack() throws {
    let date = try #require(CalendarDate("2007-10-12"))
    #expect((date.year, date.month, date.day) == (2007, 10, 12))
    #expect(date.description == "2007-10-12")
    #expect(CalendarDate("0867-05-04")?.description == "0867-05-04")
  }

  @Test(arguments: [
    "2007-02-29", "1900-02-29", "2007-13-01", "2007-00-10", "2007-04-31", "0000-01-01",
    "2007-1-2", "20071012", "2007-10-12T00", "２００７-10-12", " 2007-10-1", "+007-10-12", "",
  ])
  func whatIsNoCalendarDayIsRefused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func leapDaysFollowTheGregorianRule() {
    #expect(CalendarDate("2008-02-29") != nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("2100-02-29") == nil)
  }

  @Test func datesSortByTime() throws {
    let texts = ["2006-06-03", "2007-10-12", "2008-02-17", "2011-07-09"]
    let dates = try texts.map { try #require(CalendarDate($0)) }
    #expect(dates.shuffled().sorted() == dates)
  }
}
