import Coverage
import Geodesy

/// A radar that sends and receives single pulses with one antenna, but for its power.
public struct PulseRadar: Hashable, Sendable {
  public var frequency: Frequency
  /// How long a pulse is.
  public var pulse: TimeSpan
  /// Of the antenna.
  public var gain: Decibels
  /// Of the receiving system.
  public var noiseTemperature: Temperature
  /// All together; 0 dB where nothing is lost.
  public var losses: Decibels

  public init(
    frequency: Frequency, pulse: TimeSpan, gain: Decibels, noiseTemperature: Temperature,
    losses: Decibels = .zero
  ) {
    self.frequency = frequency
    self.pulse = pulse
    self.gain = gain
    self.noiseTemperature = noiseTemperature
    self.losses = losses
  }

  /// The equation of this radar with a power.
  ///
  /// - Parameter peakPower: During the pulse.
  /// - Returns: In the form of one pulse.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  func equation(peakPower: Power) throws(CoverageError) -> RadarEquation {
    guard frequency > .zero else { throw .outOfRange("the frequency is not above zero") }
    return try RadarEquation(
      peakPower: peakPower, pulse: pulse, wavelength: frequency.wavelength, gain: gain,
      noiseTemperature: noiseTemperature, losses: losses)
  }
}
