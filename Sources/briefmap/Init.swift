import ArgumentParser
import Briefing

/// `briefmap init`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented scenario to start from.",
    discussion: """
      Examples:
        briefmap init > my.yaml
        briefmap init -o my.yaml
        briefmap render my.yaml -o my.png
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write; one that is there is kept.", valueName: "file"))
  var output: String?

  func run() throws {
    try reporting {
      guard let output, output != "-" else {
        print(ScenarioInput.starter, terminator: "")
        return
      }
      try OutputFiles.writeNew((output, Array(ScenarioInput.starter.utf8)))
    }
  }
}
