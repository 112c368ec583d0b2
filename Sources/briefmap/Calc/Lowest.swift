import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc lowest`.
struct Lowest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lowest",
    abstract: "The lowest height that a radar sees above a place.",
    discussion: """
      The height there of a straight line from the ground at the lowest elevation angle, over a \
      sphere of 6371.0088 km.

      Examples:
        briefmap calc lowest --elevation 2deg --range 2000km
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The lowest that the radar looks at: 2deg.", valueName: "angle"),
    transform: Word.angle)
  var elevation: Angle

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("To the place, along the ground: 2000km.", valueName: "distance"),
    transform: Word.distance)
  var range: Distance

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write { try .lowest(elevationAngle: elevation, groundRange: range) }
  }
}
