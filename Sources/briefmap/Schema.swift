import ArgumentParser
import Briefing

/// `briefmap schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the scenario file.",
    discussion: """
      Editors that know JSON Schema (2020-12) complete and check scenarios with it.

      Examples:
        briefmap schema > briefmap.schema.json
        # then, in the first line of a scenario, for editors with a YAML language server:
        # yaml-language-server: $schema=briefmap.schema.json
      """)

  func run() throws { try reporting { try output(ScenarioInput.schema + "\n") } }
}
