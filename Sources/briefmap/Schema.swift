import ArgumentParser
import Briefing

/// `briefmap schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the scenario file, or of a style file.",
    discussion: """
      Editors that know JSON Schema (2020-12) complete and check scenarios with it.

      Examples:
        briefmap schema > briefmap.schema.json
        # then, in the first line of a scenario, for editors with a YAML language server:
        # yaml-language-server: $schema=briefmap.schema.json
        briefmap schema --style > style.schema.json
      """)

  @Flag(help: "Print the schema of a style file.")
  var style = false

  func run() throws {
    try reporting {
      try output((style ? ScenarioInput.styleSchema : ScenarioInput.schema) + "\n")
    }
  }
}
