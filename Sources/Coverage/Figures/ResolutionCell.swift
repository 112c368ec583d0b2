import GeoData
import Geodesy

/// What a radar tells apart at a range: two targets in one cell look like one.
public struct ResolutionCell: Hashable, Sendable {
  public let slantRange: Distance
  /// The width of the beam there.
  public let crossRange: Figure<Distance>
  /// Along the beam.
  public let rangeResolution: Figure<Distance>
  /// The part of space that looks like one place.
  public let volume: Figure<Volume>
  /// Of power, for the target of the coverage.
  public let signalToNoise: Figure<Double>
  /// How far a single measurement of the direction strays, one standard deviation.
  public let angleAccuracy: Figure<Angle>
  /// The same of its distance.
  public let rangeAccuracy: Figure<Distance>

  init(
    at slantRange: Distance, beam: BeamFigures, bandwidth: Sourced<Frequency>?, echo: EchoStrength
  ) {
    self.slantRange = slantRange
    crossRange = beam.width.map(formula: "w = R θ, θ in radians") {
      slantRange * $0.radians
    }
    rangeResolution = Self.rangeResolution(bandwidth)
    volume = crossRange.combined(
      with: rangeResolution, formula: "V = π/4 w² ΔR"
    ) { width, depth in
      .cubicMetres(.pi / 4 * width.metres * width.metres * depth.metres)
    }
    signalToNoise = echo.signalToNoise(at: slantRange)
    angleAccuracy = beam.width.combined(
      with: signalToNoise, formula: "σ = θ / (1.6 √(2 S/N))", adding: [Self.slope]
    ) { width, ratio in
      MeasurementAccuracy.angle(beamwidth: width, signalToNoise: .ratio(ratio))
    }
    rangeAccuracy = rangeResolution.combined(
      with: signalToNoise, formula: "σ = ΔR / √(2 S/N)"
    ) { depth, ratio in
      MeasurementAccuracy.range(resolution: depth, signalToNoise: .ratio(ratio))
    }
  }

  private static let slope = Assumption(
    parameter: "slope of the difference pattern", value: "1.6",
    provenance: Provenance(grade: .assumption, note: "a usual value for monopulse antennas"))

  private static func rangeResolution(_ bandwidth: Sourced<Frequency>?) -> Figure<Distance> {
    let formula = "ΔR = c / 2B"
    guard let bandwidth else {
      return Figure(unknown: "no source gives the bandwidth", formula: formula)
    }
    guard let resolution = try? RangeResolution.resolution(bandwidth: bandwidth.value) else {
      return Figure(unknown: "the bandwidth is not above zero", formula: formula)
    }
    return Figure(
      resolution, formula: formula, basis: [Assumption(named: "bandwidth", bandwidth)])
  }
}
