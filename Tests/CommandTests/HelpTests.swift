import Foundation
import Testing

/// What the program says of itself.
@Suite struct HelpTests {
  /// A command and what its help says.
  struct Page {
    let command: [String]
    let text: String

    /// The indented lines above `USAGE`: what a reader can type. A line that ends in a backslash
    /// goes on in the next.
    var examples: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .prefix { !$0.hasPrefix("USAGE") }
        .filter { $0.hasPrefix("  ") }.map { String($0.drop { $0 == " " }) }
        .joined(separator: "\n").replacingOccurrences(of: "\\\n", with: "")
        .split(separator: "\n").map(String.init)
    }

    /// The commands below this one.
    var commands: [[String]] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0 != "SUBCOMMANDS:" }.dropFirst()
        .prefix { !$0.isEmpty }
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first.map { command + [String($0)] } }
    }
  }

  /// The help of the program, of every command and of every command below one.
  static func pages() throws -> [Page] {
    let folder = try Folder()
    var pages: [Page] = []
    var waiting: [[String]] = [[]]
    while !waiting.isEmpty {
      let command = waiting.removeFirst()
      let outcome = try Program.shell(
        (["briefmap"] + command + ["--help"]).joined(separator: " "), in: folder)
      #expect(outcome.status == 0, "\(command)")
      #expect(outcome.diagnostics.isEmpty, "\(command)")
      let page = Page(command: command, text: outcome.text)
      pages.append(page)
      waiting += page.commands
    }
    return pages
  }

  @Test func everyCommandHasHelpWithAnExample() throws {
    let pages = try Self.pages()
    for name in [
      "render", "coverage", "inspect", "calc", "sites", "validate", "schema", "init", "projections",
      "themes",
    ] {
      #expect(pages.contains { $0.command == [name] }, "\(name)")
    }
    #expect(pages.contains { $0.command == ["sites", "show"] })
    #expect(pages.contains { $0.command == ["calc", "radar-range"] })
    for page in pages { #expect(!page.examples.isEmpty, "\(page.command)") }
  }

  @Test func theExamplesOfTheHelpRun() throws {
    let lines = Set(try Self.pages().flatMap(\.examples).filter { $0.contains("briefmap ") })
      .filter { !$0.hasPrefix("#") }.sorted()
    #expect(lines.count > 10)
    for line in lines {
      let folder = try Folder()
      let plan = Package.path("seeds/us-plan.yaml")
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appendingPathComponent("seeds").path,
        withDestinationPath: Package.path("seeds"))
      for name in ["plan.yaml", "my.yaml"] where line.contains(" \(name)") && !line.contains("init")
      {
        try folder.write(name, Data(contentsOf: URL(fileURLWithPath: plan)))
      }
      if line.contains("briefmap inspect map.") {
        let plan = Package.path("seeds/us-plan.yaml")
        _ = try Program.run(
          ["render", plan, "--embed-scenario", "-o", "map.png", "-o", "map.svg", "-o", "map.pdf"],
          in: folder)
      }
      if line.contains("--theme my-style.yaml") {
        try folder.write("my-style.yaml", "extends: light\n")
      }
      let outcome = try Program.shell(line, in: folder)
      #expect(outcome.status == 0, "\(line)\n\(outcome.diagnostics)")
      #expect(outcome.diagnostics.isEmpty, "\(line)")
    }
  }

  @Test func aCommandThatIsMissingOrUnknownIsWrongUsage() throws {
    let folder = try Folder()
    #expect(try Program.run(["--version"], in: folder).text == "0.1.0\n")
    let unknown = try Program.run(["rendr"], in: folder)
    #expect(unknown.status == 64)
    #expect(unknown.diagnostics.contains("'rendr'"))
    #expect(unknown.output.isEmpty)
    #expect(try Program.run(["render"], in: folder).status == 64)
  }
}
