import Geodesy

extension PowerBudget {
  /// The slant range at which a target is just seen; nil where the values make no sense together.
  public func maximumRange(
    radarCrossSection: Area, choice: ParameterChoice = .stated
  ) -> Distance? {
    try? equation(choice).maximumRange(
      radarCrossSection: radarCrossSection,
      signalToNoise: choice.value(signalToNoise, of: .signalToNoise, grows: false))
  }

  /// The radar equation with each open value as chosen.
  ///
  /// - Parameter choice: Where in its spread each value is taken.
  /// - Returns: The equation of one radar.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero.
  public func equation(_ choice: ParameterChoice) throws(CoverageError) -> RadarEquation {
    let wavelength = choice.value(frequency, of: .frequency, grows: true).wavelength
    func area(_ aperture: Aperture, _ parameter: OpenParameter) -> Area {
      switch aperture {
      case .effectiveArea(let area):
        return choice.value(area, of: parameter, grows: true)
      case .gain(let gain):
        let ratio = choice.value(gain, of: parameter, grows: true).ratio
        return .squareMetres(ratio * wavelength.metres * wavelength.metres / (4 * .pi))
      }
    }
    return try RadarEquation(
      averagePower: choice.value(averagePower, of: .averagePower, grows: true),
      dwell: choice.value(dwell, of: .dwell, grows: true), wavelength: wavelength,
      transmitArea: area(transmit, .transmitAperture), receiveArea: area(receive, .receiveAperture),
      noiseTemperature: choice.value(noiseTemperature, of: .noiseTemperature, grows: false),
      losses: choice.value(losses, of: .losses, grows: false))
  }
}
