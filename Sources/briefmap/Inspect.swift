import ArgumentParser
import Briefing

/// `briefmap inspect`: what a map's file says of itself.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Read from a PNG, SVG or PDF how its map was made.",
    discussion: """
      Each file that briefmap writes says what it shows, for which day, in which projection, by \
      which policy on borders, what it assumes and cites, and which scenario it was made from, by \
      the SHA-256 of its text. One drawn with --embed-scenario holds the scenario itself; files \
      that the scenario names, such as data and styles, are not in it.

      Examples:
        briefmap inspect map.png
        briefmap inspect map.svg --json
        briefmap render plan.yaml -o map.pdf --embed-scenario
        briefmap inspect map.pdf --scenario > plan.yaml
      """)

  @Argument(help: "A PNG, SVG or PDF that briefmap wrote.")
  var file: String

  @Flag(help: "Print the scenario that made the file, and nothing else.")
  var scenario = false

  @Flag(help: "Print all that the file says as JSON.")
  var json = false

  func validate() throws {
    if scenario, json { throw ValidationError("--scenario and --json exclude each other") }
  }

  func run() throws {
    try reporting {
      let found = try FileInspection(path: file)
      try output(scenario ? found.scenario() : json ? found.json : found.text)
    }
  }
}
