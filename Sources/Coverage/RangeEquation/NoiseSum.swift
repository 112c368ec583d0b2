#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The sum of N squared samples of noise with or without a signal, the noise's mean power one.
struct NoiseSum {
  let count: Int

  /// How likely the sum is above a threshold, where the signal has a power in all.
  ///
  /// The terms of both Poisson distributions grow one from the other, as logarithms: the first
  /// ones may be too small for a number.
  func probability(above threshold: Double, signal: Double) -> Double {
    var noiseTerm = -threshold
    // The share of the noise alone is Poisson(< N; T); each further k adds one term to it.
    var below = 0.0
    for k in 1...count {
      below += exp(noiseTerm)
      noiseTerm += log(threshold / Double(k))
    }
    var signalTerm = -signal
    let last = Int(signal + 12 * (signal + 1).squareRoot() + 40)
    var sum = 0.0
    for k in 1...(last + 1) {
      sum += exp(signalTerm) * min(below, 1)
      signalTerm += log(signal / Double(k))
      below += exp(noiseTerm)
      noiseTerm += log(threshold / Double(count + k))
    }
    return sum
  }

  /// The threshold that noise alone passes with a probability.
  func threshold(falseAlarm: Double) -> Double {
    let n = Double(count)
    let above = n + 12 * n.squareRoot() + 80
    return Bisection.value(from: 0, to: above) { probability(above: $0, signal: 0) > falseAlarm }
  }
}

/// Halving of an interval in which a condition holds up to one place.
enum Bisection {
  /// To the last digit, or 10⁻¹⁰ where that is coarser.
  static func value(from low: Double, to high: Double, while holds: (Double) -> Bool) -> Double {
    var (low, high) = (low, high)
    while high - low > max(1e-10, high.ulp) {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
