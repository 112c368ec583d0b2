import Foundation
import Testing

/// Radars that cannot be, and radars that are odd and can.
@Suite struct RadarFaultTests {
  /// A scenario of one radar of the scenario's own.
  static func scenario(radar: String, coverage: String, site: String = "") -> String {
    ScenarioTexts.minimal(
      """
      sites:
        - id: test
          name: Test
          position: [50.0, 20.0]
          \(site)
          radar: {\(radar)}
      coverage:
        - {sensor: test, \(coverage)}

      """)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let radar: String
    let coverage: String
    let complaint: String
    /// The exit code: that of bad data, or of a file that is missing.
    var status: Int32 = 65
  }

  static let faults = [
    Row(
      testDescription: "elevation limits crossed", radar: "elevation: {min: 50 deg, max: 20 deg}",
      coverage: "target: {altitude: 500 km}", complaint: "radar.elevation.max is 20 deg, not above"),
    Row(
      testDescription: "a height below the ground", radar: "range: {max: 900 km}",
      coverage: "target: {altitude: -5 km}", complaint: "target.altitude is -5 km"),
    Row(
      testDescription: "no cross section", radar: "range: {max: 900 km}",
      coverage: "target: {altitude: 500 km, radar-cross-section: 0 m2}",
      complaint: "radar-cross-section is 0 m2"),
    Row(
      testDescription: "a cross section that is no number", radar: "range: {max: 900 km}",
      coverage: "target: {altitude: 500 km, radar-cross-section: NaN m2}",
      complaint: "radar-cross-section is NaN m2, not a number"),
    Row(
      testDescription: "a mask with gaps", radar: "range: {max: 900 km}",
      coverage:
        "horizon-mask: [{azimuth: 10 deg, elevation: 1 deg}, {azimuth: 90 deg, elevation: 2 deg}]",
      complaint: "horizon-mask is a list of 2, silent between 10° and 90°"),
    Row(
      testDescription: "a mask with one direction twice", radar: "range: {max: 900 km}",
      coverage:
        "horizon-mask: [{azimuth: 10 deg, elevation: 1 deg}, {azimuth: 10 deg, elevation: 2 deg}]",
      complaint: "horizon-mask does not hold: the horizon mask has two points at"),
    Row(
      testDescription: "a mask that is not there", radar: "range: {max: 900 km}",
      coverage: "horizon-mask: skyline.csv", complaint: "skyline.csv", status: 66),
    Row(
      testDescription: "4/3 for space", radar: "range: {max: 900 km}",
      coverage: "propagation: four-thirds-earth, target: {altitude: 500 km}",
      complaint: "propagation is four-thirds-earth, not for targets 500 km up"),
    Row(
      testDescription: "P.834 for aircraft", radar: "range: {max: 900 km}",
      coverage: "propagation: space-refraction, target: {altitude: 9 km}",
      complaint: "propagation is space-refraction, not for targets 9 km up"),
    Row(
      testDescription: "focus without a field", radar: "range: {max: 900 km}",
      coverage: "mode: focus, pointing: {azimuth: 10 deg, elevation: 5 deg}",
      complaint: "a radar without field-of-view"),
    Row(
      testDescription: "a box without a height", radar: "field-of-view: {azimuth: 40 deg}",
      coverage: "target: {altitude: 500 km}", complaint: "field-of-view has no elevation"),
    Row(
      testDescription: "a spread from high to low",
      radar: "range: {max: {value: 2000 km, spread: [2500 km, 1500 km]}}",
      coverage: "target: {altitude: 500 km}",
      complaint: "range.max.spread is [2500 km, 1500 km], not from a low to a high one"),
    Row(
      testDescription: "power below zero", radar: "average-power: -3 kW",
      coverage: "target: {altitude: 500 km}", complaint: "average-power is -3 kW"),
  ]

  @Test(arguments: faults) func aRadarThatCannotBeIsRefused(row: Row) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", Self.scenario(radar: row.radar, coverage: row.coverage))
    let outcome = try Program.run(["coverage", "brief.yaml", "-o", "a.json"], in: folder)
    #expect(outcome.status == row.status)
    #expect(outcome.diagnostics.contains("brief.yaml:"), "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.contains(row.complaint), "\(outcome.diagnostics)")
    #expect(try folder.names == ["brief.yaml"])
  }

  /// Each is odd, and has an answer.
  static let answers = [
    ("power without an antenna", "average-power: 1 MW", "target: {radar-cross-section: 1 m2}", ""),
    ("a sector of 360°", "sector: {from: 0 deg, to: 360 deg}", "mode: search", ""),
    ("equal ends", "sector: {from: 90 deg, to: 90 deg}", "mode: search", ""),
    ("a sector through north", "sector: {from: 350 deg, to: 10 deg}", "mode: search", ""),
    ("out of reach", "range: {max: 100 km}", "target: {altitude: 500 km}", ""),
    ("on the Moon", "range: {max: 500000 km}", "target: {altitude: 0 km}", "altitude: 384400 km"),
    ("from an aircraft", "range: {max: 400 km}", "target: {altitude: 1 km}", "altitude: 9 km"),
    ("level with the target", "range: {max: 400 km}", "target: {altitude: 9 km}", "altitude: 9 km"),
    (
      "above the ground", "range: {max: 900 km}", "target: {altitude: 500 km, above: ground}",
      "ground-height: 2 km"
    ),
  ]

  @Test(arguments: answers.indices) func anOddRadarHasAnAnswer(index: Int) throws {
    let (_, radar, coverage, site) = Self.answers[index]
    let folder = try Folder()
    try folder.write(
      "brief.yaml", Self.scenario(radar: radar, coverage: coverage, site: site))
    for output in ["a.json", "a.geojson", "a.kml", "a.csv"] {
      let outcome = try Program.run(["coverage", "brief.yaml", "-o", output], in: folder)
      #expect(outcome.status == 0, "\(Self.answers[index].0): \(outcome.diagnostics)")
    }
    let text = try String(decoding: folder.read("a.json"), as: UTF8.self)
    #expect(!text.contains("nan") && !text.contains("inf,"))
    let drawn = try Program.run(["render", "brief.yaml", "-o", "a.svg"], in: folder)
    #expect(drawn.status == 0, "\(Self.answers[index].0): \(drawn.diagnostics)")
  }

  @Test func aSkylineIsReadFromAFileBesideTheScenario() throws {
    let folder = try Folder()
    let directions = stride(from: 0, to: 360, by: 30).map { "\($0),5" }
    try folder.write(
      "skyline.csv", (["azimuth,elevation"] + directions).joined(separator: "\n") + "\n")
    try folder.write(
      "brief.yaml",
      Self.scenario(radar: "range: {max: 2500 km}", coverage: "horizon-mask: skyline.csv"))
    let outcome = try Program.run(["coverage", "brief.yaml", "--format", "json"], in: folder)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(String(decoding: outcome.output, as: UTF8.self).contains("\"cause\": \"mask\""))

    let closed = (["azimuth,elevation"] + directions + ["360,5"]).joined(separator: "\r\n")
    try folder.write("skyline.csv", closed)
    let again = try Program.run(["coverage", "brief.yaml", "--format", "json"], in: folder)
    #expect(again.output == outcome.output)

    try folder.write("skyline.csv", "azimuth,elevation\n0,5\n30,high\n400,2\n")
    let faulty = try Program.run(["coverage", "brief.yaml"], in: folder)
    #expect(faulty.status == 65)
    for line in ["skyline.csv:3:1", "skyline.csv:4:1"] {
      #expect(faulty.diagnostics.contains(line), "\(faulty.diagnostics)")
    }
  }
}
