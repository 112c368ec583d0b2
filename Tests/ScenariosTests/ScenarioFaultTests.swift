import GeoData
import Scenarios
import Testing
import YAMLReading

@Suite struct ScenarioFaultTests {
  @Test func threeFaultsAreListedWithLineAndColumn() throws {
    let text = ScenarioTests.example
      .replacing("azimuth: 102 deg", with: "azimuth: 102")
      .replacing("position: [50.0, 20.0]", with: "position: [150.0, 20.0]")
      .replacing("theme: light", with: "them: light")
    #expect(
      try faults(text) == [
        "8:3: map.them is not a key here; did you mean theme?",
        "15:15: sites[3].position is [150.0, 20.0], not on the Earth: latitude −90 to 90, "
          + "then longitude −180 to 180; are the two swapped?",
        "23:25: coverage[1].pointing.azimuth is 102, without a unit; an angle has deg or rad",
      ])
  }

  @Test(arguments: [
    (
      "rings: [{around: moskow, radius: 5 km}]",
      "rings[0].around is moskow, neither a site of this file nor of the catalogue; did you mean moscow?"
    ),
    (
      "rings: [{around: qabala, radius: 5 km}]",
      "rings[0].around is qabala, neither a site of this file nor of the catalogue; did you mean gabala?"
    ),
    (
      "rings: [{around: moscow, radius: 30000 km}]",
      "rings[0].radius is 30000 km, outside 0 km to 20003.931 km"
    ),
    ("rings: [{around: moscow, radius: [0 km]}]", "rings[0].radius[0] is 0 km, not above zero"),
    ("rings: [{around: moscow, radius: []}]", "rings[0].radius is an empty list, fewer than 1"),
    ("coverage: [{sensor: moscow}]", "coverage[0].sensor is moscow, a site without a radar"),
    (
      "coverage: [{sensor: brdy, mode: focus}]",
      "coverage[0] is in focus mode and has no pointing"
    ),
    (
      "coverage: [{sensor: gabala, mode: focus, pointing: {azimuth: 1 deg, elevation: 2 deg}}]",
      "coverage[0].sensor is gabala, a radar without field-of-view, which says how wide it looks "
        + "in focus mode"
    ),
    (
      "coverage: [{sensor: gabala, mode: serach}]",
      "coverage[0].mode is serach, did you mean search?"
    ),
    (
      "coverage: [{sensor: gabala, target: {altitude: 500000 km}}]",
      "coverage[0].target.altitude is 500000 km, outside 0 km to 400000 km"
    ),
    (
      "coverage: [{sensor: gabala, target: {altitude: -1 km}}]",
      "coverage[0].target.altitude is -1 km, outside 0 km to 400000 km"
    ),
    (
      "coverage: [{sensor: gabala, pointing: {azimuth: 1 deg, elevation: 91 deg}}]",
      "coverage[0].pointing.elevation is 91 deg, outside -90 deg to 90 deg"
    ),
    (
      "arcs: [{from: semnan, to: semnan}]",
      "arcs[0].to is semnan, the place where the arc begins"
    ),
    (
      "layers: [grid]",
      "layers[0] is grid, the choices are graticule, lakes, rivers, borders, cities, countries, seas,"
        + " regions and uncertainty"
    ),
    (
      "layers: [{membership: natto}]",
      "layers[0].membership is natto, not a membership; did you mean nato?"
    ),
    (
      "layers: [{highlight: [cz]}]",
      "layers[0].highlight[0] is cz, not a country, which is two capital letters of ISO 3166-1, "
        + "like CZ"
    ),
    (
      "layers: [{}]",
      "layers[0] is an empty mapping, where one of membership, positions, missiles, highlight and data "
        + "should be"
    ),
    ("sites: [brdy, brdy]", "sites[1] is brdy, a site that is given already"),
    (
      "sites: [{id: gabla, label: G}]",
      "sites[0] has no name, which a site outside the catalogue must have (or did you mean gabala?)"
    ),
    (
      "sites: [Brdy]",
      "sites[0] is Brdy, not an id, which has small letters, digits and hyphens, at most 64"
    ),
    (
      "sites: [../radars/emr]",
      "sites[0] is ../radars/emr, not an id, which has small letters, digits and hyphens, at most 64"
    ),
    (
      "sites: [{id: x, name: X, position: [1, 2], radar: {elevation: {min: 50 deg, max: 5 deg}}}]",
      "sites[0].radar.elevation.max is 5 deg, not above min, which is 50 deg"
    ),
    (
      "sites: [{id: x, name: X, position: [1, 2], radar: {beamwidth: 190 deg}}]",
      "sites[0].radar.beamwidth is 190 deg, outside 0 deg to 180 deg"
    ),
    (
      "sites: [{id: x, name: X, position: [1, 2], radar: {type: dayral}}]",
      "sites[0].radar.type is dayral, the catalogue has no radar dayral; did you mean daryal?"
    ),
    (
      "map: {size: 1600 x 1000}",
      "map.size is 1600 x 1000, not a size, which is like 1600 x 1000 px, 297 x 210 mm or "
        + "a4-landscape"
    ),
    (
      "map: {size: 1 x 1 px}",
      "map.size is 1 x 1 px, outside 10 mm to 5000 mm, or 64 px to 32767 px, on a side"
    ),
    (
      "map: {size: 1e9 x 1000 px}",
      "map.size is 1e9 x 1000 px, outside 10 mm to 5000 mm, or 64 px to 32767 px, on a side"
    ),
    ("map: {projection: merkator}", "map.projection is merkator, did you mean mercator?"),
    (
      "map: {projection: {name: mercator, parallels: [40, 60]}}",
      "map.projection.parallels is [40, 60], of no meaning: mercator is not a conic projection"
    ),
    (
      "map: {projection: {name: mercator, height: 500 km}}",
      "map.projection.height is 500 km, of no meaning: only a perspective is seen from a height"
    ),
    (
      "map: {projection: {name: auto, center: brdy}}",
      "map.projection.center is brdy, of no meaning: auto chooses the centre, too"
    ),
    (
      "map: {projection: {name: perspective, height: 5 km}}",
      "map.projection.height is 5 km, outside 10 km to 1000000 km"
    ),
    (
      "map: {projection: {name: mercator, rotation: 400 deg}}",
      "map.projection.rotation is 400 deg, outside -360 deg to 360 deg"
    ),
    (
      "map: {extent: {south: 20, west: 1, north: 10, east: 2}}",
      "map.extent.north is 10, not north of the south edge"
    ),
    (
      "map: {extent: {south: 20, west: 1}}",
      "map.extent is a mapping of south, west, where one of around (and margin), center and "
        + "radius, or south, west, north and east should be"
    ),
    ("map: {worldview: us}", "map.worldview is us, did you mean un?"),
    (
      "lang: english",
      "lang is english, the choices are en, de, fr, cs, pl, ru, az, fa, ar, uk, ko and tr"
    ),
    ("subtitle: \"two\\nlines\"", "subtitle is \"two lines\", which should be one line"),
  ])
  func oneFaultIsNamedInFull(text: String, fault: String) throws {
    let found = try faults(minimal(text)).map { fault in
      fault.split(separator: " ", maxSplits: 1).last.map(String.init) ?? fault
    }
    #expect(found.first == fault)
  }

  @Test(arguments: ["2007-02-30", "2007", "12 October 2007", "2007-13-01", ""])
  func aDateMustBeInTheCalendar(date: String) throws {
    #expect(try faults("briefmap: 1\ntitle: T\ndate: \(date)\n").count == 1)
  }

  @Test func whatMustBeThereIsAskedFor() throws {
    #expect(
      try faults("lang: en") == [
        "1:1: the file has no briefmap, which must be there",
        "1:1: the file has no title, which must be there",
        "1:1: the file has no date, which must be there",
      ])
    #expect(
      try faults(minimal().replacing("briefmap: 1", with: "briefmap: 2")) == [
        "1:11: briefmap is 2, not a version that is read; it is 1"
      ])
  }

  @Test func aFaultySiteIsReportedOnce() throws {
    let text = minimal(
      """
      sites: [{id: hill, name: Hill, position: [95, 200]}]
      rings: [{around: hill, radius: 5 km}]
      """)
    #expect(try faults(text).count == 1)
  }

  @Test func aMissingCatalogueIsNoFaultOfTheScenario() throws {
    #expect(throws: CatalogueError.missingFolder("nowhere/sites")) {
      try Scenario.read(
        SourceText(minimal("sites: [brdy]"), file: "brief.yaml"),
        catalogue: Catalogue(directory: "nowhere"),
        memberships: MembershipFolder(directory: "nowhere"))
    }
  }
}
