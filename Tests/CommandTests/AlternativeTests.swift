import Foundation
import Testing

/// What a map shows in words, numbers and lines to paste, as the program writes it.
@Suite struct AlternativeTests {
  @Test func wordsAndNumbersAgreeInAllKindsOfFile() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      [
        "render", Package.path("seeds/freeze-2007.yaml"), "-o", "a.svg", "--alt", "a.txt",
        "--alt", "a.md", "--alt", "a.csv", "--alt", "a.json",
      ], in: folder)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty && outcome.output.isEmpty)
    func text(_ name: String) throws -> String {
      String(decoding: try folder.read(name), as: UTF8.self)
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: folder.read("a.json")) as? [String: Any])
    let figures = try #require(json["figures"] as? [[String: Any]])
    let words = try #require(json["description"] as? String)
    #expect(
      try text("a.txt").contains(words) && text("a.svg").contains("<desc id=\"_desc\">\(words)<"))
    #expect(figures.count > 30)
    #expect(try text("a.csv").components(separatedBy: "\r\n").count == figures.count + 2)
    #expect(try text("a.md").components(separatedBy: "\n| ").count == figures.count + 2)
    let areas = figures.filter { $0["quantity"] as? String == "ground below" }
      .compactMap { $0["value"] as? Double }
    let seen = try Program.run(
      ["coverage", Package.path("seeds/freeze-2007.yaml"), "--format", "json"], in: folder)
    let computed = Self.values(
      of: "area-km2", in: try JSONSerialization.jsonObject(with: seen.output))
    #expect(areas.count == 4 && areas.allSatisfy { computed.contains($0) })
    #expect(figures.allSatisfy { ($0["grade"] as? String)?.isEmpty == false })
  }

  /// All numbers of a key at any depth, rounded.
  private static func values(of key: String, in json: Any) -> [Double] {
    if let list = json as? [Any] { return list.flatMap { values(of: key, in: $0) } }
    guard let object = json as? [String: Any] else { return [] }
    return object.flatMap { name, value in
      name == key
        ? [(value as? Double)?.rounded()].compactMap { $0 } : values(of: key, in: value)
    }
  }

  @Test(arguments: ["markdown", "html", "latex", "typst"])
  func aSnippetNamesTheFileThatItsDocumentShows(language: String) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "a.png", "-o", "a.svg", "-o", "a.pdf", "--snippet", language],
      in: folder)
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
    #expect(outcome.text.contains(language == "latex" ? "a.pdf" : "a.svg"))
    let none = try Program.run(
      [
        "render", "brief.yaml", "-o", language == "latex" ? "b.svg" : "b.pdf", "--snippet",
        language,
      ],
      in: folder)
    #expect(none.status == 64 && none.diagnostics.contains("--snippet \(language) shows"))
    #expect(try !folder.names.contains { $0.hasPrefix("b.") })
  }

  @Test(arguments: [
    ["--json", "--snippet", "html"], ["--json", "-o", "-", "--format", "svg"],
    ["--snippet", "html", "-o", "-", "--format", "svg"], ["--alt", "a.doc"],
    ["--alt", "x.svg", "-o", "x.svg"],
    ["--alt", "brief.yaml"], ["--alt", "a.md", "--alt", "./a.md"], ["--dark", "on"],
    ["--dark", "auto"], ["--font-mode", "embed", "-o", "a.pdf"], ["--responsive"],
  ])
  func whatCannotBeMeantIsWrongUsage(options: [String]) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(["render", "brief.yaml"] + options, in: folder)
    #expect(outcome.status == 64, "\(outcome.diagnostics)")
    #expect(try folder.names == ["brief.yaml"])
  }
}
