import ArgumentParser
import Briefing
import Geodesy

/// A radar and its target, but for the radar's power and the target's range.
struct PulseRadarOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of the wave: 10GHz.", valueName: "frequency"), transform: Word.frequency)
  var frequency: Frequency

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long a pulse is: 10us.", valueName: "time"), transform: Word.timeSpan)
  var pulse: TimeSpan

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Signal to noise that a pulse has to give: 6dB.", valueName: "ratio"),
    transform: Word.decibels)
  var snr: Decibels

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Radar cross section of the target: 1m2, -20dBsm.", valueName: "area"),
    transform: Word.radarCrossSection)
  var rcs: Area

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of the antenna, which sends and receives: 20dB.", valueName: "ratio"),
    transform: Word.decibels)
  var gain: Decibels

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Noise temperature of the receiving system: 290K.", valueName: "kelvins"),
    transform: Word.temperature)
  var temperature: Temperature

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("All losses together; 0dB without it.", valueName: "ratio"),
    transform: Word.decibels)
  var loss: Decibels?

  var radar: PulseRadar {
    PulseRadar(
      frequency: frequency, pulse: pulse, gain: gain, noiseTemperature: temperature,
      losses: loss ?? .zero)
  }
}
