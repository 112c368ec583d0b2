import ArgumentParser
import Briefing

/// `briefmap init`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
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
      let bytes = Array(ScenarioInput.starter.utf8)
      if let output, output != "-" {
        try OutputFiles.writeNew((output, bytes))
      } else {
        try OutputFiles.write([("-", bytes)])
      }
    }
  }
}
