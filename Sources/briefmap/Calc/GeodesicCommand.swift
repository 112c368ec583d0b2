import ArgumentParser
import Briefing

/// `briefmap calc geodesic`.
struct GeodesicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "geodesic",
    abstract: "The shortest way between two places on WGS84, and its azimuths.",
    discussion: """
      A place is latitude,longitude in degrees or a site of the catalogue, by its id or a name.

      Examples:
        briefmap calc geodesic --from 40.6,-73.8 --to 51.6,-0.5
        briefmap calc geodesic --from gabala --to tehran
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where the way begins.", valueName: "place"), transform: Word.place)
  var from: PlaceName

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where it ends.", valueName: "place"), transform: Word.place)
  var to: PlaceName

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write {
      try .geodesic(
        from: from.position(in: Resources.located()), to: to.position(in: Resources.located()))
    }
  }
}
