import Geodesy

/// How wide a beam is between its half-power points.
public enum Beamwidth {
  /// f λ/D, in radians: f is 0.886 for an evenly lit line, up to 1.2 for one that fades to its
  /// ends; 1 is the round figure that published comparisons use.
  ///
  /// - Parameters:
  ///   - aperture: D, above zero.
  ///   - wavelength: λ, above zero.
  ///   - factor: f.
  /// - Returns: The full width.
  /// - Throws: `CoverageError.outOfRange` for a value that is not above zero, or a beam of more
  ///   than 90°, for which the formula does not hold.
  public static func width(
    aperture: Distance, wavelength: Distance, factor: Double = 1
  ) throws(CoverageError) -> Angle {
    for value in [aperture.metres, wavelength.metres, factor] {
      guard value.isFinite, value > 0 else {
        throw .outOfRange("aperture, wavelength and factor must be above zero")
      }
    }
    let width = Angle.radians(factor * wavelength.metres / aperture.metres)
    guard width.degrees <= 90 else {
      throw .outOfRange("an aperture that small makes no beam: the width would be above 90°")
    }
    return width
  }

  /// The aperture that makes a beam of a width: f λ/θ.
  ///
  /// - Parameters:
  ///   - width: θ, above 0° and up to 90°.
  ///   - wavelength: λ, above zero.
  ///   - factor: f.
  /// - Returns: D.
  /// - Throws: `CoverageError.outOfRange`.
  public static func aperture(
    width: Angle, wavelength: Distance, factor: Double = 1
  ) throws(CoverageError) -> Distance {
    guard width.isFinite, width > .zero, width.degrees <= 90, wavelength.isFinite,
      wavelength > .zero, factor.isFinite, factor > 0
    else {
      throw .outOfRange("the width is not above 0° and up to 90°, or a length not above zero")
    }
    return .metres(factor * wavelength.metres / width.radians)
  }

  /// The two-way width of a transmitting and a receiving beam, √2/√(1/a² + 1/b²), as that of one
  /// beam which is used both ways: the same as both where they are the same.
  public static func effective(transmit: Angle, receive: Angle) -> Angle {
    let (a, b) = (transmit.radians, receive.radians)
    return .radians((2 / (1 / (a * a) + 1 / (b * b))).squareRoot())
  }
}
