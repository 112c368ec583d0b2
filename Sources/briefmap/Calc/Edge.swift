import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc edge`.
struct Edge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edge",
    abstract: "How far away on the ground the view of a target's height ends.",
    discussion: """
      Where a straight line from the ground at the lowest elevation angle reaches the height, over \
      a sphere of 6371.0088 km.

      Examples:
        briefmap calc edge --elevation 2deg --target 500km
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The lowest that the radar looks at: 2deg.", valueName: "angle"),
    transform: Word.angle)
  var elevation: Angle

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Height of the target: 500km.", valueName: "height"),
    transform: Word.distance)
  var target: Distance

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write { try .edge(elevationAngle: elevation, height: target) }
  }
}
