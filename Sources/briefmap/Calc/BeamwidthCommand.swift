import ArgumentParser
import Briefing
import Geodesy

/// `briefmap calc beamwidth`.
struct BeamwidthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beamwidth",
    abstract: "How wide a beam is between its half-power points.",
    discussion: """
      Wavelength over aperture: with a factor of one, as published comparisons do.

      Examples:
        briefmap calc beamwidth --aperture 2m --wavelength 1cm
        briefmap calc beamwidth --aperture 12m --frequency 9.5GHz
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Width or height of the antenna: 2m.", valueName: "length"),
    transform: Word.length)
  var aperture: Distance

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of the wave: 1cm.", valueName: "length"), transform: Word.length)
  var wavelength: Distance?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of the wave, in place of its length: 30GHz.", valueName: "frequency"),
    transform: Word.frequency)
  var frequency: Frequency?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard (wavelength == nil) != (frequency == nil) else {
      throw ValidationError("give one of --wavelength and --frequency")
    }
  }

  func run() throws {
    try answer.write {
      try .beamwidth(
        aperture: aperture, wavelength: wavelength ?? frequency?.wavelength ?? .zero)
    }
  }
}
