import GeoData
import Geodesy

/// How far the echo of a coverage's target stands out from noise.
struct EchoStrength {
  /// The range at which the target is just seen; nil where that does not follow from power.
  private let detectionRange: Distance?
  /// The ratio there.
  private let threshold: Decibels?
  private let basis: [Assumption]
  private let why: String

  init(_ coverage: SensorCoverage) {
    detectionRange = coverage.limits.powerRange
    threshold = coverage.radar.power?.signalToNoise.value
    why =
      coverage.radar.power == nil
      ? "no source gives power, frequency and antenna"
      : "the radar cross section of the target is not given"
    basis = coverage.radar.power?.assumptions ?? []
  }

  /// The ratio of signal to noise at a range: the echo falls with its fourth power.
  func signalToNoise(at range: Distance) -> Figure<Double> {
    let formula = "S/N = (S/N)_min (R_max/R)⁴"
    guard let detectionRange, let threshold else { return Figure(unknown: why, formula: formula) }
    guard range <= detectionRange else {
      return Figure(
        unknown: "the echo of the target is too weak at this range", formula: formula,
        basis: basis)
    }
    let share = detectionRange / range
    return Figure(threshold.ratio * share * share * share * share, formula: formula, basis: basis)
  }
}
