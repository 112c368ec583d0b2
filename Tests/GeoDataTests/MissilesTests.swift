import Foundation
import GeoData
import Geodesy
import Testing

/// The missiles of facts.md 5.6.
@Suite struct MissilesTests {
  static func missiles() throws -> [Missile] {
    try Catalogue(
      directory: URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Resources/catalogue").path
    ).missiles()
  }

  static let band = Distance.kilometres(500)...Distance.kilometres(5500)

  @Test func eightStatesOutsideTheTreatyHaveThemInOctober2007() throws {
    let day = try #require(CalendarDate("2007-10-12"))
    let known = try Self.missiles().filter { $0.isKnown(on: day) && $0.reaches(between: Self.band) }
    #expect(Set(known.map(\.country)) == ["CN", "IL", "IN", "IR", "KP", "PK", "SA", "SY"])
    #expect(known.count == 18)
  }

  @Test(arguments: [
    ("Shahab-3", 1300.0, 2000.0), ("BM-25", 2500, 2500), ("Rodong", 1300, 1300),
    ("Musudan", 2500, 5000), ("DF-3A", 2650, 2650), ("Agni-I", 750, 750), ("Agni-II", 2000, 2000),
    ("Ghauri", 1300, 1500), ("Shaheen-II", 1500, 2500), ("CSS-2", 2650, 2650),
  ])
  func aStatedRangeIsThatOfItsSource(name: String, low: Double, high: Double) throws {
    let missile = try #require(try Self.missiles().first { $0.name == name })
    #expect(missile.range.grade == .stated && !missile.range.sources.isEmpty)
    #expect((missile.range.spread?.low ?? missile.range.value) == .kilometres(low))
    #expect((missile.range.spread?.high ?? missile.range.value) == .kilometres(high))
  }

  @Test func whatNoSourceConfirmsIsAnAssumption() throws {
    let assumed = try Self.missiles().filter { $0.range.grade == .assumption }
    #expect(
      Set(assumed.map(\.name)) == [
        "Taepodong-1", "DF-15", "DF-21", "DF-4", "Shaheen-I", "Jericho II", "Scud-D",
      ])
  }

  @Test func whatIsOnlyTestedOrReportedIsNotCalledFielded() throws {
    let missiles = try Self.missiles()
    #expect(
      Set(missiles.filter { $0.state == .tested }.map(\.name)) == ["Agni-III", "Taepodong-1"])
    #expect(Set(missiles.filter { $0.state == .reported }.map(\.name)) == ["BM-25", "Musudan"])
  }

  @Test func aRangeCountsWhereItsSpreadMeetsTheBand() throws {
    let missile = try #require(try Self.missiles().first { $0.name == "Musudan" })
    func reaches(_ low: Double, _ high: Double) -> Bool {
      missile.reaches(between: .kilometres(low)...(.kilometres(high)))
    }
    #expect(reaches(500, 2500) && reaches(5000, 5500) && reaches(3000, 4000))
    #expect(!reaches(500, 2499) && !reaches(5001, 5500))
  }
}
