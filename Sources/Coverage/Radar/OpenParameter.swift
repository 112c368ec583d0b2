/// A value of a radar that its coverage rests on and that may be open.
///
/// The raw value is the name that an `Assumption` gives it.
public enum OpenParameter: String, CaseIterable, Hashable, Sendable {
  case sector
  case fieldOfView = "field of view"
  case lowestElevationAngle = "lowest elevation angle"
  case highestElevationAngle = "highest elevation angle"
  case minimumRange = "minimum range"
  case maximumRange = "maximum range"
  case averagePower = "average power"
  case dwell = "time on target"
  case frequency
  case transmitAperture = "transmitting aperture"
  case receiveAperture = "receiving aperture"
  case noiseTemperature = "noise temperature"
  case losses
  case signalToNoise = "signal to noise"
}

/// Where in its spread each open value is taken.
public enum ParameterChoice: Hashable, Sendable {
  /// The figure that is used.
  case stated
  /// All values such that least is seen: what every choice sees.
  case narrowest
  /// All values such that most is seen: what some choice sees.
  case widest
  /// Some values a share, 0 to 1, of the way from their lowest to their highest; the others as
  /// stated. The share of a sector turns it as a whole.
  case shares([OpenParameter: Double])

  /// A value as chosen; one that `grows` lets more be seen the higher it is, another the lower.
  func value<Value>(
    _ value: OpenValue<Value>, of parameter: OpenParameter, grows: Bool
  ) -> Value {
    switch self {
    case .stated: value.value
    case .narrowest: grows ? value.low : value.high
    case .widest: grows ? value.high : value.low
    case .shares(let shares): shares[parameter].map(value.at) ?? value.value
    }
  }
}
