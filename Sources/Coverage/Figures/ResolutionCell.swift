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
  /// How far a single measurement of the direction strays, one standard deviation.
  public let angleAccuracy: Figure<Angle>

  init(at slantRange: Distance, beam: BeamFigures, bandwidth: Sourced<Frequency>?) {
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
    angleAccuracy = Figure(
      unknown: "the ratio of signal to noise at this range is not worked out",
      formula: "σ = θ / (1.6 √(2 S/N))", basis: beam.width.basis)
  }

  private static func rangeResolution(_ bandwidth: Sourced<Frequency>?) -> Figure<Distance> {
    let formula = "ΔR = c / 2B"
    guard let bandwidth else {
      return Figure(unknown: "no source gives the bandwidth", formula: formula)
    }
    return Figure(
      .metres(BeamFigures.speedOfLight / (2 * bandwidth.value.hertz)), formula: formula,
      basis: [Assumption(named: "bandwidth", bandwidth)])
  }
}
