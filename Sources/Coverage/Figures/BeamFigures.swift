import GeoData
import Geodesy

/// The beam of a radar, full widths between the half-power points.
public struct BeamFigures: Hashable, Sendable {
  /// The width that cells and numbers of beams are worked out with: that of the record, else the
  /// narrower of the antennas'.
  public let width: Figure<Angle>
  /// The solid angle of a round beam of that width.
  public let solidAngle: Figure<SolidAngle>
  /// The beam of the transmitting antenna, where there are two; else of the only one.
  public let transmit: Section
  /// The beam of the receiving antenna, where there are two; else of the only one.
  public let receive: Section
  /// Both together, there and back.
  public let twoWay: Section

  /// A beam cut across.
  public struct Section: Hashable, Sendable {
    /// In the plane of the antenna's width.
    public let horizontal: Figure<Angle>
    /// In the plane of its height.
    public let vertical: Figure<Angle>
  }

  init(_ radar: RadarRecord) {
    let wave = Wave(radar.frequency)
    let (transmitName, transmitAntenna) = radar.antenna(
      otherwise: radar.transmitAntenna, "transmit")
    let (receiveName, receiveAntenna) = radar.antenna(otherwise: radar.receiveAntenna, "receive")
    transmit = wave.section(of: transmitAntenna, named: transmitName)
    receive = wave.section(of: receiveAntenna, named: receiveName)
    twoWay = Section(
      horizontal: Self.twoWay(transmit.horizontal, receive.horizontal),
      vertical: Self.twoWay(transmit.vertical, receive.vertical))
    if let recorded = radar.beamwidth {
      // A width that was computed is no better known than the frequency behind it.
      let behind = recorded.grade == .computed ? radar.frequency : nil
      width = Figure(
        recorded.value, formula: "θ as the record gives it",
        basis: [Assumption(named: "beamwidth", recorded)]
          + (behind.map { [Assumption(named: "frequency", $0)] } ?? []))
    } else {
      let widths = [transmit, receive].flatMap { [$0.horizontal, $0.vertical] }
      width =
        widths.filter { $0.value != nil }.min { ($0.value ?? .zero) < ($1.value ?? .zero) }
        ?? receive.horizontal
    }
    solidAngle = width.map(formula: "Ω_b = π/4 θ²") { .beam(width: $0, height: $0) }
  }

  /// The width that two beams have together: that of two equal ones which give the same product
  /// of Gaussian patterns.
  private static func twoWay(_ out: Figure<Angle>, _ back: Figure<Angle>) -> Figure<Angle> {
    out.combined(with: back, formula: "θ = √2 / √(1/θ_t² + 1/θ_r²)") { out, back in
      Beamwidth.effective(transmit: out, receive: back)
    }
  }
}

extension RadarRecord {
  /// The only antenna, or one of two.
  fileprivate func antenna(
    otherwise other: Antenna, _ name: String
  ) -> (name: String, antenna: Antenna) {
    other == Antenna() ? ("antenna", antenna) : ("\(name) antenna", other)
  }
}

/// The wave that an antenna sends or takes in.
private struct Wave {
  let frequency: Sourced<Frequency>?

  init(_ frequency: Sourced<Frequency>?) { self.frequency = frequency }

  func section(of antenna: RadarRecord.Antenna, named name: String) -> BeamFigures.Section {
    BeamFigures.Section(
      horizontal: width(across: antenna.width ?? antenna.diameter, "width of the \(name)"),
      vertical: width(across: antenna.height ?? antenna.diameter, "height of the \(name)"))
  }

  /// Wavelength over extent: for an antenna that is evenly lit, up to the factor of 0.886 to 1.2
  /// that its illumination makes.
  private func width(across extent: Sourced<Distance>?, _ name: String) -> Figure<Angle> {
    let formula = "θ = λ/D, λ = c/f"
    guard let frequency else {
      return Figure(unknown: "no source gives the frequency", formula: formula)
    }
    guard let extent else {
      return Figure(unknown: "no source gives the \(name)", formula: formula)
    }
    let width = try? Beamwidth.width(
      aperture: extent.value, wavelength: frequency.value.wavelength)
    guard let width else {
      return Figure(unknown: "an antenna that small makes no beam", formula: formula)
    }
    return Figure(
      width, formula: formula,
      basis: [Assumption(named: "frequency", frequency), Assumption(named: name, extent)])
  }
}
