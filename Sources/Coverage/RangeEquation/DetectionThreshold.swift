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
  /// B = ln(Pd/(1 − Pd)); right to 0.2 dB in the ranges below.
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

  /// The same for one pulse, without approximation: the steady target's chance of being seen is
  /// Marcum's Q(√(2 S/N), √(−2 ln Pfa)), inverted by halving.
  ///
  /// - Parameters:
  ///   - detection: The probability that a target is seen, above `falseAlarm` and below 1.
  ///   - falseAlarm: The probability that noise is taken for one, 10⁻¹² to below 1.
  /// - Returns: S/N, to 10⁻⁶ dB.
  /// - Throws: `CoverageError.outOfRange` outside of these.
  public static func onePulse(
    detection: Double, falseAlarm: Double
  ) throws(CoverageError) -> Decibels {
    guard falseAlarm >= 1e-12, falseAlarm < 1, detection > falseAlarm, detection < 1 else {
      throw .outOfRange(
        "the probability of detection is not between that of a false alarm, of 1e-12 or more, and 1"
      )
    }
    let threshold = -log(falseAlarm)
    var (low, high) = (-60.0, 60.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let chance = chanceOfCrossing(threshold, signalToNoise: pow(10, middle / 10))
      if chance < detection { low = middle } else { high = middle }
    }
    return .decibels((low + high) / 2)
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
    var (low, high) = (0.0, 10.0)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if erfc(middle / 2.0.squareRoot()) / 2 > falseAlarm { low = middle } else { high = middle }
    }
    return .decibels(20 * log10((low + high) / 2))
  }

  /// Marcum's Q: the chance that signal and noise exceed a threshold over the noise power, as a
  /// sum over Poisson's weights of the signal of how often gamma-distributed noise does.
  private static func chanceOfCrossing(_ threshold: Double, signalToNoise: Double) -> Double {
    // P(k) = e^(−s) s^k/k!, and the k-th noise exceeds t with e^(−t) Σ_{j≤k} t^j/j!.
    var (chance, weightSum) = (0.0, 0.0)
    var exceeds = exp(-threshold)
    var term = exceeds
    let last = Int(signalToNoise + 12 * signalToNoise.squareRoot()) + 60
    for k in 0...last {
      if k > 0 {
        term *= threshold / Double(k)
        exceeds += term
      }
      let weight = exp(Double(k) * log(signalToNoise) - signalToNoise - lgamma(Double(k) + 1))
      chance += weight * min(1, exceeds)
      weightSum += weight
    }
    return chance + max(0, 1 - weightSum)
  }
}
