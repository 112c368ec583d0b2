import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far a radar sees a target, from the energy that it sends there.
///
/// R⁴ = E G A σ/((4π)² k T L (S/N)): the energy E of a look, the gain G of the transmitting antenna
/// and the effective area A of the receiving one, the target's radar cross section σ, the noise k T
/// and all losses L. Form and symbols as Lewis and Postol (mostlymissiledefense.com, 21 September
/// 2012). With E = P τ for one pulse and A = G λ²/(4π) it is the pulse form
/// R⁴ = P τ G² λ² σ/((4π)³ k T L (S/N)).
public struct RadarEquation: Hashable, Sendable {
  /// Of one look: average power × time on the target, or peak power × pulse; in joules.
  public let energy: Double
  /// Of the transmitting antenna, as a ratio.
  public let transmitGain: Double
  /// The effective area of the receiving antenna.
  public let receiveArea: Area
  /// Of the whole receiving system.
  public let noiseTemperature: Temperature
  /// All losses together, as a ratio of 1 or more; below 1 for a gain that is counted here.
  public let losses: Decibels

  /// From the energy that reaches a target and the areas that send and gather it.
  ///
  /// - Parameters:
  ///   - averagePower: Over pulses and pauses.
  ///   - dwell: How long the target is looked at.
  ///   - wavelength: Of the wave.
  ///   - transmitArea: The effective area of the transmitting antenna; its gain is 4πA/λ².
  ///   - receiveArea: The effective area of the receiving antenna.
  ///   - noiseTemperature: Of the receiving system.
  ///   - losses: All together.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public init(
    averagePower: Power, dwell: TimeSpan, wavelength: Distance, transmitArea: Area,
    receiveArea: Area, noiseTemperature: Temperature, losses: Decibels = .zero
  ) throws(CoverageError) {
    try Self.check(averagePower.watts, "average power")
    try Self.check(dwell.seconds, "time on the target")
    try Self.check(wavelength.metres, "wavelength")
    try Self.check(transmitArea.squareMetres, "effective area of the transmitting antenna")
    try self.init(
      energy: averagePower.watts * dwell.seconds,
      transmitGain: 4 * .pi * transmitArea.squareMetres / (wavelength.metres * wavelength.metres),
      receiveArea: receiveArea, noiseTemperature: noiseTemperature, losses: losses)
  }

  /// From one pulse and the gain of one antenna that sends and receives.
  ///
  /// - Parameters:
  ///   - peakPower: During the pulse.
  ///   - pulse: Its length.
  ///   - wavelength: Of the wave.
  ///   - gain: Of the antenna.
  ///   - noiseTemperature: Of the receiving system.
  ///   - losses: All together.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public init(
    peakPower: Power, pulse: TimeSpan, wavelength: Distance, gain: Decibels,
    noiseTemperature: Temperature, losses: Decibels = .zero
  ) throws(CoverageError) {
    try Self.check(peakPower.watts, "peak power")
    try Self.check(pulse.seconds, "pulse")
    try Self.check(wavelength.metres, "wavelength")
    try self.init(
      energy: peakPower.watts * pulse.seconds, transmitGain: gain.ratio,
      receiveArea: .squareMetres(gain.ratio * wavelength.metres * wavelength.metres / (4 * .pi)),
      noiseTemperature: noiseTemperature, losses: losses)
  }

  private init(
    energy: Double, transmitGain: Double, receiveArea: Area, noiseTemperature: Temperature,
    losses: Decibels
  ) throws(CoverageError) {
    try Self.check(transmitGain, "gain")
    try Self.check(receiveArea.squareMetres, "effective area of the receiving antenna")
    try Self.check(noiseTemperature.kelvins, "noise temperature")
    try Self.check(losses.ratio, "losses")
    self.energy = energy
    self.transmitGain = transmitGain
    self.receiveArea = receiveArea
    self.noiseTemperature = noiseTemperature
    self.losses = losses
  }

  /// The slant range at which a target gives a ratio of signal to noise.
  ///
  /// - Parameters:
  ///   - radarCrossSection: Of the target.
  ///   - signalToNoise: Of one look.
  /// - Returns: R.
  /// - Throws: `CoverageError.outOfRange` for a cross section that is not above zero.
  public func maximumRange(
    radarCrossSection: Area, signalToNoise: Decibels
  ) throws(CoverageError) -> Distance {
    try Self.check(radarCrossSection.squareMetres, "radar cross section")
    try Self.check(signalToNoise.ratio, "ratio of signal to noise")
    return .metres(pow(strength(radarCrossSection) / signalToNoise.ratio, 0.25))
  }

  /// The ratio of signal to noise that a target gives at a slant range.
  ///
  /// - Parameters:
  ///   - radarCrossSection: Of the target.
  ///   - slantRange: Above zero.
  /// - Returns: S/N of one look.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public func signalToNoise(
    radarCrossSection: Area, slantRange: Distance
  ) throws(CoverageError) -> Decibels {
    try Self.check(radarCrossSection.squareMetres, "radar cross section")
    try Self.check(slantRange.metres, "slant range")
    return .ratio(strength(radarCrossSection) / pow(slantRange.metres, 4))
  }

  /// How many times the energy must be multiplied for a target to give a ratio of signal to noise
  /// at a slant range: what power is needed.
  ///
  /// - Parameters:
  ///   - slantRange: Above zero.
  ///   - radarCrossSection: Of the target.
  ///   - signalToNoise: Wanted.
  /// - Returns: 1 for a range that is just reached.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public func energyFactor(
    for slantRange: Distance, radarCrossSection: Area, signalToNoise: Decibels
  ) throws(CoverageError) -> Double {
    let found = try self.signalToNoise(
      radarCrossSection: radarCrossSection, slantRange: slantRange)
    try Self.check(signalToNoise.ratio, "ratio of signal to noise")
    return signalToNoise.ratio / found.ratio
  }

  /// R⁴ (S/N), in m⁴.
  private func strength(_ radarCrossSection: Area) -> Double {
    energy * transmitGain * receiveArea.squareMetres * radarCrossSection.squareMetres
      / (16 * .pi * .pi * Temperature.boltzmann * noiseTemperature.kelvins * losses.ratio)
  }

  private static func check(_ value: Double, _ name: String) throws(CoverageError) {
    guard value.isFinite, value > 0 else { throw .outOfRange("the \(name) is not above zero") }
  }
}

extension Temperature {
  /// Boltzmann's constant: 1.380649 · 10⁻²³ J/K exactly (BIPM, SI Brochure, 9th edition, 2019,
  /// table 1).
  public static let boltzmann = 1.380_649e-23
}
