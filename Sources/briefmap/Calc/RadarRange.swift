import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc radar-range`.
struct RadarRange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "radar-range",
    abstract: "How far a radar sees a target by one pulse.",
    discussion: """
      The radar equation for one pulse and one antenna. What several pulses add is part of --snr.

      Examples:
        briefmap calc radar-range --frequency 10GHz --peak-power 1MW --pulse 10us \\
          --snr 6dB --rcs 1m2 --gain 20dB --temperature 290K
      """)

  @OptionGroup var options: PulseRadarOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("During the pulse: 1MW.", valueName: "power"), transform: Word.power)
  var peakPower: Power

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    try answer.write {
      try .radarRange(
        of: options.radar, peakPower: peakPower, radarCrossSection: options.rcs,
        signalToNoise: options.snr)
    }
  }
}
