import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much stronger than noise an echo must be to be seen.
public enum DetectionThreshold {
  /// The ratio of signal to noise of one pulse for a steady target behind a linear detector, with
  /// pulses added without their phase (Albersheim, "A closed-form approximation to Robertson's
  /// detection characteristics", Proceedings of the IEEE 69, 1981):
  ///
  /// −5 lg N + (6.2 + 4.54/√(N + 0.44)) lg(A + 0.12 A B + 1.7 B) dB with A = ln(0.62/Pfa) and
  /// B = ln(Pd/(1 − Pd)). It is published as right to 0.2 dB in the ranges below; against `squareLaw`
  /// it is within 0.35 dB for a Pd from 0.3 on. Below, it asks for too little: 0.9 dB at 0.2, and
  /// 4 dB at 0.1 with a Pfa of 10⁻³.
  ///
  /// - Parameters:
  ///   - detection: The probability that a target is seen, 0.1 to 0.9.
  ///   - falseAlarm: The probability that noise is taken for one, 10⁻⁷ to 10⁻³.
  ///   - pulses: How many are added, 1 to 8096.
  /// - Returns: S/N of one pulse.
  /// - Throws: `CoverageError.outOfRange` outside of these.
  public static func albersheim(
    detection: Double, falseAlarm: Double, pulses: Int = 1
  ) throws(CoverageError) -> Decibels {
    guard (0.1...0.9).contains(detection) else {
      throw .outOfRange("Albersheim's equation holds for a probability of detection of 0.1 to 0.9")
    }
    guard (1e-7...1e-3).contains(falseAlarm) else {
      throw .outOfRange("Albersheim's equation holds for a false alarm of 1e-7 to 1e-3")
    }
    guard (1...8096).contains(pulses) else {
      throw .outOfRange("Albersheim's equation holds for 1 to 8096 pulses")
    }
    let a = log(0.62 / falseAlarm)
    let b = log(detection / (1 - detection))
    let n = Double(pulses)
    return .decibels(
      -5 * log10(n) + (6.2 + 4.54 / (n + 0.44).squareRoot()) * log10(a + 0.12 * a * b + 1.7 * b))
  }

  /// The same for a square-law detector, without approximation: the steady target's chance of
  /// being seen, Marcum's Q function (Marcum, "A statistical theory of target detection by pulsed
  /// radar", IRE Transactions IT-6, 1960), inverted by halving.
  ///
  /// - Parameters:
  ///   - detection: The probability that a target is seen, above `falseAlarm`, up to 1 − 10⁻⁹.
  ///   - falseAlarm: The probability that noise is taken for one, 10⁻¹⁵ to below 1.
  ///   - pulses: How many are added, 1 to 8096.
  /// - Returns: S/N of one pulse, to 10⁻⁹ dB.
  /// - Throws: `CoverageError.outOfRange` outside of these, and where what is asked for is less
  ///   than −60 dB.
  public static func squareLaw(
    detection: Double, falseAlarm: Double, pulses: Int = 1
  ) throws(CoverageError) -> Decibels {
    guard falseAlarm >= 1e-15, falseAlarm < 1, detection > falseAlarm, detection <= 1 - 1e-9 else {
      throw .outOfRange(
        "the probability of detection is not between that of a false alarm, of 1e-15 or more, and 1"
      )
    }
    guard (1...8096).contains(pulses) else {
      throw .outOfRange("the number of pulses is not from 1 to 8096")
    }
    let sum = NoiseSum(count: pulses)
    let threshold = sum.threshold(falseAlarm: falseAlarm)
    func isTooLittle(_ decibels: Double) -> Bool {
      let signal = Double(pulses) * Decibels.decibels(decibels).ratio
      return sum.probability(above: threshold, signal: signal) < detection
    }
    // From below: the sum over a needlessly strong signal would be long.
    var enough = -60.0
    guard isTooLittle(enough) else {
      throw .outOfRange("the probability of detection is hardly above that of a false alarm")
    }
    while isTooLittle(enough) {
      enough += 3
      // 21 dB are enough for one pulse, whatever is asked for.
      precondition(enough < 40)
    }
    return .decibels(Bisection.value(from: enough - 3, to: enough, while: isTooLittle))
  }

  /// The threshold over the noise power for real-valued noise of one pulse: the square of the
  /// normal distribution's point that Pfa lies above, (√2 erfc⁻¹(2 Pfa))².
  ///
  /// - Parameter falseAlarm: 10⁻¹² to below 0.5.
  /// - Returns: The threshold over the noise.
  /// - Throws: `CoverageError.outOfRange` outside of that.
  public static func realNoise(falseAlarm: Double) throws(CoverageError) -> Decibels {
    guard falseAlarm >= 1e-12, falseAlarm < 0.5 else {
      throw .outOfRange("the probability of a false alarm is not from 1e-12 to below 0.5")
    }
    let threshold = Bisection.value(from: 0, to: 10) { size in
      erfc(size / 2.0.squareRoot()) / 2 > falseAlarm
    }
    return .decibels(20 * log10(threshold))
  }
}
