import Coverage
import GeoData
import Graphics
import Scenarios
import Testing
import YAMLReading

@testable import MapLayout

/// That the legend says what is on the map, and nothing else.
@Suite struct LegendTests {
  /// The page of a scenario whose radars are worked out.
  static func sheet(_ text: String, subject: MapContent.Subject = .footprints) throws -> MapSheet {
    let scenario = try ChartFixture.read("date: 2007-10-12\n" + text)
    let coverage = try scenario.coverage.map {
      try SensorCoverage(of: $0.sensor, mode: .search, target: $0.target)
    }
    return try MapSheet(
      MapContent(
        scenario: scenario, coverage: coverage,
        basemap: ChartFixture.basemap(), subject: subject),
      style: .light, typesetter: ChartFixture.typesetter())
  }

  /// A page of several maps without radars.
  static func page(_ text: String) throws -> MapSheet {
    let scenario = try ChartFixture.read("date: 2007-10-12\n" + text)
    let basemap = try ChartFixture.basemap()
    return try MapSheet(
      page: scenario,
      maps: scenario.maps.map { MapContent(scenario: $0, coverage: [], basemap: basemap) },
      style: .light, typesetter: ChartFixture.typesetter())
  }

  static func coverage(of site: String) -> String {
    """
    sites: [\(site)]
    map: {extent: {center: \(site), radius: 2700 km}}
    coverage: [{sensor: \(site), target: {altitude: 500 km}}]

    """
  }

  @Test(arguments: [("gabala", true), ("shemya", false)])
  func aPaleBandIsExplainedWhereThereIsOne(site: String, hasBand: Bool) throws {
    let sheet = try Self.sheet(Self.coverage(of: site))
    #expect(PoliticsTests.legend(sheet).contains("Pale band") == hasBand)
    #expect(sheet.drawing.elements.groups(ofKind: "band").isEmpty != hasBand)
  }

  @Test func everyClassOfHeightHasItsColour() throws {
    let sheet = try Self.sheet(Self.coverage(of: "gabala"), subject: .lowestVisibleHeight)
    let levels = sheet.drawing.elements.groups(ofKind: "contour").map {
      $0.data.first { $0.name == "height-km" }?.value ?? ""
    }
    // Figures are grouped and joined to their units by spaces of their own.
    let legend = PoliticsTests.legend(sheet).filter { !$0.isWhitespace }
    #expect(levels.count > 2)
    for level in levels { #expect(legend.contains("to\(level)km"), "\(legend)") }
    // The countries below are not tinted, which would look like another class.
    #expect(sheet.drawing.elements.groups(ofKind: "country").isEmpty)
  }

  @Test(arguments: [
    ("", true), ("layers: [{positions: missile-defence}]\n", false),
    ("layers: [countries]\n", true),
  ])
  func theTintOfACountryIsExplainedWhereNothingElseDoes(layers: String, isExplained: Bool) throws {
    let sheet = try Self.sheet(
      "sites: [gabala]\nmap: {extent: {center: gabala, radius: 2000 km}}\n" + layers)
    #expect(PoliticsTests.legend(sheet).contains("country of a marked place") == isExplained)
  }

  /// The United States plan, and lie far away.
  @Test func aFillThatIsOutOfSightHasNoSample() throws {
    func samples(_ extent: String) throws -> Int {
      let sheet = try Self.sheet(
        "sites: [gabala]\nmap: {extent: \(extent)}\nlayers: [{positions: missile-defence}]\n")
      #expect(PoliticsTests.legend(sheet).contains("United States"))
      let legend = try #require(sheet.drawing.elements.groups(ofKind: "legend").first)
      return legend.elements.filter {
        if case .shape(let shape) = $0 { shape.stroke?.width == 0.4 } else { false }
      }.count
    }
    let near = try samples("{center: gabala, radius: 4000 km}")
    #expect(try samples("{center: gabala, radius: 13000 km}") == near + 1)
  }

  static let closedLater = """
    sites:
      - id: a
        name: A
        kind: radar
        position: [50, 14]
        status: [{state: operational, from: 2000-01-01, until: 2010-01-01}, {state: closed, from: 2010-01-01, until: 2012-01-01}]
    map: {extent: {center: a, radius: 2000 km}}

    """

  @Test(arguments: [
    ("2011-01-01", "radar, closed"), ("2020-01-01", "radar, status not known"),
    ("2008-01-01", "radar, in service"),
  ])
  func everyPanelsSignsAreExplained(day: String, meaning: String) throws {
    let sheet = try Self.page(
      Self.closedLater + "panels: [{title: Then}, {title: Later, date: \(day)}]\n")
    let legend = PoliticsTests.legend(sheet)
    #expect(legend.contains("radar, in service") && legend.contains(meaning), "\(legend)")
  }

  @Test func aLegendOnTheMapListsOnlyWhatIsInSight() throws {
    let text = """
      map: {extent: {around: [%], margin: 600 km}}
      sites: [%]
      layers: [{membership: cfe}, borders, uncertainty]
      furniture: {legend: top-left}

      """
    func legend(_ site: String) throws -> String {
      PoliticsTests.legend(try Self.sheet(text.replacing("%", with: site)))
    }
    let europe = try legend("brdy")
    #expect(europe.contains("CFE Treaty") && europe.contains("radar, proposed"))
    #expect(!europe.contains("ceasefire line") && !europe.contains("position known"))
    #expect(try legend("gabala").contains("ceasefire line"))
  }

  @Test func whatTheProjectionHidesIsSaid() throws {
    let sheet = try Self.sheet(
      """
      sites: [gabala, {id: far, name: Far, kind: interceptors, position: [-33.9, -151]}]
      map: {projection: {name: orthographic, center: gabala}}

      """)
    #expect(sheet.sitesOutOfSight == ["Far"])
    #expect(!PoliticsTests.legend(sheet).contains("interceptors"))
  }

  @Test func aFilledCountryHasNoTintBelow() throws {
    let sheet = try Self.sheet(
      "sites: [gabala]\nmap: {extent: {center: gabala, radius: 2000 km}}\n"
        + "layers: [{membership: cfe}, borders]\n")
    let fills = sheet.drawing.elements.groups(ofKind: "country").filter { $0.datum("code") == "AZ" }
    #expect(fills.count == 1)
  }

  @Test func oneLineShowsTheSignInAllItsColours() throws {
    let sheet = try Self.sheet(
      "sites: [gabala, fylingdales, thule]\nmap: {extent: {center: gabala, radius: 5000 km}}\n")
    let legend = try #require(sheet.drawing.elements.groups(ofKind: "legend").first)
    let texts = legend.elements.texts.map(\.string)
    #expect(texts.filter { $0 == "radar, in service" }.count == 1)
    let colors = Set(
      legend.elements.compactMap { element -> Color? in
        guard case .shape(let shape) = element, case .solid(let color) = shape.fill else {
          return nil
        }
        return color
      })
    #expect(colors.isSuperset(of: [MapStyle.light.us.color, MapStyle.light.russia.color]))
  }
}
