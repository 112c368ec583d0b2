import Foundation
import Testing

/// The same scenario gives the same bytes, wherever and whenever it is drawn.
@Suite struct ReproducibilityTests {
  /// Surroundings that must not show in a file.
  static let surroundings: [[String: String?]] = [
    ["TZ": "Asia/Tehran", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
    ["TZ": "America/New_York", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "HOME": nil],
    ["TZ": nil, "LANG": nil, "LC_ALL": "C", "HOME": "/nonexistent", "USER": "somebody"],
  ]

  static let names = [
    "map.png", "map.svg", "map.pdf", "outline.svg", "embed.svg", "embed.pdf", "embed.png",
    "alt.md", "alt.json",
  ]

  /// All files of one scenario, as the program writes them there.
  private func files(
    of scenario: String, in folder: Folder, environment: [String: String?] = [:]
  ) throws -> [String: Data] {
    let drawn = try Program.run(
      ["render", scenario, "-o", "map.png", "-o", "map.svg", "-o", "map.pdf"], in: folder,
      environment: environment)
    let outlined = try Program.run(
      ["render", scenario, "-o", "outline.svg", "--font-mode", "outline"], in: folder,
      environment: environment)
    let embedded = try Program.run(
      [
        "render", scenario, "-o", "embed.svg", "-o", "embed.pdf", "-o", "embed.png", "--alt",
        "alt.md", "--alt", "alt.json", "--font-mode", "embed", "--dark", "auto",
        "--embed-scenario",
      ], in: folder, environment: environment)
    #expect(embedded.status == 0, "\(embedded.diagnostics)")
    #expect(drawn.status == 0, "\(drawn.diagnostics)")
    #expect(drawn.diagnostics.isEmpty)
    #expect(outlined.status == 0, "\(outlined.diagnostics)")
    var files: [String: Data] = [:]
    for name in Self.names {
      files[name] = try folder.read(name)
    }
    return files
  }

  @Test(arguments: ["seeds/freeze-2007.yaml", "Examples/farsi.yaml"])
  func theSameScenarioGivesTheSameBytes(name: String) throws {
    let first = try Folder()
    // By a relative name where the scenario lies, then by a whole one from elsewhere.
    try first.write("brief.yaml", Data(contentsOf: URL(fileURLWithPath: Package.path(name))))
    let expected = try files(of: "brief.yaml", in: first)
    #expect(expected.count == Self.names.count)
    for environment in Self.surroundings {
      let other = try Folder()
      let found = try files(of: Package.path(name), in: other, environment: environment)
      for (file, bytes) in expected { #expect(found[file] == bytes, "\(file) in \(environment)") }
    }
  }

  @Test func aDateFromTheEnvironmentGoesIntoThePDFAlone() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let plain = try files(of: "brief.yaml", in: folder)
    // 12 October 2007, 12:00 UTC.
    let dated = try files(
      of: "brief.yaml", in: folder, environment: ["SOURCE_DATE_EPOCH": "1192190400"])
    #expect(try #require(dated["map.pdf"]).range(of: Data("20071012120000Z".utf8)) != nil)
    #expect(dated["map.pdf"] != plain["map.pdf"])
    for name in Self.names where !name.hasSuffix(".pdf") { #expect(dated[name] == plain[name]) }
  }
}
