import Geodesy

extension PowerBudget {
  /// The slant range at which a target is just seen: R⁴ = E G A σ/((4π)² k T L (S/N)), with the
  /// energy E = average power × dwell, the gain G of the transmitting antenna and the effective
  /// area A of the receiving one.
  public func maximumRange(
    radarCrossSection: Area, choice: ParameterChoice = .stated
  ) -> Distance {
    let wavelength =
      299_792_458 / choice.value(frequency, of: .frequency, grows: true).hertz
    func area(_ aperture: Aperture, _ parameter: OpenParameter) -> Double {
      switch aperture {
      case .effectiveArea(let area):
        choice.value(area, of: parameter, grows: true).squareMetres
      case .gain(let gain):
        choice.value(gain, of: parameter, grows: true).ratio * wavelength * wavelength / (4 * .pi)
      }
    }
    let energy =
      choice.value(averagePower, of: .averagePower, grows: true).watts
      * choice.value(dwell, of: .dwell, grows: true).seconds
    let gain = 4 * .pi * area(transmit, .transmitAperture) / (wavelength * wavelength)
    let noise =
      1.380_649e-23 * choice.value(noiseTemperature, of: .noiseTemperature, grows: false).kelvins
      * choice.value(losses, of: .losses, grows: false).ratio
      * choice.value(signalToNoise, of: .signalToNoise, grows: false).ratio
    let fourthPower =
      energy * gain * area(receive, .receiveAperture) * radarCrossSection.squareMetres
      / (16 * .pi * .pi * noise)
    return .metres(fourthPower.squareRoot().squareRoot())
  }
}
