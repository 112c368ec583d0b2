import ArgumentParser
import Briefing

/// `briefmap calc snr`.
struct SignalToNoise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snr",
    abstract: "Signal to noise that a pulse needs for a target to be seen.",
    discussion: """
      Albersheim's equation: a steady target, pulses added without their phase, right to 0.2 dB.

      Examples:
        briefmap calc snr --pd 0.9 --pfa 1e-6
        briefmap calc snr --pd 0.9 --pfa 1e-6 --pulses 10
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Probability that a target is seen, 0.1 to 0.9.", valueName: "number"),
    transform: Word.number)
  var pd: Double

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Probability that noise is taken for a target, 1e-7 to 1e-3.", valueName: "number"),
    transform: Word.number)
  var pfa: Double

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many pulses are added, 1 to 8096.", valueName: "number"))
  var pulses = 1

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write { try .signalToNoise(detection: pd, falseAlarm: pfa, pulses: pulses) }
  }
}
