import Coverage

extension Calculation {
  /// The ratio of signal to noise that one of several pulses needs for a target to be seen.
  ///
  /// - Parameters:
  ///   - detection: The probability that a target is seen, 0.1 to 0.9.
  ///   - falseAlarm: The probability that noise is taken for one, 10⁻⁷ to 10⁻³.
  ///   - pulses: How many are added, 1 to 8096.
  /// - Returns: In decibels, right to 0.2 dB.
  /// - Throws: `CoverageError.outOfRange`.
  public static func signalToNoise(
    detection: Double, falseAlarm: Double, pulses: Int = 1
  ) throws(CoverageError) -> Calculation {
    try Calculation(
      DetectionThreshold.albersheim(
        detection: detection, falseAlarm: falseAlarm, pulses: pulses),
      formula: "S/N = −5 lg N + (6.2 + 4.54/√(N + 0.44)) lg(A + 0.12 A B + 1.7 B) dB,"
        + " A = ln(0.62/Pfa), B = ln(Pd/(1 − Pd)), right to 0.2 dB",
      source: "Albersheim, A closed-form approximation to Robertson's detection characteristics,"
        + " Proceedings of the IEEE 69, 1981")
  }
}
