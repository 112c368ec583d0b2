import Foundation
import Testing

/// That nothing a user has is lost, and nothing is passed over in silence.
@Suite struct LossTests {
  static let plan = "briefmap: 1\ntitle: T\ndate: 2007-10-12\nsites: [gabala]\n"
  static let withData = """
    briefmap: 1
    title: T
    date: 2007-10-12
    sites: [brdy]
    coverage: [{sensor: brdy, horizon-mask: skyline.csv, target: {altitude: 500 km}}]
    layers: [{name: Data, data: data.geojson}]
    map: {theme: own.yaml}

    """

  static func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("brief.yaml", withData)
    let directions = stride(from: 0, to: 360, by: 30).map { "\($0),1\n" }.joined()
    try folder.write("skyline.csv", "azimuth,elevation\n" + directions)
    try folder.write("data.geojson", #"{"type": "Point", "coordinates": [14, 50]}"#)
    try folder.write("own.yaml", "extends: light\n")
    return folder
  }

  @Test(arguments: [
    ["render", "plan.png"], ["render", "plan.png", "-f", "png"],
    ["coverage", "plan.png", "--chart", "range-height"],
  ])
  func aDefaultNameIsNeverTheScenario(arguments: [String]) throws {
    let folder = try Folder()
    try folder.write("plan.png", Self.plan)
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains("is the scenario itself"), "\(outcome.diagnostics)")
    #expect(
      try String(contentsOf: folder.url.appending(path: "plan.png"), encoding: .utf8) == Self.plan)
  }

  @Test(arguments: [
    ["render", "brief.yaml", "-f", "png", "-o", "skyline.csv"],
    ["render", "brief.yaml", "-f", "svg", "-o", "./own.yaml"],
    ["coverage", "brief.yaml", "-o", "data.geojson"],
    ["coverage", "brief.yaml", "--chart", "range-height", "-f", "png", "-o", "data.geojson"],
  ])
  func whatAScenarioIsMadeFromIsNotReplaced(arguments: [String]) throws {
    let folder = try Self.folder()
    let path = folder.url.appending(path: arguments.last ?? "").standardizedFileURL
    let before = try Data(contentsOf: path)
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 64, "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.contains("is read by the scenario"), "\(outcome.diagnostics)")
    #expect(try Data(contentsOf: path) == before)
  }

  @Test func oneFileUnderTwoNamesIsRefused() throws {
    let folder = try Folder()
    try folder.write("plan.yaml", Self.plan)
    let outcome = try Program.shell(
      "mkdir a; ln -s a b; briefmap render plan.yaml -o a/x.svg -o b/x.svg", in: folder)
    #expect(outcome.status == 64 && outcome.diagnostics.contains("is given twice"))
  }

  /// Nobody can be told what is wrong, but the exit code still says of which kind it is.
  @Test(arguments: ["2>&-", "2>/dev/full"])
  func aClosedOrFullErrorStreamIsNoCrash(redirection: String) throws {
    let folder = try Folder()
    try folder.write("plan.yaml", Self.plan)
    let missing = try Program.shell("briefmap validate no.yaml \(redirection)", in: folder)
    #expect(missing.status == 66 && !missing.wasKilled)
    let drawn = try Program.shell(
      "briefmap render plan.yaml -v -o a.svg \(redirection)", in: folder)
    #expect(drawn.status == 0 && !drawn.wasKilled)
    let text = try String(contentsOf: folder.url.appending(path: "a.svg"), encoding: .utf8)
    #expect(text.hasPrefix("<svg") || text.hasPrefix("<?xml"))
  }

  @Test func aFileThatMayNotGrowSoFarIsAnError() throws {
    let folder = try Folder()
    try folder.write("plan.yaml", Self.plan)
    let outcome = try Program.shell(
      "ulimit -f 20; briefmap render plan.yaml -o a.svg", in: folder)
    #expect(outcome.status == 73 && !outcome.wasKilled, "\(outcome.diagnostics)")
    #expect(try folder.names == ["plan.yaml"])
  }

  @Test func aClosedOutputIsAnError() throws {
    let folder = try Folder()
    try folder.write("plan.yaml", Self.plan)
    let outcome = try Program.shell("briefmap render plan.yaml -f svg -o - >&-", in: folder)
    #expect(outcome.status == 73, "\(outcome.diagnostics)")
  }

  @Test(arguments: [
    (["--theme", "nope"], "--theme is nope"), (["--width", "300px"], "--width is for a chart"),
    (["--paper", "a4"], "--paper is for a chart"), (["--font-mode", "text"], "--font-mode is for"),
    (["--seed", "7"], "--seed is for radars"),
    (["--chart", "range-height", "-f", "png", "--samples", "5"], "--samples is for shapes"),
  ])
  func anOptionThatCannotActIsRefused(options: [String], complaint: String) throws {
    let folder = try Self.folder()
    let outcome = try Program.run(["coverage", "brief.yaml"] + options, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains(complaint), "\(outcome.diagnostics)")
  }

  @Test(arguments: ["yesterday", "-5", "1e9"])
  func aDateThatIsNoneIsRefused(text: String) throws {
    let folder = try Folder()
    try folder.write("plan.yaml", Self.plan)
    let outcome = try Program.run(
      ["render", "plan.yaml", "-o", "a.pdf"], in: folder, environment: ["SOURCE_DATE_EPOCH": text])
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains("SOURCE_DATE_EPOCH is \(text)"))
    #expect(try folder.names == ["plan.yaml"])
  }
}
