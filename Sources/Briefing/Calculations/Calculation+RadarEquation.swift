import Coverage
import Geodesy

extension Calculation {
  /// The slant range at which a radar sees a target by one pulse.
  ///
  /// - Parameters:
  ///   - radar: Without its power.
  ///   - peakPower: During the pulse.
  ///   - radarCrossSection: Of the target.
  ///   - signalToNoise: That one pulse has to give.
  /// - Returns: In metres.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public static func radarRange(
    of radar: PulseRadar, peakPower: Power, radarCrossSection: Area, signalToNoise: Decibels
  ) throws(CoverageError) -> Calculation {
    let range = try radar.equation(peakPower: peakPower).maximumRange(
      radarCrossSection: radarCrossSection, signalToNoise: signalToNoise)
    return try Calculation(
      aboveZero(range), formula: "R⁴ = P τ G² λ² σ/((4π)³ k T L (S/N)), λ = c/f",
      source: pulseFormSource)
  }

  /// The peak power with which a radar sees a target at a slant range by one pulse.
  ///
  /// - Parameters:
  ///   - radar: Without its power.
  ///   - slantRange: Of the target.
  ///   - radarCrossSection: Of the target.
  ///   - signalToNoise: That one pulse has to give.
  /// - Returns: In watts.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public static func radarPower(
    of radar: PulseRadar, slantRange: Distance, radarCrossSection: Area, signalToNoise: Decibels
  ) throws(CoverageError) -> Calculation {
    let factor = try radar.equation(peakPower: .watts(1)).energyFactor(
      for: slantRange, radarCrossSection: radarCrossSection, signalToNoise: signalToNoise)
    return try Calculation(
      aboveZero(Power.watts(factor)), formula: "P = (4π)³ k T L (S/N) R⁴/(τ G² λ² σ), λ = c/f",
      source: pulseFormSource)
  }

  private static let pulseFormSource =
    "Lewis and Postol, mostlymissiledefense.com, 21 September 2012; for one pulse:"
    + " mathworks.com/help/radar/ref/radareqrng.html"

  /// A range or a power so small that it cannot be told from zero is none.
  private static func aboveZero<Value: Quantity>(
    _ value: Value
  ) throws(CoverageError) -> Value {
    guard value > .zero else { throw .outOfRange("values that large or small give no number") }
    return value
  }
}
