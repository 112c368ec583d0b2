import Foundation
import Testing

/// What a file says of itself, read back by the program that wrote it.
@Suite struct InspectTests {
  /// With what YAML, XML and PDF reserve, and line ends of Windows.
  static let scenario =
    ScenarioTexts.quick.replacing("\n", with: "\r\n")
    + "# <b> & ]]> 100 % ) \\ é ت\r\n\r\n"

  private func folder(_ options: [String]) throws -> Folder {
    let folder = try Folder()
    try folder.write("brief.yaml", Self.scenario)
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "a.svg", "-o", "a.png", "-o", "a.pdf"] + options, in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return folder
  }

  @Test(arguments: ["a.svg", "a.png", "a.pdf"])
  func theScenarioComesBackByteForByte(file: String) throws {
    let folder = try folder(["--embed-scenario", "--lang", "cs"])
    let outcome = try Program.run(["inspect", file, "--scenario"], in: folder)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
    #expect(outcome.output == Data(Self.scenario.utf8))
    // Drawn again from what came back, the file is the same.
    try folder.write("again.yaml", outcome.output)
    let drawn = try Program.run(
      ["render", "again.yaml", "-o", "b.\(file.suffix(3))", "--embed-scenario", "--lang", "cs"],
      in: folder)
    #expect(drawn.status == 0)
    #expect(try folder.read("b.\(file.suffix(3))") == folder.read(file))
  }

  @Test func allFilesOfAMapSayTheSame() throws {
    let folder = try folder(["--lang", "cs", "--theme", "dark"])
    let found = try ["a.svg", "a.png", "a.pdf"].map { file in
      let outcome = try Program.run(["inspect", file, "--json"], in: folder)
      #expect(outcome.status == 0)
      return outcome.text
    }
    #expect(Set(found).count == 1)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(found[0].utf8)) as? [String: Any])
    #expect(report["language"] as? String == "cs")
    #expect(report["changes"] as? [String] == ["--theme dark", "--lang cs"])
    #expect(report["scenario"] is NSNull)
    let sum = try Program.shell("sha256sum brief.yaml", in: folder).text
    #expect(sum.hasPrefix(try #require(report["scenario-sha256"] as? String)))
    let facts = try #require(report["facts"] as? [String: String])
    #expect(facts["worldview"] == "un" && facts["projection"]?.isEmpty == false)
  }

  @Test func aFileWithoutItsScenarioSaysSo() throws {
    let folder = try folder([])
    let outcome = try Program.run(["inspect", "a.png", "--scenario"], in: folder)
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains("--embed-scenario"))
    let shown = try Program.run(["inspect", "a.png"], in: folder)
    #expect(shown.status == 0 && shown.text.contains("not in the file"))
  }

  @Test func aChangedScenarioIsNotGivenAsTheOneThatMadeTheFile() throws {
    let folder = try folder(["--embed-scenario"])
    let text = try String(decoding: folder.read("a.svg"), as: UTF8.self)
    try folder.write("c.svg", text.replacing("briefmap: 1&#13;", with: "briefmap: 2&#13;"))
    let outcome = try Program.run(["inspect", "c.svg", "--scenario"], in: folder)
    #expect(outcome.status == 65 && outcome.diagnostics.contains("was changed"))
  }

  @Test(arguments: [("nothing.png", 66), ("brief.yaml", 65), (".", 65), ("other.svg", 65)])
  func whatIsNoMapIsRefused(file: String, status: Int32) throws {
    let folder = try folder([])
    try folder.write("other.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    let outcome = try Program.run(["inspect", file], in: folder)
    #expect(outcome.status == status && outcome.output.isEmpty)
    #expect(outcome.complaints.count == 1 && outcome.diagnostics.contains(file))
  }
}
