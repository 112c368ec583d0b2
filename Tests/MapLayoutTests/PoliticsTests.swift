import Foundation
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing
import YAMLReading

@testable import MapLayout

/// Political layers as they stand on a page.
@Suite struct PoliticsTests {
  static func sheet(_ text: String) throws -> MapSheet {
    try MapSheet(
      MapContent(
        scenario: ChartFixture.read(text), coverage: [], basemap: ChartFixture.basemap()),
      style: .light, typesetter: ChartFixture.typesetter())
  }

  /// The words of the legend, lines joined.
  static func legend(_ sheet: MapSheet) -> String {
    sheet.drawing.elements.groups(ofKind: "legend").flatMap(\.elements).texts.map(\.string)
      .joined(separator: " ")
  }

  static let europe = "map: {extent: {south: 33, west: -12, north: 70, east: 58}}\n"

  @Test(
    arguments: [
      ("2007-07-13", "CFE Treaty, 30 members", nil),
      (
        "2007-10-12", "CFE Treaty, 30 members",
        "CFE Treaty: suspension announced, not in effect (Russia, 14 July 2007)"
      ),
      ("2007-12-12", "CFE Treaty, 30 members", "CFE Treaty: suspended (Russia, 12 December 2007)"),
    ] as [(String, String, String?)])
  func theLegendNamesTheSuspensionWithItsDay(day: String, members: String, suspension: String?)
    throws
  {
    let sheet = try Self.sheet("date: \(day)\nlayers: [{membership: cfe}]\n" + Self.europe)
    let legend = Self.legend(sheet)
    #expect(legend.contains(members))
    if let suspension {
      #expect(legend.contains(suspension), "\(legend)")
    } else {
      #expect(!legend.contains("suspen"))
    }
  }

  @Test func fewCountriesAreNamedAndManyCounted() throws {
    let legend = Self.legend(
      try Self.sheet("date: 2007-10-12\nlayers: [{membership: inf}]\n" + Self.europe))
    #expect(
      legend.contains("INF Treaty: active (Belarus, Kazakhstan, Russia, Ukraine, United States)"))
    #expect(legend.contains("INF Treaty: recognised successor (Armenia, Azerbaijan, "))
  }

  /// No two fills of a page are alike, also without their colours.
  @Test(arguments: [
    "{membership: nato}, {membership: cfe}, {membership: inf}", "{positions: missile-defence}",
  ])
  func fillsAreToldApartWithoutColour(layers: String) throws {
    let sheet = try Self.sheet(
      "date: 2007-10-12\nlayers: [\(layers)]\n"
        + "map: {extent: world}\n")
    let fills = sheet.drawing.elements.groups(ofKind: "legend").flatMap(\.elements)
      .compactMap { element -> Paint? in
        // The fills themselves, not the land below.
        if case .shape(let shape) = element, shape.stroke != nil { shape.fill } else { nil }
      }
    let textures = fills.map { paint -> String in
      switch paint {
      case .solid: "tint"
      case .hatch(let stroke, let spacing, let degrees): "\(stroke.dash) \(spacing) \(degrees)"
      }
    }
    #expect(textures.count == 5)
    #expect(Set(textures).count == 5, "\(textures)")
  }

  @Test func anAuthorMayChooseTheLook() throws {
    let sheet = try Self.sheet(
      "date: 2007-10-12\nlayers: [{membership: nato, look: hatch, color: russia}]\n" + Self.europe)
    let norway = try #require(
      sheet.drawing.elements.groups(ofKind: "country").first { $0.datum("code") == "NO" })
    guard case .shape(let shape) = norway.elements[0], case .hatch(let stroke, _, _) = shape.fill
    else {
      Issue.record("not hatched")
      return
    }
    #expect(stroke.color.withAlpha(1) == MapStyle.light.russia.color)
    #expect(norway.datum("standing") == "member" && norway.datum("from") == "1949-04-04")
  }

  @Test func positionsAreToldApartAndCited() throws {
    let sheet = try Self.sheet(
      "date: 2007-10-12\nlayers: [{positions: missile-defence}]\n" + Self.europe)
    let legend = Self.legend(sheet)
    for line in [
      "United States: planning radar and interceptors", "Russia: objecting to the plan",
      "Russia: offering another radar instead", "NATO: cautious",
    ] { #expect(legend.contains(line), "\(line) in \(legend)") }
    let foot = sheet.drawing.elements.groups(ofKind: "foot").flatMap(\.elements).texts
      .map(\.string).joined(separator: " ")
    #expect(foot.contains("jamestown.org"))
    let russia = sheet.drawing.elements.groups(ofKind: "country").filter {
      $0.datum("code") == "RU"
    }
    #expect(russia.compactMap { $0.datum("standing") } == ["objects", "offers"])
  }

  @Test func missilesAreWrittenOnTheirCountries() throws {
    let map = "map: {extent: {center: tehran, radius: 3500 km}}\n"
    let sheet = try Self.sheet(
      "date: 2007-10-12\nlayers: [{missiles: [500 km, 5500 km], label: map}]\n" + map)
    let texts = sheet.drawing.elements.texts.map(\.string)
    #expect(texts.contains("Shahab-3 1\u{202F}300–2\u{202F}000\u{202F}km"))
    #expect(texts.contains("BM-25 2\u{202F}500\u{202F}km (reported)"))
    #expect(texts.contains("Jericho II 1\u{202F}500\u{202F}km*"))
    let iran = try #require(
      sheet.drawing.elements.groups(ofKind: "country").first { $0.datum("code") == "IR" })
    #expect(iran.datum("missile-shahab-3") == "1300-2000 km; fielded; stated")
    // Israel's missiles are all assumed: its fill is broken.
    let israel = try #require(
      sheet.drawing.elements.groups(ofKind: "country").first { $0.datum("code") == "IL" })
    guard case .shape(let shape) = israel.elements[0], case .hatch(let stroke, _, _) = shape.fill
    else {
      Issue.record("not hatched")
      return
    }
    #expect(!stroke.dash.isEmpty)
  }

  @Test func aDayThatNoSourceSpeaksOfIsAFault() {
    for layer in ["{missiles: [500 km, 5500 km]}", "{positions: missile-defence}"] {
      #expect(throws: Faults.self) {
        try Self.sheet("date: 2012-01-01\nlayers: [\(layer)]\n" + Self.europe)
      }
    }
  }

  @Test func theFileNamesThePolicyOnBordersTheDayAndTheProjection() throws {
    let drawing = try Self.sheet(
      "date: 2007-10-12\nmap: {worldview: de-facto, extent: {center: moscow, radius: 900 km}}"
    ).drawing
    let data = Dictionary(uniqueKeysWithValues: drawing.record.facts.map { ($0.name, $0.value) })
    #expect(data["date"] == "2007-10-12")
    #expect(data["worldview"] == "de-facto")
    #expect(data["borders"]?.contains("Borders as held in fact") == true)
    #expect(data["projection"] == "lambert-azimuthal-equal-area, center 55.5 37.5")
  }
}
