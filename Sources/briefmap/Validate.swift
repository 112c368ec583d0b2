import ArgumentParser
import Briefing
import YAMLReading

/// `briefmap validate`.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a scenario and list all that is wrong in it.",
    discussion: """
      Every fault is given with file, line, column, key, the value found and what would be right. \
      The exit code is 0 for a scenario that can be drawn and 65 for one with faults. In a style of \
      your own, words with too little contrast and sides that look alike, also to people who see \
      colours otherwise or in a grey copy, are given as warnings, or with --strict as faults.

      Examples:
        briefmap validate plan.yaml
        briefmap validate plan.yaml --theme my-style.yaml --strict
        briefmap validate seeds/*.yaml
      """)

  @Argument(help: "Scenario files, or - for standard input.")
  var scenarios: [String]

  @Option(
    help: ArgumentHelp("A theme or a style file in place of the scenario's.", valueName: "name"))
  var theme: String?

  @Flag(help: "Take a warning as a fault.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Say nothing of files that have no fault.")
  var quiet = false

  func run() throws {
    try reporting {
      let resources = try Resources.located()
      var worst: ExitStatus?
      for path in scenarios {
        do {
          let warnings = try ScenarioInput.read(path, resources: resources)
            .overriding(PageOverrides(theme: theme)).styleWarnings(resources)
          if strict, !warnings.isEmpty { throw Faults(warnings) }
          warnings.forEach { Diagnostics.say("\($0)", asWarning: true) }
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
