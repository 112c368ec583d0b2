import ArgumentParser
import Briefing

/// `briefmap validate`.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a scenario and list all that is wrong in it.",
    discussion: """
      Every fault is given with file, line, column, key, the value found and what would be right. \
      The exit code is 0 for a scenario that can be drawn and 65 for one with faults.

      Examples:
        briefmap validate plan.yaml
        briefmap validate seeds/*.yaml
      """)

  @Argument(help: "Scenario files, or - for standard input.")
  var scenarios: [String]

  @Flag(name: .shortAndLong, help: "Say nothing of files that have no fault.")
  var quiet = false

  func run() throws {
    try reporting {
      let resources = try Resources.located()
      var worst: ExitStatus?
      for path in scenarios {
        do {
          _ = try ScenarioInput.read(path, resources: resources)
        } catch {
          Diagnostics.say("\(error)")
          worst = worst ?? ExitStatus(for: error)
          continue
        }
        if !quiet { try output("\(path): no faults\n") }
      }
      if let worst { throw ExitCode(Int32(worst.rawValue)) }
    }
  }
}
