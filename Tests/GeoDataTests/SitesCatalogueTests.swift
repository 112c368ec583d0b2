import Foundation
import GeoData
import Testing

/// The catalogue and the memberships that come with the package.
private let resources = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Resources").path

@Suite struct SitesCatalogueTests {
  private let catalogue = Catalogue(directory: resources + "/catalogue")

  @Test func everyRecordIsSound() throws {
    #expect(try catalogue.allSites().count >= 20)
    #expect(try catalogue.allRadars().count >= 8)
  }

  @Test func everyValueThatIsNotOursHasAnAddress() throws {
    let values =
      try catalogue.allSites().flatMap { site in
        site.statements.map { ("\(site.id): \($0.key)", $0) }
      }
      + catalogue.allRadars().flatMap { radar in
        radar.statements.map { ("\(radar.type): \($0.key)", $0) }
      }
    #expect(values.count > 100)
    for (name, statement) in values {
      for provenance in [statement.provenance] + statement.others.map(\.provenance) {
        check(provenance, name)
      }
    }
  }

  @Test func everyFactAndStatusHasAnAddress() throws {
    for site in try catalogue.allSites() {
      for fact in site.facts + (site.radar?.facts ?? []) {
        check(fact.provenance, "\(site.id): \(fact.text)")
      }
      for status in site.statuses {
        check(status.provenance, "\(site.id): \(status.state.rawValue)")
      }
    }
  }

  private func check(_ provenance: Provenance, _ name: String) {
    guard [.stated, .dataset].contains(provenance.grade) else { return }
    #expect(!provenance.sources.isEmpty, "\(name)")
    for source in provenance.sources {
      let url = URL(string: source)
      #expect(["http", "https"].contains(url?.scheme) && url?.host != nil, "\(name): \(source)")
    }
  }

  @Test func theThreeSitesOfTheDisputeStoodAsTheyDid() throws {
    let date = try #require(CalendarDate("2007-10-12"))
    #expect(try catalogue.site("brdy").status(on: date)?.state == .proposed)
    #expect(try catalogue.site("redzikowo").status(on: date)?.state == .proposed)
    #expect(try catalogue.site("gabala").status(on: date)?.state == .operational)
    #expect(try catalogue.site("brdy").radar?.fieldOfView != nil)
  }

  @Test func everySheetFitsItsWidth() throws {
    let date = try #require(CalendarDate("2007-10-12"))
    for site in try catalogue.allSites() {
      let sheet = SiteSheet(site, on: date, width: 72).text
      for line in sheet.split(separator: "\n") where line.count > 72 {
        #expect(!line.drop { $0 == " " }.contains(" "), "\(line)")
      }
    }
  }
}
