import Foundation
import Testing

/// `briefmap coverage --chart`: charts as files.
@Suite struct ChartTests {
  static let charts = ["range-height", "lowest-height"]

  @Test(arguments: charts) func aChartIsAPageLikeAnyOther(chart: String) throws {
    let folder = try Folder()
    let arguments = [
      "coverage", Package.path("Examples/\(chart).yaml"), "--chart", chart, "-o", "c.svg", "-o",
      "c.png", "-o", "c.pdf",
    ]
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.diagnostics.isEmpty)
    for (file, start) in [("c.svg", "<?xml"), ("c.png", "\u{89}PNG"), ("c.pdf", "%PDF-")] {
      #expect(try folder.read(file).starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    }
    let svg = String(decoding: try folder.read("c.svg"), as: UTF8.self)
    #expect(svg.contains(">Gabala</text>"))
    let again = try Folder()
    #expect(try Program.run(arguments, in: again).status == 0)
    for file in ["c.svg", "c.png", "c.pdf"] {
      #expect(try folder.read(file) == again.read(file), "\(file)")
    }
  }

  @Test(arguments: charts) func aChartGoesToStandardOutput(chart: String) throws {
    let folder = try Folder()
    let input = try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(
      ["coverage", "-", "--chart", chart, "--format", "svg"], input: input, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("</svg>\n"))
    #expect(try folder.names == ["brief.yaml"])
  }

  @Test(arguments: charts) func aScenarioWithoutCoverageIsAFault(chart: String) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.minimal("sites: [gabala]\n"))
    let outcome = try Program.run(
      ["coverage", "brief.yaml", "--chart", chart, "-o", "c.svg"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.diagnostics.contains("coverage"))
    #expect(try folder.names == ["brief.yaml"])
  }

  @Test func aChartThatIsNotKnownIsWrongUsage() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(["coverage", "brief.yaml", "--chart", "pie"], in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains("range-height"))
  }

  /// Sensors and targets at the ends of what a scenario may say.
  static let extremes = [
    "position: [90, 0]\n    radar: {}",
    "position: [-90, 0]\n    radar: {sector: {from: 10 deg, to: 20 deg}}",
    "position: [0, 180]\n    radar: {range: {min: 3000 km, max: 3001 km}}",
    "position: [10, -179.99]\n    radar: {elevation: {min: 89 deg, max: 90 deg}}",
    "position: [45, 45]\n    radar: {range: {max: 1 km}}",
  ]

  @Test(arguments: charts, extremes) func extremesBecomeAChart(chart: String, site: String) throws {
    for height in ["0 km", "1 m", "[10 km, 400000 km]"] {
      let folder = try Folder()
      try folder.write(
        "brief.yaml",
        ScenarioTexts.minimal(
          """
          sites:
            - id: here
              name: Here
              \(site)
          coverage:
            - {sensor: here, target: {altitude: \(height)}}

          """))
      let outcome = try Program.run(
        ["coverage", "brief.yaml", "--chart", chart, "-o", "c.svg"], in: folder)
      #expect(outcome.status == 0, "\(height): \(outcome.diagnostics)")
    }
  }
}
