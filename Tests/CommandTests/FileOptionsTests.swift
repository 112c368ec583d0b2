import Foundation
import Testing

/// What becomes of an SVG that stands in somebody's page.
@Suite struct FileOptionsTests {
  static func svg(_ options: [String], command: [String] = ["render", "brief.yaml"]) throws
    -> String
  {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(command + ["-o", "a.svg"] + options, in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return try String(contentsOf: folder.url.appending(path: "a.svg"), encoding: .utf8)
  }

  static func matches(_ pattern: String, in text: String) throws -> Set<String> {
    let regex = try Regex(pattern, as: (Substring, Substring).self)
    return Set(text.matches(of: regex).map { String($0.output.1) })
  }

  @Test func twoFilesWithPrefixesShareNoNames() throws {
    let (left, right) = (
      try Self.svg(["--id-prefix", "left"]), try Self.svg(["--id-prefix", "b2-"])
    )
    for pattern in [#" id="([^"]*)""#, #"(?m)^\.([^{]*)\{"#, #"url\(#([^)]*)\)"#] {
      let (a, b) = (try Self.matches(pattern, in: left), try Self.matches(pattern, in: right))
      #expect(!a.isEmpty && a.count == b.count && a.isDisjoint(with: b), "\(pattern)")
      #expect(a.allSatisfy { $0.hasPrefix("left") } && b.allSatisfy { $0.hasPrefix("b2-") })
    }
    // Every reference has what it refers to.
    let ids = try Self.matches(#" id="([^"]*)""#, in: left)
    #expect(try Self.matches(#"url\(#([^)]*)\)"#, in: left).isSubset(of: ids))
    let label = try #require(try Self.matches(#"aria-labelledby="([^"]*)""#, in: left).first)
    #expect(label.split(separator: " ").allSatisfy { ids.contains(String($0)) })
  }

  @Test(arguments: [
    ["render", "brief.yaml"], ["coverage", "brief.yaml", "--chart", "range-height"],
  ])
  func aResponsiveFileHasNoSizeOfItsOwn(command: [String]) throws {
    func root(_ options: [String]) throws -> String {
      try #require(Self.matches("<svg([^>]*)>", in: Self.svg(options, command: command)).first)
    }
    #expect(try root([]).contains(" width="))
    let free = try root(["--responsive"])
    #expect(!free.contains(" width=") && !free.contains(" height=") && free.contains(" viewBox="))
  }

  @Test(arguments: ["", "1a", "a b", "a\"", "<", "ä", String(repeating: "a", count: 101)])
  func aPrefixIsAPlainWord(prefix: String) throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    let outcome = try Program.run(
      ["render", "brief.yaml", "-o", "a.svg", "--id-prefix", prefix], in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains("--id-prefix is \(prefix); it should be a letter"))
    #expect(try folder.names == ["brief.yaml"])
  }
}
