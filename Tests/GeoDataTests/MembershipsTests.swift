import Foundation
import GeoData
import Testing
import YAMLReading

@Suite struct MembershipsTests {
  private let folder = MembershipFolder(
    directory: URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Resources/memberships").path)

  private func members(of id: String, on day: String) throws -> [Membership.Member] {
    try folder.membership(id).members(on: #require(CalendarDate(day)))
  }

  /// 12 founders, then Greece and Turkey, Germany, Spain, three in 1999, seven in 2004.
  @Test(arguments: [
    ("1949-04-03", 0), ("1949-09-01", 12), ("1952-12-31", 14), ("1955-12-31", 15),
    ("1982-12-31", 16), ("1999-12-31", 19), ("2007-10-12", 26),
  ])
  func natoGrewByItsRounds(day: String, count: Int) throws {
    #expect(try members(of: "nato", on: day).count == count)
  }

  @Test func natoOf2007HasNoneOfTheLaterMembers() throws {
    let countries = Set(try members(of: "nato", on: "2007-10-12").map(\.country))
    #expect(countries.isSuperset(of: ["CZ", "PL", "US", "NO", "TR"]))
    #expect(countries.isDisjoint(with: ["AL", "HR", "ME", "MK", "FI", "SE", "UA"]))
  }

  @Test func theTreatyOnConventionalForcesHasThirtyParties() throws {
    let parties = try members(of: "cfe", on: "2007-10-12")
    #expect(parties.count == 30)
    #expect(Set(parties.map(\.country)).isDisjoint(with: ["EE", "LV", "LT", "SI", "AL"]))
  }

  @Test func russiasSuspensionIsAnnouncedThenInEffect() throws {
    func russia(on day: String) throws -> [String] {
      try members(of: "cfe", on: day).filter { $0.country == "RU" }.map(\.state)
    }
    #expect(try russia(on: "2007-07-01") == ["member"])
    #expect(try russia(on: "2007-10-12") == ["suspension-announced"])
    #expect(try russia(on: "2007-12-31") == ["suspended"])
  }

  @Test func theTreatyOnIntermediateForcesHasFiveActiveParties() throws {
    let active = try members(of: "inf", on: "2007-10-12").filter { $0.state == "active" }
    #expect(Set(active.map(\.country)) == ["US", "RU", "BY", "KZ", "UA"])
  }

  @Test func everyFileIsSoundAndNoStateIsThereTwice() throws {
    let date = try #require(CalendarDate("2007-10-12"))
    for id in try folder.ids() {
      let membership = try folder.membership(id)
      guard membership.kind == .membership else { continue }
      let countries = membership.members(on: date).map(\.country)
      #expect(Set(countries).count == countries.count, "\(id)")
      for member in membership.members where [.stated, .dataset].contains(member.provenance.grade) {
        #expect(!member.provenance.sources.isEmpty, "\(id): \(member.country)")
      }
    }
  }

  /// The day before and the day of each change in facts.md 5.1 to 5.3.
  @Test(
    arguments: [
      ("nato", "GR", "1952-02-17", nil), ("nato", "GR", "1952-02-18", "member"),
      ("nato", "TR", "1952-02-17", nil), ("nato", "TR", "1952-02-18", "member"),
      ("nato", "DE", "1955-05-08", nil), ("nato", "DE", "1955-05-09", "member"),
      ("nato", "ES", "1982-05-29", nil), ("nato", "ES", "1982-05-30", "member"),
      ("nato", "CZ", "1999-03-11", nil), ("nato", "CZ", "1999-03-12", "member"),
      ("nato", "SI", "2004-03-28", nil), ("nato", "SI", "2004-03-29", "member"),
      ("nato", "AL", "2008-12-31", nil), ("nato", "HR", "2008-12-31", nil),
      ("nato", "ME", "2016-12-31", nil), ("nato", "MK", "2019-12-31", nil),
      ("nato", "FI", "2022-12-31", nil), ("nato", "SE", "2023-12-31", nil),
      ("cfe", "US", "1992-11-08", nil), ("cfe", "US", "1992-11-09", "member"),
      ("cfe", "CZ", "1992-12-31", nil), ("cfe", "CZ", "1993-01-01", "member"),
      ("cfe", "RU", "2007-07-13", "member"), ("cfe", "RU", "2007-07-14", "suspension-announced"),
      ("cfe", "RU", "2007-12-11", "suspension-announced"), ("cfe", "RU", "2007-12-12", "suspended"),
      ("cfe", "RU", "2023-11-06", "suspended"), ("cfe", "RU", "2023-11-07", nil),
      ("inf", "US", "1988-05-31", nil), ("inf", "US", "1988-06-01", "active"),
      ("inf", "SU", "1988-06-01", "active"), ("inf", "RU", "1990-12-31", nil),
      ("inf", "RU", "2007-10-12", "active"), ("inf", "UZ", "2007-10-12", "recognised-successor"),
      ("inf", "LT", "2007-10-12", nil), ("inf", "CN", "2007-10-12", nil),
    ] as [(String, String, String, String?)])
  func aStandingBeginsAndEndsOnItsDay(id: String, country: String, day: String, state: String?)
    throws
  {
    let standing = try members(of: id, on: day).first { $0.country == country }?.state
    #expect(standing == state)
  }

  /// Four of twelve successors are active; the source counts twelve with Russia.
  @Test func twelveStatesSucceedTheSovietUnionInTheTreaty() throws {
    let parties = try members(of: "inf", on: "2007-10-12")
    #expect(parties.filter { $0.state == "active" && $0.country != "US" }.count == 4)
    #expect(parties.filter { $0.country != "US" }.count == 12)
  }

  @Test func positionsSayWhoStandsWhereAndWhoSaysSo() throws {
    let debate = try folder.membership("missile-defence")
    #expect(debate.kind == .positions)
    let day = try #require(CalendarDate("2007-10-12"))
    let positions = debate.members(on: day)
    func countries(_ state: String) -> Set<String> {
      Set(positions.filter { $0.state == state }.map(\.country))
    }
    #expect(countries("plans") == ["US"])
    #expect(countries("in-talks") == ["CZ", "PL"])
    #expect(countries("objects") == ["RU"] && countries("offers") == ["RU"])
    #expect(countries("open-to-joint-use") == ["AZ"])
    #expect(debate.organisations(on: day).map(\.name) == ["NATO"])
    #expect(positions.allSatisfy { !$0.provenance.sources.isEmpty })
    // The offer was made on 7 June 2007.
    let before = debate.members(on: try #require(CalendarDate("2007-06-06")))
    #expect(!before.contains { $0.state == "offers" })
    #expect(debate.members(on: try #require(CalendarDate("2008-01-01"))).isEmpty)
  }

  @Test func anUnknownMembershipNamesTheNearest() throws {
    let error = #expect(throws: MembershipError.self) { try folder.membership("natto") }
    #expect(error?.description == "there is no membership natto; did you mean nato?")
    #expect(throws: MembershipError.self) { try folder.membership("../catalogue/sites/brdy") }
    #expect(throws: MembershipError.missingFolder("nowhere")) {
      try MembershipFolder(directory: "nowhere").ids()
    }
  }
}
