import GeoData
import Geodesy
import Testing
import YAMLReading

@Suite struct SitesTests {
  @Test func aSiteHasItsValuesWithTheirOrigin() throws {
    try withCatalogue { (catalogue) throws in
      let site = try catalogue.site("gabala")
      #expect(site.name(in: "az") == "Qəbələ")
      #expect(site.name(in: "de") == "Gabala")
      #expect(site.kind == .radar)
      #expect(site.side == .russia)
      #expect(site.host?.value == "AZ")
      #expect(site.position.value == GeoCoordinate(latitude: 40.87072, longitude: 47.80267))
      #expect(site.position.uncertainty == .kilometres(1.5))
      #expect(site.position.uncertaintyText == "1.5 km")
      #expect(site.position.grade == .dataset)
      #expect(site.position.sources == ["https://example.org/a", "https://example.org/b"])
      #expect(site.position.note == "centre of the compound")
      #expect(site.position.others.first?.grade == .stated)
      #expect(site.groundHeight?.value == .metres(474))
      #expect(site.facts.first?.text == "It cannot guide interceptors.")
    }
  }

  @Test func whatIsKnownAtTheSiteStandsBeforeTheType() throws {
    try withCatalogue { (catalogue) throws in
      let radar = try #require(try catalogue.site("gabala").radar)
      #expect(radar.type == "daryal")
      #expect(radar.name == "Daryal")
      #expect(radar.sector?.value == Sector(from: .degrees(107), to: .degrees(217)))
      #expect(radar.sector?.uncertainty == .degrees(10))
      #expect(radar.slantRange.maximum?.value == .kilometres(6000))
      #expect(radar.slantRange.minimum?.value == .kilometres(300))
      #expect(radar.elevationAngle.maximum?.value == .degrees(55))
      #expect(radar.frequency?.spread?.low == .hertz(150e6))
      #expect(radar.frequency?.text == "175 MHz")
      #expect(radar.receiveAntenna.width?.value == .metres(80))
      #expect(radar.antenna.width == nil)
    }
  }

  @Test(arguments: [
    ("1977-12-31", nil), ("1978-01-01", Status.State.underConstruction),
    ("1984-12-31", .underConstruction), ("1985-01-01", .operational),
    ("2007-10-12", .operational), ("2012-12-24", .operational), ("2012-12-25", nil),
  ])
  func theStatusHoldsForItsDates(day: String, state: Status.State?) throws {
    try withCatalogue { (catalogue) throws in
      let date = try #require(CalendarDate(day))
      #expect(try catalogue.site("gabala").status(on: date)?.state == state)
    }
  }

  @Test func sitesAreFoundByAnyName() throws {
    try withCatalogue { (catalogue) throws in
      #expect(try catalogue.findSite("gabala").id == "gabala")
      #expect(try catalogue.findSite("QABALA").id == "gabala")
      #expect(try catalogue.findSite("москва").id == "moscow")
      #expect(try catalogue.siteIDs() == ["gabala", "moscow"])
      #expect(try catalogue.allSites().map(\.id) == ["gabala", "moscow"])
    }
  }

  @Test func anUnknownSiteNamesTheNearest() throws {
    try withCatalogue { (catalogue) throws in
      let error = #expect(throws: CatalogueError.self) { try catalogue.site("gabela") }
      #expect(error?.description == "the catalogue has no site gabela; did you mean gabala?")
      #expect(throws: CatalogueError.self) { try catalogue.site("../radars/daryal") }
      #expect(throws: CatalogueError.self) { try catalogue.radar("../sites/moscow") }
    }
    #expect(throws: CatalogueError.missingFolder("nowhere/sites")) {
      try Catalogue(directory: "nowhere").siteIDs()
    }
  }

  private func faults(replacing old: String, with new: String) throws -> [String] {
    var found: [String] = []
    let site = gabala.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(
      separator: new)
    try withCatalogue(site: site) { (catalogue) throws in
      do {
        _ = try catalogue.site("gabala")
      } catch let error as Faults {
        found = error.faults.map { "\($0.location.line): \($0.keyPath) \($0.problem)" }
      }
    }
    return found
  }

  @Test func aValueMustSayWhereItComesFrom() throws {
    #expect(
      try faults(replacing: ", grade: stated, source: https://example.org/host}", with: "}") == [
        "7: host has no grade, which must be there"
      ])
    #expect(
      try faults(replacing: ", source: https://example.org/host}", with: "}") == [
        "7: host is stated but has no source"
      ])
    #expect(
      try faults(replacing: "{value: 474 m, grade: assumption}", with: "474 m") == [
        "17: ground-height where a mapping with value, grade and source should be"
      ])
    #expect(
      try faults(replacing: "grade: assumption", with: "grade: computed") == [
        "17: ground-height is computed but has no note that says how"
      ])
  }

  @Test func wrongRecordsAreNamed() throws {
    #expect(
      try faults(replacing: "max: {value: 6000 km", with: "max: {value: 6000 MHz").map {
        $0.hasPrefix("28: radar.range.max.value not a distance")
      } == [true])
    #expect(
      try faults(replacing: "until: 2012-12-24", with: "until: 1984") == [
        "22: status[1].until before from, which is 1985"
      ])
    #expect(
      try faults(replacing: "from: 1978", with: "from: 1986") == [
        "19: status is not in order of time: 1985 stands after 1986"
      ])
    #expect(
      try faults(replacing: "type: daryal", with: "type: dayral") == [
        "26: radar.type the catalogue has no radar dayral; did you mean daryal?"
      ])
    #expect(
      try faults(replacing: "id: gabala", with: "id: gabela") == [
        "1: id not the name of its file"
      ])
    #expect(
      try faults(replacing: "value: AZ", with: "value: Azerbaijan").count == 1)
  }

  @Test func faultsOfTheTypeAreReportedWithItsOwnFile() throws {
    try withCatalogue(radar: daryal.replacing("band: VHF", with: "bnad: VHF")) {
      (catalogue) throws in
      let error = #expect(throws: Faults.self) { try catalogue.site("gabala") }
      #expect(error?.faults.first?.location.file.hasSuffix("radars/daryal.yaml") == true)
      #expect(error?.faults.first?.location.line == 4)
    }
  }

  @Test func sectorsThroughNorthAreMeasuredClockwise() {
    let sector = Sector(from: .degrees(305), to: .degrees(55))
    #expect(abs(sector.width.degrees - 110) < 1e-9)
    #expect(abs(sector.middle.degrees - 0) < 1e-9 || abs(sector.middle.degrees - 360) < 1e-9)
    #expect(sector.contains(.degrees(0)))
    #expect(sector.contains(.degrees(305)))
    #expect(!sector.contains(.degrees(180)))
    #expect(Sector.fullCircle.width == .degrees(360))
    #expect(Sector.fullCircle.contains(.degrees(123)))
  }

  @Test func partialDatesKeepTheirPrecision() throws {
    let year = try #require(PartialDate("1985"))
    #expect(year.earliest == CalendarDate("1985-01-01"))
    #expect(year.latest == CalendarDate("1985-12-31"))
    #expect(year.description == "1985")
    let february = try #require(PartialDate("2008-02"))
    #expect(february.latest == CalendarDate("2008-02-29"))
    #expect(february.description == "2008-02")
    #expect(PartialDate("2012-12-24")?.description == "2012-12-24")
    for text in ["85", "2007-13", "2007-02-30", "2007-1", "", "-", "2007-", "2007-01-01-01"] {
      #expect(PartialDate(text) == nil)
    }
  }
}
