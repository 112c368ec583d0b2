import GeoData
import Geodesy
import Scenarios
import Testing
import YAMLReading

@Suite struct ScenarioTests {
  /// The example of the project's plan.
  static let example = #"""
    briefmap: 1                       # version of this format
    title: A radar in Bohemia, or the one in Azerbaijan
    date: 2007-10-12                  # borders, treaties and the status of sites hold for this day
    map:
      projection: auto                # or a name from `briefmap projections`, with centre and parallels
      extent: {around: [brdy, redzikowo, gabala], margin: 600 km}
      size: 1600 x 1000 px
      theme: light
    sites:                            # from the catalogue, or written out in full
      - brdy
      - redzikowo
      - gabala
      - id: my-hill
        name: My hill
        position: [50.0, 20.0]         # latitude, longitude; or "50°00'00\"N 20°00'00\"E"
        radar: {sector: {from: 90 deg, to: 210 deg}, elevation: {min: 2 deg, max: 55 deg}, range: {max: 3000 km}}
    coverage:
      - sensor: gabala                # broad: what it can watch at once
        mode: search
        target: {altitude: [200 km, 500 km, 1000 km], radar-cross-section: 1 m2}
      - sensor: brdy
        mode: focus                   # narrow: what it can look at one beam at a time
        pointing: {azimuth: 102 deg, elevation: 8 deg}
        target: {altitude: [500 km], radar-cross-section: 0.01 m2}
    rings:
      - {around: moscow, radius: [500 km, 5500 km]}
    arcs:
      - {from: semnan, to: london, shape: minimum-energy}
    layers: [{membership: nato}, {membership: cfe}, graticule]
    """#

  @Test func theExampleIsReadWhole() throws {
    let read = try scenario(Self.example)
    #expect(read.title == "A radar in Bohemia, or the one in Azerbaijan")
    #expect(read.date == CalendarDate("2007-10-12"))
    #expect(read.language == "en")
    #expect(read.map.projection == .automatic)
    #expect(read.map.size == .standard)
    #expect(read.map.worldview == .unitedNations)
    #expect(read.sites.map(\.site.id) == ["brdy", "redzikowo", "gabala", "my-hill"])
    guard case .around(let places, let margin) = read.map.extent else {
      Issue.record("not an extent around places")
      return
    }
    #expect(places.map { $0.site?.id } == ["brdy", "redzikowo", "gabala"])
    #expect(margin == .kilometres(600))

    let hill = read.sites[3].site
    #expect(hill.kind == .radar)
    #expect(hill.position.grade == .scenario)
    #expect(hill.position.value == GeoCoordinate(latitude: 50, longitude: 20))
    #expect(hill.radar?.sector?.value == Sector(from: .degrees(90), to: .degrees(210)))
    #expect(hill.radar?.sector?.grade == .scenario)
    #expect(hill.radar?.slantRange.maximum?.text == "3000 km")

    #expect(read.coverage.map(\.sensor.id) == ["gabala", "brdy"])
    #expect(read.coverage[0].mode == .search)
    #expect(read.coverage[0].target.heights == [200, 500, 1000].map(Distance.kilometres))
    #expect(read.coverage[0].target.radarCrossSection == .squareMetres(1))
    #expect(read.coverage[1].mode == .focus)
    #expect(read.coverage[1].pointing?.azimuth == .degrees(102))
    #expect(read.coverage[1].pointing?.elevationAngle == .degrees(8))
    #expect(read.rings[0].center.site?.id == "moscow")
    #expect(read.rings[0].radii == [.kilometres(500), .kilometres(5500)])
    #expect(read.arcs[0].to.position == GeoCoordinate(latitude: 51.5074, longitude: -0.1278))
    guard case .membership(let nato, _) = read.layers[0] else {
      Issue.record("not a membership")
      return
    }
    #expect(nato.members(on: read.date).map(\.country) == ["BE", "US"])
    #expect(read.layers[2] == .graticule)
  }

  @Test func theSmallestScenarioHasDefaults() throws {
    let read = try scenario(minimal())
    #expect(read.map == MapFrame())
    #expect(read.map.extent == .everything(margin: nil))
    #expect(read.layers == Layer.standard)
    #expect(read.sites.isEmpty && read.coverage.isEmpty && read.rings.isEmpty)
  }

  @Test func theStarterIsValid() throws {
    let read = try scenario(Scenario.starter)
    #expect(read.coverage.count == 2)
    #expect(read.sites.count == 2)
  }

  @Test func aSiteOfTheCatalogueCanBeRenamedAndChanged() throws {
    let read = try scenario(
      minimal(
        """
        sites:
          - {id: gabala, label: Qəbələ, radar: {range: {max: 5000 km}, sector: {from: 107 deg, to: 217 deg}}}
        """))
    let site = try #require(read.sites.first)
    #expect(site.label == "Qəbələ")
    #expect(site.site.name == "Gabala")
    #expect(site.site.position.grade == .assumption)
    #expect(site.site.radar?.type == "daryal")
    #expect(site.site.radar?.slantRange.maximum?.value == .kilometres(5000))
    #expect(site.site.radar?.slantRange.maximum?.grade == .scenario)
  }

  @Test func aValueOfAScenarioCanNameItsSource() throws {
    let read = try scenario(
      minimal(
        """
        sites:
          - id: hill
            name: Hill
            position: {value: [50, 20], uncertainty: 2 km, grade: stated, source: https://example.org}
            radar: {type: daryal, range: {max: {value: 100 km, spread: [90 km, 120 km]}}}
        """))
    let site = try #require(read.sites.first?.site)
    #expect(site.position.grade == .stated)
    #expect(site.position.uncertainty == .kilometres(2))
    #expect(site.radar?.name == "Daryal")
    #expect(site.radar?.slantRange.maximum?.grade == .scenario)
    #expect(site.radar?.slantRange.maximum?.spread?.high == .kilometres(120))
  }

  @Test func altitudesAndRadiiAreSorted() throws {
    let read = try scenario(
      minimal(
        """
        coverage: [{sensor: gabala, target: {altitude: [500 km, 100 km, 500 km]}}]
        rings: [{around: [50, 20], radius: 3 km}]
        """))
    #expect(read.coverage[0].target.heights == [.kilometres(100), .kilometres(500)])
    #expect(read.rings[0].center == .position(GeoCoordinate(latitude: 50, longitude: 20)))
  }

  @Test(arguments: [
    ("world", Extent.world), ("auto", .everything(margin: nil)),
    ("{margin: 50 km}", .everything(margin: .kilometres(50))),
    (
      "{center: [50, 20], radius: 100 km}",
      .circle(
        center: .position(GeoCoordinate(latitude: 50, longitude: 20)), radius: .kilometres(100))
    ),
    (
      "{south: 10 deg, west: 170, north: 20, east: -170 deg}",
      .box(
        GeoBounds(
          south: .degrees(10), north: .degrees(20), west: .degrees(170), east: .degrees(-170)))
    ),
    (
      "{around: [50°00'00\"N 20°00'00\"E]}",
      .around([.position(GeoCoordinate(latitude: 50, longitude: 20))], margin: nil)
    ),
  ])
  func anExtentHasManyForms(text: String, extent: Extent) throws {
    #expect(try scenario(minimal("map: {extent: \(text)}")).map.extent == extent)
  }

  @Test func aProjectionCanBeGivenInFull() throws {
    let read = try scenario(
      minimal(
        "map: {projection: {name: lambert-conformal-conic, center: brdy, parallels: [40, 60]}}"))
    let parallels = ProjectionChoice.Parallels(first: .degrees(40), second: .degrees(60))
    #expect(
      read.map.projection
        == ProjectionChoice(
          .lambertConformalConic,
          center: GeoCoordinate(latitude: 49.63522, longitude: 13.74794), parallels: parallels))
  }

  @Test func aPerspectiveHasAHeight() throws {
    let read = try scenario(
      minimal("map: {projection: {name: perspective, center: [-7, 27], height: 384400 km}}"))
    #expect(
      read.map.projection
        == ProjectionChoice(
          .perspective, center: GeoCoordinate(latitude: -7, longitude: 27),
          height: .kilometres(384_400)))
  }

  @Test(arguments: ["auto", "stereographic"]) func everyProjectionCanBeTurned(name: String) throws {
    let read = try scenario(minimal("map: {projection: {name: \(name), rotation: -30 deg}}"))
    #expect(
      read.map.projection
        == ProjectionChoice(ProjectionMethod(rawValue: name), rotation: .degrees(-30)))
  }

  @Test(arguments: [
    ("1600 x 1000 px", 800.0, 500.0), ("1600px × 1000px", 800, 500), ("8in x 5in", 576, 360),
    ("1600x1000px", 800, 500), ("25.4 mm x 2.54 cm", 72, 72), ("a4", 595.2756, 841.8898),
    ("a4-landscape", 841.8898, 595.2756), ("letter", 612, 792), ("72 pt x 72 pt", 72, 72),
  ])
  func pageSizesAreReadInEveryUnit(text: String, width: Double, height: Double) throws {
    let size = try scenario(minimal("map: {size: \(text)}")).map.size
    #expect(abs(size.width.points - width) < 1e-3)
    #expect(abs(size.height.points - height) < 1e-3)
  }
}
