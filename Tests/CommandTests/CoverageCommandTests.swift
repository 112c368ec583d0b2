import Foundation
import Testing

/// `briefmap coverage`, as other programs take it up.
@Suite struct CoverageCommandTests {
  static let scenarios = Package.scenarios.filter { name in
    let text = try? String(contentsOfFile: Package.path(name), encoding: .utf8)
    return text?.contains("\ncoverage:") == true
  }

  static func has(_ tool: String) -> Bool {
    guard let folder = try? Folder() else { return false }
    return (try? Program.shell("command -v \(tool)", in: folder).status) == 0
  }

  private func figures(_ path: String) throws -> [[String: Any]] {
    let outcome = try Program.run(
      ["coverage", path, "-o", "-", "--format", "json"], in: Folder())
    #expect(outcome.status == 0)
    #expect(outcome.diagnostics.isEmpty)
    let report = try #require(
      JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    return try #require(report["coverage"] as? [[String: Any]])
  }

  /// What a dotted path of keys and indices leads to.
  private func value(_ path: String, in object: Any) -> Any? {
    path.split(separator: ".").reduce(object as Any?) { found, key in
      if let index = Int(key) { return (found as? [Any])?[index] }
      return (found as? [String: Any])?[String(key)]
    }
  }

  @Test(.enabled(if: has("ogrinfo")), arguments: scenarios)
  func gdalReadsTheShapesWithoutAWarning(scenario: String) throws {
    let folder = try Folder()
    let run = try Program.run(
      ["coverage", Package.path(scenario), "-o", "a.geojson", "-o", "a.kml"], in: folder)
    #expect(run.status == 0)
    #expect(run.diagnostics.isEmpty)
    let json = try #require(
      JSONSerialization.jsonObject(with: folder.read("a.geojson")) as? [String: Any])
    let count = try #require(json["features"] as? [Any]).count
    for name in ["a.geojson", "a.kml"] {
      let outcome = try Program.shell("ogrinfo -ro -so -al \(name)", in: folder)
      #expect(outcome.status == 0)
      #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
      // A layer for each folder of a KML.
      let counts = outcome.text.matches(of: /Feature Count: (\d+)/).compactMap { Int($0.output.1) }
      #expect(counts.reduce(0, +) == count, "\(name)")
    }
    // GEOS looks for rings that cross themselves or lie outside of their polygon.
    let check = try Program.shell(
      "ogrinfo -ro -q a.geojson -dialect sqlite -sql"
        + " 'SELECT min(ST_IsValid(geometry)) AS ok FROM a WHERE geometry IS NOT NULL'", in: folder)
    #expect(check.text.contains("ok (Integer) = 1"), "\(check.text)\(check.diagnostics)")
    #expect(check.diagnostics.isEmpty, "\(check.diagnostics)")
  }

  /// Sensors all over the world, on both poles and on 180°, with sectors of every kind.
  static let everywhere = {
    let places = [-90.0, -89.9, -85.251, -60, 0, 33, 85.251, 89.237, 90].flatMap { latitude in
      [-180.0, -172.781, -90, 0, 16.336, 179.99, 180].map { (latitude, $0) }
    }
    let sites = places.enumerated().map { index, place in
      let sector = "{from: \(index * 60 % 360) deg, to: \((index * 97 + 30) % 360) deg}"
      return
        "  - {id: s\(index), name: S, position: [\(place.0), \(place.1)], radar: {sector: \(sector),"
        + " elevation: {min: 2 deg, max: 60 deg}, range: {min: 100 km, max: 3000 km}}}\n"
    }
    let requests = places.indices.map {
      "  - {sensor: s\($0), target: {altitude: [100 km, 500 km]}}\n"
    }
    return ScenarioTexts.minimal(
      "sites:\n\(sites.joined())coverage:\n\(requests.joined())")
  }()

  @Test(.enabled(if: has("ogrinfo"))) func shapesAreValidEverywhere() throws {
    let folder = try Folder()
    try folder.write("a.yaml", Self.everywhere)
    let run = try Program.run(["coverage", "a.yaml", "-o", "a.geojson"], in: folder)
    #expect(run.status == 0, "\(run.diagnostics)")
    let check = try Program.shell(
      "ogrinfo -ro -q a.geojson -dialect sqlite -sql 'SELECT sum(ST_IsValid(geometry)) AS valid,"
        + " count(*) AS shapes, sum(geometry IS NULL) AS missing FROM a'", in: folder)
    let counts = check.text.matches(of: /\(Integer\) = (\d+)/).compactMap { Int($0.output.1) }
    #expect(counts.count == 3, "\(check.text)\(check.diagnostics)")
    #expect(counts.first == counts.dropFirst().first)
    #expect(counts.last == 0)
    #expect(check.diagnostics.isEmpty, "\(check.diagnostics)")
  }

  @Test(.enabled(if: has("xmllint")), arguments: scenarios)
  func kmlIsWellFormed(scenario: String) throws {
    let folder = try Folder()
    _ = try Program.run(["coverage", Package.path(scenario), "-o", "a.kml"], in: folder)
    let outcome = try Program.shell("xmllint --noout a.kml", in: folder)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
  }

  @Test func broadAndNarrowAreTwoColumnsOfFigures() throws {
    let coverage = try figures(Package.path("seeds/freeze-2007.yaml"))
    #expect(coverage.map { $0["sensor"] as? String } == ["gabala", "brdy", "brdy"])
    // Cross-range cells at 2,000 km; facts on the debate, 2.2: 42.8 km and 5.3 km.
    let cell = "figures.cells.1.cross-range.value"
    let broad = try #require(value(cell, in: coverage[0]) as? Double)
    let narrow = try #require(value(cell, in: coverage[2]) as? Double)
    #expect(abs(broad - 42_800) < 200)
    #expect(abs(narrow - 5300) < 50)
    #expect(abs(broad / narrow - 8) < 0.2)
    #expect(value("figures.cells.1.slant-range-m", in: coverage[0]) as? Double == 2_000_000)
    // 2π (1 − cos 12.5°) against 110° × (sin 55° − sin 2°).
    let field = "figures.at-once.solid-angle.value"
    #expect(abs((value(field, in: coverage[0]) as? Double ?? 0) - 1.5057) < 0.0001)
    #expect(abs((value(field, in: coverage[2]) as? Double ?? 0) - 0.14894) < 0.0001)
  }

  @Test func aFigureSaysHowItWasFoundAndOneThatIsNotKnownSaysWhy() throws {
    let coverage = try figures(Package.path("seeds/freeze-2007.yaml"))
    let known = try #require(
      value("figures.at-once.solid-angle", in: coverage[2]) as? [String: Any])
    #expect(known["unit"] as? String == "sr")
    #expect(known["text"] as? String == "0.149 sr")
    #expect(known["grade"] as? String == "assumption")
    #expect((known["formula"] as? String)?.contains("2π (1 − cos ψ)") == true)
    #expect(value("rests-on.0.parameter", in: known) as? String == "field of view")
    let unknown = try #require(
      value("figures.at-once.search-time", in: coverage[0]) as? [String: Any])
    #expect(unknown["value"] is NSNull)
    #expect((unknown["why"] as? String)?.isEmpty == false)
    let causes = try #require(value("footprints.0.edges", in: coverage[2]) as? [[String: Any]])
    // What ends a focus far away, and the cone to its sides.
    #expect(causes.count == 2)
    #expect(causes.last?["cause"] as? String == "field-of-view")
    for cause in causes { #expect((cause["length-km"] as? Double ?? 0) > 100) }
  }

  @Test func severalOutputsAppearTogetherOrNotAtAll() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let all = ["a.geojson", "a.kml", "a.csv", "a.json"]
    let outcome = try Program.run(
      ["coverage", "brief.yaml"] + all.flatMap { ["-o", $0] }, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(try folder.names == (all + ["brief.yaml"]).sorted())
    let failed = try Program.run(
      ["coverage", "brief.yaml", "-o", "b.csv", "-o", "missing/b.json"], in: folder)
    #expect([73, 74].contains(failed.status))
    #expect(failed.diagnostics.contains("missing/b.json"))
    #expect(try folder.names == (all + ["brief.yaml"]).sorted())
  }

  @Test(arguments: ["geojson", "kml", "csv", "json"])
  func aPipedScenarioGivesTheSameBytesOnStandardOutput(format: String) throws {
    let folder = try Folder()
    let input = try folder.write("brief.yaml", ScenarioTexts.quick)
    let piped = try Program.run(
      ["coverage", "-", "--format", format], input: input, in: folder,
      environment: ["TZ": "Asia/Tehran", "LC_ALL": "de_DE.UTF-8"])
    #expect(piped.status == 0)
    #expect(piped.diagnostics.isEmpty)
    #expect(try folder.names == ["brief.yaml"])
    _ = try Program.run(["coverage", "brief.yaml", "-o", "a.\(format)"], in: folder)
    #expect(try folder.read("a.\(format)") == piped.output)
  }

  @Test func withoutAnOutputItGoesToStandardOutput() throws {
    let folder = try Folder()
    let path = Package.path("Examples/one-radar.yaml")
    let shapes = try Program.run(["coverage", path], in: folder)
    #expect(shapes.output.starts(with: Array("{\"type\":\"FeatureCollection\"".utf8)))
    let rows = try Program.run(["coverage", path, "--format", "csv"], in: folder)
    #expect(rows.output.starts(with: Array("\"coverage\",\"sensor".utf8)))
    #expect(try folder.names.isEmpty)
  }

  @Test func drawnRadarsAreTheSameForTheSameSeed() throws {
    let folder = try Folder()
    func drawn(_ seed: String) throws -> Data {
      try Program.run(
        ["coverage", Package.path("seeds/freeze-2007.yaml"), "--format", "json"]
          + ["--samples", "40", "--seed", seed], in: folder
      ).output
    }
    let first = try drawn("7")
    #expect(try drawn("7") == first)
    #expect(try drawn("8") != first)
    #expect(String(decoding: first, as: UTF8.self).contains("\"seed\": \"7\""))
  }

  /// A wrong call, its exit code and what is said about it.
  static let faults: [(arguments: [String], status: Int32, complaint: String)] = [
    (["brief.yaml", "-o", "a.shp"], 64, "a.shp: the name should end in .geojson"),
    (["brief.yaml", "-o", "-"], 64, "--format must say geojson, kml, csv or json"),
    (["brief.yaml", "-o", "a.csv", "-o", "./a.csv"], 64, "a.csv is given twice"),
    (["brief.yaml", "--format", "svg"], 64, "svg"),
    (["brief.yaml", "-o", "./brief.yaml", "--format", "json"], 64, "is the scenario itself"),
    (["brief.yaml", "--samples", "0"], 64, "from 1 to 10000"),
    (["missing.yaml"], 66, "missing.yaml"),
    (["none.yaml"], 65, "the scenario has no coverage"),
    (["wrong.yaml"], 65, "sites[0] is atlantis"),
  ]

  @Test(arguments: faults.indices) func aWrongCallIsRefused(index: Int) throws {
    let fault = Self.faults[index]
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    try folder.write("none.yaml", ScenarioTexts.minimal("sites: [gabala]\n"))
    try folder.write("wrong.yaml", ScenarioTexts.threeFaults)
    let before = try folder.names
    let outcome = try Program.run(["coverage"] + fault.arguments, in: folder)
    #expect(outcome.status == fault.status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains(fault.complaint), "\(outcome.diagnostics)")
    #expect(try folder.names == before)
  }

  #if os(Linux)
    @Test func aFullDiskIsAnError() throws {
      let folder = try Folder()
      try folder.write("brief.yaml", ScenarioTexts.quick)
      for arguments in [["-o", "/dev/full", "--format", "csv"], ["-o", "-", "--format", "kml"]] {
        let outcome = try Program.run(
          ["coverage", "brief.yaml"] + arguments, sink: .file("/dev/full"), in: folder)
        #expect([73, 74].contains(outcome.status))
        #expect(outcome.diagnostics.contains("No space left on device"))
      }
    }
  #endif
}
