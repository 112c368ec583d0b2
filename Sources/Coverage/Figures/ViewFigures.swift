import GeoData
import Geodesy

/// Broad against narrow: how much of the sky a radar looks at, and how finely.
public struct ViewFigures: Hashable, Sendable {
  /// The directions that it can look at without turning its mount.
  public let atOnce: Field
  /// The directions that it can be turned to.
  public let withinReach: Field
  /// The full width of the beam between its half-power points.
  public let beam: BeamFigures
  /// What it tells apart, at each of the ranges asked for.
  public let cells: [ResolutionCell]
  /// How far it sees targets, whatever the coverage asks for.
  public let detection: [DetectionRange]

  /// Directions, and what it takes to search them.
  public struct Field: Hashable, Sendable {
    public let solidAngle: Figure<SolidAngle>
    /// How many beams side by side fill it.
    public let beams: Figure<Double>
    /// How long it takes to look once along each of them.
    public let searchTime: Figure<TimeSpan>
  }

  /// The ranges of a table that names none: 1,000, 2,000 and 3,000 km.
  public static let standardRanges = [1000.0, 2000, 3000].map(Distance.kilometres)

  /// Of the targets whose ranges are given: 0.001 to 10 m².
  public static let crossSections = [0.001, 0.01, 0.1, 1, 10].map(Area.squareMetres)

  /// Works out the figures of one coverage.
  ///
  /// - Parameters:
  ///   - coverage: Whose limits and record are taken.
  ///   - ranges: Slant ranges, more than zero, at which to give the cells.
  ///   - crossSections: Of the targets whose ranges to give, more than zero.
  /// - Throws: `CoverageError.noRadar`.
  public init(
    of coverage: SensorCoverage, ranges: [Distance] = ViewFigures.standardRanges,
    crossSections: [Area] = ViewFigures.crossSections
  ) throws(CoverageError) {
    guard let radar = coverage.site.radar else { throw .noRadar(site: coverage.site.id) }
    let view = ViewSolidAngles(radar, coverage)
    let beam = BeamFigures(radar)
    self.beam = beam
    atOnce = Field(view.atOnce, beam: beam, dwell: radar.dwell)
    withinReach = Field(view.withinReach, beam: beam, dwell: radar.dwell)
    let echo = EchoStrength(coverage)
    detection = crossSections.map { DetectionRange(of: $0, power: coverage.radar.power) }
    cells = ranges.map {
      ResolutionCell(at: $0, beam: beam, bandwidth: radar.bandwidth, echo: echo)
    }
  }
}

extension ViewFigures.Field {
  fileprivate init(
    _ solidAngle: Figure<SolidAngle>, beam: BeamFigures, dwell: Sourced<TimeSpan>?
  ) {
    self.solidAngle = solidAngle
    beams = solidAngle.combined(
      with: beam.solidAngle, formula: "n = Ω / Ω_b", adding: [Self.packing]
    ) { field, one in (field / one).rounded(.up) }
    let time = "t = n T, T the dwell on each beam"
    if let dwell {
      searchTime = beams.map(formula: time, adding: [Assumption(named: "dwell", dwell)]) {
        dwell.value * $0
      }
    } else {
      searchTime = Figure(
        unknown: "no source says how long it dwells on one direction", formula: time)
    }
  }

  private static let packing = Assumption(
    parameter: "packing of beams", value: "1",
    provenance: Provenance(
      grade: .assumption,
      note: "the beams together are as large as the field: neither gaps nor overlap"))
}

/// The directions of a view.
private struct ViewSolidAngles {
  let atOnce: Figure<SolidAngle>
  let withinReach: Figure<SolidAngle>

  init(_ radar: RadarRecord, _ coverage: SensorCoverage) {
    let limits = coverage.limits
    let parameters = ["sector", "lowest elevation angle", "highest elevation angle"]
    // Below the horizontal there is ground.
    let lowest = max(limits.minimumElevation, .zero)
    withinReach = Figure(
      .zone(
        azimuths: limits.sector.width, from: lowest, to: max(limits.maximumElevation, lowest)),
      formula: "Ω = Δa (sin e₂ − sin e₁), e₁ not below 0°",
      basis: coverage.assumptions.filter { parameters.contains($0.parameter) })
    let cone = "Ω = 2π (1 − cos ψ), 2ψ the field of view"
    if let field = radar.fieldOfView {
      atOnce = Figure(
        .cone(halfAngle: field.value / 2), formula: cone,
        basis: [Assumption(named: "field of view", field)])
    } else if let width = radar.fieldWidth, let height = radar.fieldHeight {
      atOnce = Figure(
        .zone(azimuths: width.value, from: height.value / -2, to: height.value / 2),
        formula: "Ω = 2 Δa sin(Δe/2), Δa wide and Δe high about the axis",
        basis: [
          Assumption(named: "width of the field of view", width),
          Assumption(named: "height of the field of view", height),
        ])
    } else if radar.mount.azimuth == nil {
      // An antenna that stands still looks at all that it ever can.
      atOnce = withinReach
    } else {
      atOnce = Figure(
        unknown: "its mount turns, and no source says how far it looks from one pointing",
        formula: cone)
    }
  }
}
