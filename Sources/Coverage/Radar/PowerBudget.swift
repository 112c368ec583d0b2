import GeoData
import Geodesy

/// What a radar's range for a target follows from.
///
/// Power, frequency and antenna must be known. For the rest usual values stand in, with the spread
/// that estimates of the AN/TPY-2 have (losses 8 to 10 dB, noise 400 to 500 K, efficiency 0.8,
/// 100 ms on a target, signal to noise 20: see `Documentation/coverage.md`).
public struct PowerBudget: Hashable, Sendable {
  /// The power averaged over pulses and pauses.
  public var averagePower: OpenValue<Power>
  /// How long the target is looked at.
  public var dwell: OpenValue<TimeSpan>
  public var frequency: OpenValue<Frequency>
  public var transmit: Aperture
  public var receive: Aperture
  public var noiseTemperature: OpenValue<Temperature>
  public var losses: OpenValue<Decibels>
  /// The least ratio of signal to noise at which a target counts as seen.
  public var signalToNoise: OpenValue<Decibels>
  /// All values, with their sources.
  public var assumptions: [Assumption]

  /// How an antenna gathers power.
  public enum Aperture: Hashable, Sendable {
    /// The effective area: of the face times the efficiency.
    case effectiveArea(OpenValue<Area>)
    case gain(OpenValue<Decibels>)
  }
}

extension PowerBudget {
  func isOpen(_ parameter: OpenParameter) -> Bool {
    switch parameter {
    case .averagePower: averagePower.isOpen
    case .dwell: dwell.isOpen
    case .frequency: frequency.isOpen
    case .transmitAperture: transmit.isOpen
    case .receiveAperture: receive.isOpen
    case .noiseTemperature: noiseTemperature.isOpen
    case .losses: losses.isOpen
    case .signalToNoise: signalToNoise.isOpen
    default: false
    }
  }
}

extension PowerBudget.Aperture {
  var isOpen: Bool {
    switch self {
    case .effectiveArea(let area): area.isOpen
    case .gain(let gain): gain.isOpen
    }
  }
}
