import GeoData
import Scenarios
import Testing

@Suite struct FurnitureTests {
  @Test func aScenarioWithoutFurnitureHasLegendScaleAndSmallPrintInTheMargin() throws {
    let furniture = try scenario(minimal()).furniture
    #expect(furniture == PageFurniture())
    #expect(furniture.legend == .margin)
    #expect(furniture.northArrow == .off)
    #expect(furniture.banner == nil)
  }

  @Test func eachThingHasItsPlace() throws {
    let furniture = try scenario(
      minimal(
        """
        furniture:
          title: off
          subtitle: on
          legend: auto
          scale-bar: bottom-right
          north-arrow: on
          locator: top-left
          as-of: auto
          assumptions: off
          sources: off
          graticule-labels: off
          banner: {text: UNCLASSIFIED – OPEN SOURCES, color: purple}
        """)
    ).furniture
    #expect(
      furniture
        == PageFurniture(
          hasTitle: false, legend: .emptiest, scaleBar: .corner(.bottomRight),
          northArrow: .emptiest, locator: .corner(.topLeft), asOf: .emptiest, assumptions: .off,
          sources: .off, labelsGraticule: false,
          banner: HandlingBanner(text: "UNCLASSIFIED – OPEN SOURCES", color: .purple)))
  }

  @Test func onAndOffMayBeTrueAndFalse() throws {
    #expect(
      try scenario(minimal("furniture: {legend: false, title: false, locator: true}")).furniture
        == PageFurniture(hasTitle: false, legend: .off, locator: .emptiest))
  }

  @Test(arguments: [
    ("furniture: {legend: top}", "furniture.legend is top, "),
    ("furniture: {north-arrow: margin}", "furniture.north-arrow is margin, "),
    ("furniture: {sources: auto}", "furniture.sources is auto, "),
    ("furniture: {scalebar: off}", "furniture.scalebar is not a key here; did you mean scale-bar?"),
    ("furniture: {banner: {color: green}}", "furniture.banner has no text, which must be there"),
  ])
  func aPlaceThatAThingCannotHaveIsAFault(text: String, problem: String) throws {
    let found = try faults(minimal(text))
    #expect(found.count == 1)
    #expect(found.first?.contains(problem) == true, "\(found)")
  }
}

@Suite struct PanelTests {
  private static let text = minimal(
    """
    sites: [gabala, {id: brdy, label: The Czech radar, identity: friend}, moscow]
    rings: [{around: moscow, radius: 500 km}]
    coverage: [{sensor: gabala}]
    panels:
      - {title: One, sites: [brdy], extent: {around: [brdy], margin: 500 km}}
      - {title: Two, date: 2009-05-01, coverage: [], layers: [rivers]}
    """)

  @Test func aPanelShowsWhatTheScenarioDoesButForWhatItChanges() throws {
    let maps = try scenario(Self.text).maps
    try #require(maps.count == 2)
    #expect(maps.map(\.title) == ["One", "Two"])
    #expect(maps[0].sites.map(\.site.id) == ["brdy"])
    #expect(maps[0].sites.first?.label == "The Czech radar")
    #expect(maps[0].sites.first?.identity == .friend)
    #expect(maps[0].coverage.count == 1)
    #expect(maps[0].rings.count == 1)
    #expect(maps[1].sites.count == 3)
    #expect(maps[1].date == CalendarDate(year: 2009, month: 5, day: 1))
    #expect(maps[1].coverage.isEmpty)
    #expect(maps[1].layers == [.rivers])
  }

  @Test func allPanelsTogetherShowEachThingOnce() throws {
    let united = try scenario(Self.text).united
    #expect(united.panels.isEmpty)
    #expect(united.sites.map(\.site.id) == ["brdy", "gabala", "moscow"])
    #expect(united.coverage.count == 1)
    #expect(united.layers == Layer.standard + [.rivers])
  }

  @Test func aScenarioWithoutPanelsIsItsOnlyMap() throws {
    let alone = try scenario(minimal("sites: [moscow]"))
    #expect(alone.maps == [alone])
    #expect(alone.united == alone)
  }

  @Test(arguments: [
    ("panels: [{title: Alone}]", "4:9: panels is a list of 1, fewer than 2"),
    ("panels: [{title: A}, {}]", "4:22: panels[1] has no title, which must be there"),
    (
      "panels: [{title: A}, {title: B, site: [moscow]}]",
      "4:33: panels[1].site is not a key here; did you mean sites?"
    ),
    (
      "panels: [{title: A}, {title: B, sites: [moskow]}]",
      "4:41: panels[1].sites[0] is moskow, neither a site of this file nor of the catalogue; "
        + "did you mean moscow?"
    ),
    (
      "layers: [{positions: debate}]\npanels: [{title: A}, {title: B, date: 2003-05-01}]",
      "5:9: panels is a list of 2, with a map of 2003-05-01, for which layers[0] has nothing to show"
    ),
    (
      "panels: [{title: A}, {title: B, date: 1999-01-01}]",
      "4:39: panels[1].date is 1999-01-01, before 2003-02-04, the first day that borders are known for"
    ),
  ])
  func aFaultyPanelIsNamedByItsPlace(text: String, fault: String) throws {
    #expect(try faults(minimal(text)) == [fault])
  }
}

@Suite struct TranslationTests {
  private static let text = minimal(
    """
    subtitle: S
    sources: [A]
    notes: [N]
    translations:
      cs: {title: Nadpis, subtitle: Podtitul, sources: [Pramen], notes: []}
      ru: {title: Заголовок}
    """)

  @Test func aLanguageTakesItsTextsAndKeepsTheOthers() throws {
    let original = try scenario(Self.text)
    #expect(original.title == "T")
    let czech = original.translated(to: "cs")
    #expect([czech.title, czech.subtitle, czech.language] == ["Nadpis", "Podtitul", "cs"])
    let russian = original.translated(to: "ru")
    #expect([russian.title, russian.subtitle] == ["Заголовок", "S"])
    #expect(czech.sources == ["Pramen"] && czech.notes.isEmpty)
    #expect(russian.sources == ["A"] && russian.notes == ["N"])
    #expect(original.translated(to: "de").title == "T")
  }

  @Test func aLanguageAfterAnotherFallsBackToWhatIsWritten() throws {
    let russian = try scenario(Self.text + "\nlang: cs").translated(to: "ru")
    #expect([russian.title, russian.subtitle] == ["Заголовок", "S"])
    #expect(russian.sources == ["A"])
    #expect(russian.translated(to: "en").title == "T")
  }

  @Test func theScenariosOwnLanguageTakesItsTextsToo() throws {
    #expect(try scenario(Self.text + "\nlang: cs").title == "Nadpis")
  }

  @Test func aLanguageThatNoPageHasIsAFault() throws {
    #expect(
      try faults(minimal("translations: {xx: {title: A}}"))
        == ["4:16: translations.xx is not a key here"])
  }
}
