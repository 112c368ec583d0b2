import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc resolution`.
struct Resolution: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolution",
    abstract: "How close in range two targets may be and still be two.",
    discussion: """
      Examples:
        briefmap calc resolution --bandwidth 20MHz
        briefmap calc resolution --bandwidth 20MHz --broadening 2
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of the pulse: 20MHz.", valueName: "frequency"), transform: Word.frequency)
  var bandwidth: Frequency

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many times weighting widens the pulse; 1 without it.", valueName: "number"),
    transform: Word.ratio)
  var broadening: Double?

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write { try .resolution(bandwidth: bandwidth, broadening: broadening ?? 1) }
  }
}
