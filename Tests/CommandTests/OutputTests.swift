import Foundation
import Testing

/// Files appear whole or not at all, and what goes to standard output is the document alone.
@Suite struct OutputTests {
  @Test(arguments: ["png", "svg", "pdf"])
  func aPipedScenarioBecomesADocumentOnStandardOutput(format: String) throws {
    let folder = try Folder()
    let input = try folder.write("brief.yaml", ScenarioTexts.quick)
    let piped = try Program.run(["render", "-", "--format", format], input: input, in: folder)
    #expect(piped.status == 0)
    #expect(piped.diagnostics.isEmpty)
    #expect(try folder.names == ["brief.yaml"])
    let named = try Program.run(["render", "brief.yaml", "-o", "map.\(format)"], in: folder)
    #expect(named.status == 0)
    #expect(named.output.isEmpty)
    #expect(named.diagnostics.isEmpty)
    #expect(try folder.read("map.\(format)") == piped.output)
    let start = ["png": "\u{89}PNG", "svg": "<?xml", "pdf": "%PDF-"][format] ?? ""
    #expect(piped.output.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    let end = ["png": "IEND\u{AE}B`\u{82}", "svg": "</svg>\n", "pdf": "%%EOF\n"][format] ?? ""
    #expect(
      piped.output.suffix(end.unicodeScalars.count)
        == Data(end.unicodeScalars.map { UInt8($0.value) }))
  }

  @Test func withoutAnOutputAPictureIsWrittenHere() throws {
    let folder = try Folder()
    let outcome = try Program.run(["render", Package.path("Examples/one-radar.yaml")], in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.names == ["one-radar.png"])
  }

  @Test func aReportIsOneJSONObjectOnStandardOutput() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "a.svg", "-o", "b.pdf", "--json", "--verbose"], in: folder)
    #expect(outcome.status == 0)
    let report = try #require(
      JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let outputs = try #require(report["outputs"] as? [[String: Any]])
    #expect(outputs.map { $0["path"] as? String } == ["a.svg", "b.pdf"])
    for output in outputs {
      let name = try #require(output["path"] as? String)
      #expect(output["bytes"] as? Int == (try folder.read(name).count))
    }
    let coverage = try #require((report["coverage"] as? [[String: Any]])?.first)
    #expect(coverage["sensor"] as? String == "gabala")
    #expect(outcome.diagnostics.contains("projection: "))
  }

  @Test func aFolderThatIsNotThereLeavesNoFileBehind() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    try folder.write("old.svg", "old")
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "old.svg", "-o", "new.png", "-o", "missing/map.pdf"],
      in: folder)
    #expect([73, 74].contains(outcome.status))
    #expect(outcome.complaints.count == 1)
    #expect(outcome.diagnostics.contains("missing/map.pdf"))
    #expect(try folder.names == ["brief.yaml", "old.svg"])
    #expect(try folder.read("old.svg") == Data("old".utf8))
  }

  #if os(Linux)
    /// Ways to write to a full disk.
    static let fullDisks = [
      ["render", "brief.yaml", "-o", "/dev/full", "--format", "png"],
      ["render", "brief.yaml", "-o", "-", "--format", "svg"],
      ["render", "brief.yaml", "-o", "map.svg", "--json"],
      ["sites"], ["sites", "show", "gabala"], ["schema"], ["init"], ["projections"], ["themes"],
      ["validate", "brief.yaml"],
    ]

    @Test(arguments: fullDisks) func aFullDiskIsAnError(arguments: [String]) throws {
      let folder = try Folder()
      try folder.write("brief.yaml", ScenarioTexts.quick)
      let outcome = try Program.run(arguments, sink: .file("/dev/full"), in: folder)
      #expect([73, 74].contains(outcome.status))
      #expect(outcome.complaints.count == 1)
      #expect(outcome.diagnostics.contains("No space left on device"))
    }
  #endif

  @Test func theStarterIsValidAndBecomesAMap() throws {
    let folder = try Folder()
    #expect(try Program.run(["init", "-o", "my.yaml"], in: folder).status == 0)
    let printed = try Program.run(["init"], in: folder)
    #expect(try folder.read("my.yaml") == printed.output)
    #expect(try Program.run(["validate", "my.yaml"], in: folder).text == "my.yaml: no faults\n")
    let map = try Program.run(["render", "my.yaml", "-o", "my.svg"], in: folder)
    #expect(map.status == 0)
    #expect(try folder.names == ["my.svg", "my.yaml"])
  }

  @Test func theStarterReplacesNoFile() throws {
    let folder = try Folder()
    try folder.write("mine.yaml", "precious")
    let outcome = try Program.run(["init", "-o", "mine.yaml"], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.complaints == ["mine.yaml: not written: File exists"])
    #expect(try folder.read("mine.yaml") == Data("precious".utf8))
  }
}
