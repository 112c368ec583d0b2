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
      let countries = membership.members(on: date).map(\.country)
      #expect(Set(countries).count == countries.count, "\(id)")
      for member in membership.members where [.stated, .dataset].contains(member.provenance.grade) {
        #expect(!member.provenance.sources.isEmpty, "\(id): \(member.country)")
      }
    }
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
