import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc horizon`.
struct Horizon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "horizon",
    abstract: "How far away a low target sinks below the radar's horizon.",
    discussion: """
      Over a smooth sphere, with rays that bend evenly in the lower air: for heights up to 20 km. \
      For higher targets take `briefmap calc edge`.

      Examples:
        briefmap calc horizon --antenna 30m --target 3000m
        briefmap calc horizon --antenna 0m --target 10000ft --k 1.2
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Height of the antenna above the ground: 30m.", valueName: "height"),
    transform: Word.distance)
  var antenna: Distance

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Height of the target above the ground: 3000m.", valueName: "height"),
    transform: Word.distance)
  var target: Distance

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Effective Earth radius factor: 1.2, or 4/3, which it is without.", valueName: "number"),
    transform: Word.ratio)
  var k: Double?

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write { try .horizon(antenna: antenna, target: target, k: k ?? 4.0 / 3) }
  }
}
