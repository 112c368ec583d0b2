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
    let resources = WordsTests.root.appending(path: "Resources").path
    let scenario = try Scenario.read(
      SourceText("briefmap: 1\ntitle: T\ndate: 2007-10-12\n" + text, file: "test.yaml"),
      catalogue: Catalogue(directory: resources + "/catalogue"),
      memberships: MembershipFolder(directory: resources + "/memberships"))
    let coverage = try scenario.coverage.map {
      try SensorCoverage(of: $0.sensor, mode: .search, target: $0.target)
    }
    return try MapSheet(
      MapContent(
        scenario: scenario, coverage: coverage,
        basemap: Basemap(path: resources + "/basemap/world.basemap"), subject: subject),
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
