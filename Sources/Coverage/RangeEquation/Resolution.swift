import Geodesy

/// How close in range two targets may be and still be two.
public enum RangeResolution {
  /// b c/(2B) for a bandwidth B; b is what weighting of the pulse broadens it by, 1 or more.
  ///
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public static func resolution(
    bandwidth: Frequency, broadening: Double = 1
  ) throws(CoverageError) -> Distance {
    guard bandwidth.isFinite, bandwidth > .zero, broadening.isFinite, broadening > 0 else {
      throw .outOfRange("bandwidth and broadening must be above zero")
    }
    return .metres(broadening * Speed.light.metresPerSecond / (2 * bandwidth.hertz))
  }

  /// The bandwidth that a resolution needs.
  ///
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public static func bandwidth(
    resolution: Distance, broadening: Double = 1
  ) throws(CoverageError) -> Frequency {
    guard resolution.isFinite, resolution > .zero, broadening.isFinite, broadening > 0 else {
      throw .outOfRange("resolution and broadening must be above zero")
    }
    return .hertz(broadening * Speed.light.metresPerSecond / (2 * resolution.metres))
  }
}

/// How well a place is measured, the root mean square error of noise alone.
public enum MeasurementAccuracy {
  /// θ/(k √(2 S/N)) for a beam θ wide; k is 1.6 for a monopulse antenna of the usual slope, which
  /// textbooks give (after Barton and Skolnik) and no source seen here confirms.
  public static func angle(beamwidth: Angle, signalToNoise: Decibels, slope: Double = 1.6) -> Angle
  {
    beamwidth / (slope * (2 * signalToNoise.ratio).squareRoot())
  }

  /// ΔR/√(2 S/N) for a range resolution ΔR.
  public static func range(resolution: Distance, signalToNoise: Decibels) -> Distance {
    resolution / (2 * signalToNoise.ratio).squareRoot()
  }

  /// By how much a target that comes nearer shifts the frequency: 2v/λ.
  public static func dopplerShift(rangeRate: Speed, wavelength: Distance) -> Frequency {
    .hertz(2 * rangeRate.metresPerSecond / wavelength.metres)
  }
}
