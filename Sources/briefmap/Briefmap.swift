import ArgumentParser
import Briefing

@main
struct Briefmap: ParsableCommand {
  // This and every other command says its name: the parser would ask Swift for the names of all
  // their types at each start, which takes 3 ms.
  static let configuration = CommandConfiguration(
    commandName: "briefmap",
    abstract: "Draw briefing maps of radar coverage, with their numbers and sources.",
    discussion: """
      A scenario file says what the map is about: sites, radars, a date. briefmap works out what \
      the radars see, draws the map and says on it what it assumed.

      Start with:
        briefmap init > my.yaml
        briefmap render my.yaml -o my.png -o my.svg

      Exit codes: 0 done, 64 wrong usage, 65 a fault in a scenario or in data, 66 an input is \
      missing, 70 a fault of briefmap, 73 or 74 an output could not be written.
      """,
    version: Version.current,
    subcommands: [
      Render.self, Compare.self, Report.self, CoverageCommand.self, Inspect.self, Calc.self,
      Sites.self,
      Validate.self,
      Schema.self,
      Init.self, Projections.self, Themes.self,
    ])

  static func main() {
    StandardStreams.secure()
    main(nil)
  }
}
