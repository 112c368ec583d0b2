import Geodesy
import Testing

@testable import GeoData

@Suite struct BasemapPoliticsTests {
  struct Case: Sendable {
    let place: (latitude: Double, longitude: Double)
    let date: String
    let view: WorldView
    let code: String
  }

  static let pristina = (latitude: 42.66, longitude: 21.16)
  static let juba = (latitude: 4.85, longitude: 31.6)
  static let simferopol = (latitude: 44.95, longitude: 34.1)
  static let podgorica = (latitude: 42.44, longitude: 19.26)

  @Test(arguments: [
    Case(place: pristina, date: "2007-10-12", view: .un, code: "RS"),
    Case(place: pristina, date: "2007-10-12", view: .deFacto, code: "RS"),
    Case(place: pristina, date: "2008-02-16", view: .deFacto, code: "RS"),
    Case(place: pristina, date: "2008-02-17", view: .deFacto, code: "XK"),
    Case(place: pristina, date: "2020-01-01", view: .un, code: "RS"),
    Case(place: juba, date: "2007-10-12", view: .un, code: "SD"),
    Case(place: juba, date: "2011-07-08", view: .deFacto, code: "SD"),
    Case(place: juba, date: "2011-07-09", view: .un, code: "SS"),
    Case(place: simferopol, date: "2007-10-12", view: .un, code: "UA"),
    Case(place: simferopol, date: "2007-10-12", view: .deFacto, code: "UA"),
    Case(place: simferopol, date: "2020-01-01", view: .un, code: "UA"),
    Case(place: simferopol, date: "2014-03-18", view: .deFacto, code: "RU"),
    Case(place: podgorica, date: "2007-10-12", view: .un, code: "ME"),
    Case(place: podgorica, date: "2006-06-02", view: .un, code: "CS"),
    Case(place: (43.0, 41.02), date: "2007-10-12", view: .un, code: "GE"),
    Case(place: (43.0, 41.02), date: "2007-10-12", view: .deFacto, code: "abkhazia"),
    Case(place: (42.22, 43.97), date: "2007-10-12", view: .un, code: "GE"),
    Case(place: (39.82, 46.75), date: "2007-10-12", view: .un, code: "AZ"),
    Case(place: (39.82, 46.75), date: "2007-10-12", view: .deFacto, code: "karabakh"),
    Case(place: (39.64, 46.55), date: "2007-10-12", view: .un, code: "AZ"),
    Case(place: (46.84, 29.63), date: "2007-10-12", view: .un, code: "MD"),
    Case(place: (35.33, 33.32), date: "2007-10-12", view: .un, code: "CY"),
    Case(place: (35.33, 33.32), date: "2007-10-12", view: .deFacto, code: "northern-cyprus"),
    Case(place: (33.0, 35.78), date: "2007-10-12", view: .un, code: "SY"),
    Case(place: (33.0, 35.78), date: "2007-10-12", view: .deFacto, code: "IL"),
    Case(place: (27.15, -13.1), date: "2007-10-12", view: .un, code: "EH"),
    Case(place: (27.15, -13.1), date: "2007-10-12", view: .deFacto, code: "MA"),
    Case(place: (9.56, 44.06), date: "2007-10-12", view: .un, code: "SO"),
    Case(place: (45.96, 63.31), date: "2007-10-12", view: .un, code: "KZ"),
  ])
  func territoriesBelongToTheirCountryOnTheDay(_ test: Case) throws {
    let position = GeoCoordinate(latitude: test.place.latitude, longitude: test.place.longitude)
    let country = try SharedBasemap.open().country(
      containing: position, on: SharedBasemap.day(test.date), view: test.view)
    #expect(country?.code == test.code)
  }

