extension Speed {
  /// Of light in vacuum: 299,792,458 m/s exactly (BIPM, SI Brochure, 9th edition, 2019, table 1).
  public static let light = Speed.metresPerSecond(299_792_458)
}

extension Frequency {
  /// The length of a wave of this frequency in vacuum, c/f.
  public var wavelength: Distance { .metres(Speed.light.metresPerSecond / hertz) }

  /// The frequency of a wave of a length in vacuum, c/λ.
  public init(wavelength: Distance) {
    self = .hertz(Speed.light.metresPerSecond / wavelength.metres)
  }
}
