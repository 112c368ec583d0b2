import Coverage
import Geodesy

extension Calculation {
  /// How close in range two targets may be and still be two.
  ///
  /// - Parameters:
  ///   - bandwidth: Above zero.
  ///   - broadening: By the weighting of the pulse, above zero; 1 for none.
  /// - Returns: In metres.
  /// - Throws: `CoverageError.outOfRange`.
  public static func resolution(
    bandwidth: Frequency, broadening: Double = 1
  ) throws(CoverageError) -> Calculation {
    try Calculation(
      RangeResolution.resolution(bandwidth: bandwidth, broadening: broadening),
      formula: "ΔR = b c/(2B), b = \(broadening.figureText(digits: 6))",
      source: "mathworks.com/help/phased/ref/bw2rangeres.html")
  }

  /// How wide the beam of an antenna is between its half-power points.
  ///
  /// - Parameters:
  ///   - aperture: The antenna's extent in the plane of the width, above zero.
  ///   - wavelength: Above zero.
  /// - Returns: In degrees.
  /// - Throws: `CoverageError.outOfRange`, also for a beam of more than 90°.
  public static func beamwidth(
    aperture: Distance, wavelength: Distance
  ) throws(CoverageError) -> Calculation {
    try Calculation(
      Beamwidth.width(aperture: aperture, wavelength: wavelength),
      formula: "θ = λ/D; the factor, here 1, is 0.886 to 1.2 by how the antenna is lit",
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html")
  }
}
