import GeoData
import Geodesy
import Scenarios
import Testing

@testable import MapLayout

/// Which projection a map gets when its scenario names none, and why.
@Suite struct ChosenProjectionTests {
  static let date = CalendarDate(year: 2007, month: 10, day: 12)

  static func place(_ latitude: Double, _ longitude: Double) -> Scenarios.Place {
    .position(GeoCoordinate(latitude: latitude, longitude: longitude))
  }

  static func scenario(
    _ extent: Extent, projection: ProjectionChoice = .automatic, rings: [RangeRing] = [],
    layers: [Layer] = []
  ) throws -> Scenario {
    Scenario(
      title: "T", date: try #require(date), map: MapFrame(projection: projection, extent: extent),
      rings: rings, layers: layers)
  }

  static func chosen(_ scenario: Scenario) -> ChosenProjection {
    ChosenProjection(
      scenario.map.projection, targets: FrameTargets(scenario, coverage: []),
      purpose: MapPurpose(of: scenario))
  }

  static func circle(_ latitude: Double, _ longitude: Double, kilometres: Double) -> Extent {
    .circle(center: place(latitude, longitude), radius: .kilometres(kilometres))
  }

  static func ring(_ latitude: Double, _ longitude: Double, kilometres: Double) -> RangeRing {
    RangeRing(center: place(latitude, longitude), radii: [.kilometres(kilometres)])
  }

  @Test func theWorldIsEqualEarth() throws {
    let found = Self.chosen(try Self.scenario(.world))
    #expect(found.definition.method == .equalEarth)
    #expect(found.reason == "the world, with areas that can be compared")
  }

  @Test(arguments: [
    Extent.everything(margin: nil), circle(50, 30, kilometres: 3000),
    circle(0, 0, kilometres: 8000),
  ]) func ringsAroundOnePlaceAreTrueFromThere(extent: Extent) throws {
    let found = Self.chosen(
      try Self.scenario(extent, rings: [Self.ring(35.7, 51.4, kilometres: 2000)]))
    #expect(found.definition.method == .azimuthalEquidistant)
    #expect(found.definition.center == GeoCoordinate(latitude: 35.7, longitude: 51.4))
    #expect(found.reason == "distances from the one centre of the rings are true")
  }

  @Test func aRingBeyondAHemisphereIsStillACircle() throws {
    let found = Self.chosen(
      try Self.scenario(
        .everything(margin: nil), rings: [Self.ring(35.7, 51.4, kilometres: 12_000)]))
    #expect(found.definition.method == .azimuthalEquidistant)
  }

  @Test func ringsAroundTwoPlacesHaveNoCentre() throws {
    let found = Self.chosen(
      try Self.scenario(
        .everything(margin: nil),
        rings: [Self.ring(50, 14, kilometres: 900), Self.ring(41, 48, kilometres: 900)]))
    #expect(found.definition.method == .lambertAzimuthalEqualArea)
  }

  @Test(arguments: [6700.0, 8000, 9500]) func aHemisphereIsAGlobe(radius: Double) throws {
    let found = Self.chosen(try Self.scenario(Self.circle(60, 20, kilometres: radius)))
    #expect(found.definition.method == .orthographic)
    #expect(found.reason.hasPrefix("a hemisphere, seen as a globe: "))
  }

  @Test func countriesThatAreFilledOnAHemisphereKeepTheirAreas() throws {
    let found = Self.chosen(
      try Self.scenario(
        Self.circle(60, 20, kilometres: 8000), layers: [.highlight(["RU", "US"])]))
    #expect(found.definition.method == .lambertAzimuthalEqualArea)
    #expect(found.reason.hasPrefix("areas can be compared across a hemisphere"))
  }

  @Test(arguments: [6500.0, 3000, 40]) func aRegionKeepsItsAreas(radius: Double) throws {
    let found = Self.chosen(try Self.scenario(Self.circle(48, 20, kilometres: radius)))
    #expect(found.definition.method == .lambertAzimuthalEqualArea)
    #expect(found.reason == "areas can be compared across the region")
  }

  @Test func aRegionWideFromWestToEastIsAFan() throws {
    let bounds = GeoBounds(
      south: .degrees(42), north: .degrees(72), west: .degrees(28), east: .degrees(180))
    let found = Self.chosen(try Self.scenario(.box(bounds)))
    #expect(found.definition.method == .albersEqualArea)
    // A sixth of the way from either end.
    #expect(found.definition.parallels.map { $0.degrees.rounded() } == [47, 67])
  }

  @Test func aWideRegionOnTheEquatorIsNoFan() throws {
    let bounds = GeoBounds(
      south: .degrees(-10), north: .degrees(20), west: .degrees(-30), east: .degrees(70))
    let found = Self.chosen(try Self.scenario(.box(bounds)))
    #expect(found.definition.method == .lambertAzimuthalEqualArea)
  }

  @Test func whatTheScenarioNamesIsTaken() throws {
    let found = Self.chosen(
      try Self.scenario(
        .world,
        projection: ProjectionChoice(
          .perspective, center: GeoCoordinate(latitude: -7, longitude: 27),
          height: .kilometres(384_400), rotation: .degrees(10))))
    #expect(
      found.definition
        == ProjectionDefinition(
          method: .perspective, center: GeoCoordinate(latitude: -7, longitude: 27),
          height: .kilometres(384_400), rotation: .degrees(10)))
    #expect(found.reason == "named in the scenario")
  }

  @Test func aChosenProjectionCanBeTurned() throws {
    let found = Self.chosen(
      try Self.scenario(.world, projection: ProjectionChoice(rotation: .degrees(-20))))
    #expect(found.definition.rotation == .degrees(-20))
  }

  @Test(arguments: [
    (
      ProjectionDefinition(
        method: .perspective, center: GeoCoordinate(latitude: -7, longitude: 27),
        height: .kilometres(384_400)),
      "Perspective projection centred on 7°\u{202F}S, 27°\u{202F}E, seen from 384\u{202F}400\u{202F}km up; WGS84."
    ),
    (
      ProjectionDefinition(
        method: .stereographic, center: GeoCoordinate(latitude: 90, longitude: 0),
        rotation: .degrees(30)),
      "Stereographic projection centred on 90°\u{202F}N, 0°, turned 30° clockwise; WGS84."
    ),
    (
      ProjectionDefinition(
        method: .equalEarth, center: GeoCoordinate(latitude: 0, longitude: 10),
        rotation: .degrees(337.5)),
      "Equal Earth projection, central meridian 10°\u{202F}E, turned 22.5° counter-clockwise; WGS84."
    ),
  ]) func thePageSaysHowItIsMade(definition: ProjectionDefinition, sentence: String) throws {
    let foot = Foot(
      style: .light, scenario: try Self.scenario(.world), coverage: [],
      making: .maps([definition], remarks: []))
    #expect(foot.makingPart.paragraphs.first == sentence)
  }
}