  @Test(arguments: [Basemap.Detail.oneTo10Million, .oneTo50Million, .oneTo110Million])
  func kosovoHasADashedLineInsideSerbiaIn2007(detail: Basemap.Detail) throws {
    let balkans = GeoBounds(
      south: .degrees(41), north: .degrees(44), west: .degrees(19), east: .degrees(23))
    let borders = try SharedBasemap.open().borders(
      detail, in: balkans, on: SharedBasemap.day("2007-10-12"), view: .un)
    let inside = borders.filter { $0.left == "RS" && $0.right == "RS" }
    #expect(inside.map(\.borderClass) == [.disputed])
    #expect(inside.first?.lines.count == 1)
    #expect(!borders.contains { $0.left == "XK" || $0.right == "XK" })
    #expect(borders.contains { $0.left == "ME" && $0.right == "RS" })
  }

  @Test func kosovoHasABorderAfterItsDeclaration() throws {
    let borders = try SharedBasemap.open().borders(
      .oneTo50Million, in: .world, on: SharedBasemap.day("2008-02-17"), view: .deFacto)
    let line = borders.first { $0.left == "RS" && $0.right == "XK" }
    #expect(line?.borderClass == .international)
  }

  @Test(arguments: [("2007-10-12", false), ("2011-07-09", true)])
  func sudanIsWholeUntil2011(date: String, isDivided: Bool) throws {
    let borders = try SharedBasemap.open().borders(
      .oneTo50Million, in: .world, on: SharedBasemap.day(date), view: .un)
    #expect(borders.contains { $0.left == "SD" && $0.right == "SS" } == isDivided)
    #expect(borders.contains { $0.left == "ET" && $0.right == "SD" })
    #expect(!borders.contains { $0.left == "SD" && $0.right == "SD" })
  }

  @Test(arguments: [("2007-10-12", 0), ("2014-03-18", 1)])
  func perekopHasALineFrom2014(date: String, count: Int) throws {
    let isthmus = GeoBounds(
      south: .degrees(45.9), north: .degrees(46.3), west: .degrees(33.4), east: .degrees(34))
    let borders = try SharedBasemap.open().borders(
      .oneTo10Million, in: isthmus, on: SharedBasemap.day(date), view: .un)
    #expect(borders.count == count)
    #expect(borders.allSatisfy { $0.borderClass == .lineOfControl })
  }

  @Test func unrecognisedLinesAreNotInternationalForTheUnitedNations() throws {
    let borders = try SharedBasemap.open().borders(
      .oneTo10Million, in: .world, on: SharedBasemap.day("2007-10-12"), view: .un)
    for code in ["GE", "AZ", "MD", "CY", "SY", "EH", "SO"] {
      let inside = borders.filter { $0.left == code && $0.right == code }
      #expect(!inside.isEmpty, "\(code) has no line inside")
      #expect(inside.allSatisfy { [.disputed, .lineOfControl].contains($0.borderClass) })
    }
    let korea = borders.filter { $0.left == "KP" && $0.right == "KR" }
    #expect(korea.map(\.borderClass) == [.lineOfControl])
  }

  @Test func dependentAreasHaveNoBorderWithTheirState() throws {
    let map = try SharedBasemap.open()
    let day = try SharedBasemap.day("2007-10-12")
    let borders = map.borders(.oneTo10Million, in: .world, on: day, view: .un)
    #expect(!borders.contains { $0.left == "CN" && $0.right == "HK" })
    #expect(map.country("GL", on: day, view: .un)?.sovereign == "DK")
    #expect(map.country("TW", on: day, view: .un)?.sovereign == "CN")
    #expect(map.country("TW", on: day, view: .deFacto)?.sovereign == "TW")
  }

  @Test func everyDayHasEachUnitOnce() throws {
    let map = try SharedBasemap.open()
    for view in WorldView.allCases {
      for date in [
        "1990-01-01", "2006-06-03", "2007-10-12", "2011-07-09", "2020-12-01", "2030-01-01",
      ] {
        let politics = Politics(map, on: try SharedBasemap.day(date), view: view)
        let units = politics.periods.reduce(0) { $0 + $1.short(24) }
        #expect(units == map.layout.units.count)
        #expect((1...map.layout.units.count).allSatisfy { politics.owner(ofUnit: $0) != nil })
      }
    }
  }
}
