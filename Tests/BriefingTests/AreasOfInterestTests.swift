import Briefing
import GeoData
import Geodesy
import Scenarios
import Testing

/// Areas of interest on the basemap of the repository.
@Suite struct AreasOfInterestTests {
  private static let root = String(
    #filePath.dropLast("Tests/BriefingTests/AreasOfInterestTests.swift".count))

  private func region(
    _ shape: AreaRequest.Shape, on date: String = "2007-10-12"
  ) throws -> GeoRegion {
    let basemap = try Basemap(path: Self.root + "Resources/basemap/world.basemap")
    var scenario = Scenario(title: "T", date: try #require(CalendarDate(date)))
    scenario.areas = [AreaRequest(id: "a", shape: shape)]
    return try #require(try scenario.areasOfInterest(on: basemap).first).region
  }

  @Test(arguments: [["IR"], ["RU"], ["FJ"], ["AQ"], ["IR", "TR"], ["CZ", "SK"]])
  func countriesAreAsLargeAsTheBasemapSays(codes: [String]) throws {
    let basemap = try Basemap(path: Self.root + "Resources/basemap/world.basemap")
    let day = try #require(CalendarDate("2007-10-12"))
    let expected = try codes.reduce(Area.zero) {
      $0 + (try #require(basemap.country($1, on: day, view: .un))).area
    }
    // The basemap's own figure holds within 1 %.
    #expect(abs(try region(.countries(codes)).area / expected - 1) < 0.01)
  }

  @Test func neighboursAreJoinedAlongTheirBorder() throws {
    let parts = try ["CZ", "SK"].map { try region(.countries([$0])) }
    let both = try region(.countries(["CZ", "SK"]))
    #expect(both.polygons.count == 1)
    #expect(abs(both.area / (parts[0].area + parts[1].area) - 1) < 1e-6)
  }

  @Test func aPolygonIsItsSmallerSideWhicheverWayItRuns() throws {
    let line = [(30.0, 48.0), (30, 57), (24, 57), (24, 48)].map {
      GeoCoordinate(latitude: $0.0, longitude: $0.1)
    }
    let (one, other) = (try region(.polygon(line)), try region(.polygon(line.reversed())))
    #expect(abs(one.area / other.area - 1) < 1e-12)
    #expect(one.area < .squareKilometres(1e6))
    #expect(one.contains(GeoCoordinate(latitude: 27, longitude: 52)))
  }

  @Test func aCountryOfAnotherDayIsAnError() {
    #expect(
      throws: BriefingError.noSuchCountry(code: "SS", area: "a", date: "2007-10-12")
    ) { try region(.countries(["SS"])) }
  }
}
