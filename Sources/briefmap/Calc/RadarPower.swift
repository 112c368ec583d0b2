import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc radar-power`.
struct RadarPower: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "radar-power",
    abstract: "The peak power that a radar needs for a target at a range.",
    discussion: """
      The radar equation for one pulse and one antenna, solved for the power.

      Examples:
        briefmap calc radar-power --range 50km --frequency 1GHz --pulse 1us \\
          --snr 6dB --rcs 1m2 --gain 20dB --temperature 290K
      """)

  @OptionGroup var options: PulseRadarOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("To the target, straight through the air: 50km.", valueName: "distance"),
    transform: Word.distance)
  var range: Distance

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write {
      try .radarPower(
        of: options.radar, slantRange: range, radarCrossSection: options.rcs,
        signalToNoise: options.snr)
    }
  }
}
