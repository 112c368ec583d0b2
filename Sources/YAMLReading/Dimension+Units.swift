import Geodesy

extension Dimension where Value == Distance {
  static let distance = Dimension(
    "a distance",
    [
      Unit("km", quantity: Distance.kilometres), Unit("m", quantity: Distance.metres),
      Unit("mi", quantity: Distance.miles), Unit("nmi", quantity: Distance.nauticalMiles),
      Unit("ft", quantity: Distance.feet),
    ])

  /// Of things and of waves.
  static let length = Dimension(
    "a length",
    [
      Unit("m", quantity: Distance.metres), Unit("cm") { .metres($0 / 100) },
      Unit("mm") { .metres($0 / 1000) }, Unit("km", quantity: Distance.kilometres),
      Unit("ft", quantity: Distance.feet),
    ])
}

extension Dimension where Value == Angle {
  static let angle = Dimension(
    "an angle",
    [
      Unit("deg", "°", quantity: Angle.degrees), Unit("rad", quantity: Angle.radians),
    ])
}

extension Dimension where Value == Frequency {
  static let frequency = Dimension(
    "a frequency",
    [
      Unit("MHz") { .hertz($0 * 1e6) }, Unit("Hz", quantity: Frequency.hertz),
      Unit("kHz") { .hertz($0 * 1e3) }, Unit("GHz") { .hertz($0 * 1e9) },
    ])
}

extension Dimension where Value == Power {
  static let power = Dimension(
    "a power",
    [
      Unit("kW") { .watts($0 * 1e3) }, Unit("W", quantity: Power.watts),
      Unit("MW") { .watts($0 * 1e6) },
    ])
}

extension Dimension where Value == TimeSpan {
  static let timeSpan = Dimension(
    "a span of time",
    [
      Unit("s", quantity: TimeSpan.seconds), Unit("ms") { .seconds($0 / 1e3) },
      Unit("us", "µs", "μs") { .seconds($0 / 1e6) }, Unit("min") { .seconds($0 * 60) },
      Unit("h") { .seconds($0 * 3600) },
    ])
}

extension Dimension where Value == Temperature {
  static let temperature = Dimension(
    "a temperature", [Unit("K", quantity: Temperature.kelvins)])
}

extension Dimension where Value == Decibels {
  static let decibels = Dimension(
    "a ratio in decibels", [Unit("dB", quantity: Decibels.decibels)])
}

extension Dimension where Value == Area {
  static let area = Dimension(
    "an area",
    [
      Unit("m2", "m²", quantity: Area.squareMetres),
      Unit("km2", "km²", quantity: Area.squareKilometres),
    ])

  /// dBsm is decibels above one square metre (IEEE Std 686, "radar cross section").
  static let radarCrossSection = Dimension(
    "a radar cross section",
    [
      Unit("m2", "m²", quantity: Area.squareMetres),
      Unit("dBsm") { .squareMetres(Decibels.decibels($0).ratio) },
    ])
}
