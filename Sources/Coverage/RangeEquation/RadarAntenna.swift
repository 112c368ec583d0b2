import Geodesy

/// An antenna as it is told: by its gain or by its face.
public enum RadarAntenna: Hashable, Sendable {
  /// Over an antenna that radiates evenly all around.
  case gain(Decibels)
  /// The area of the face and the share of it that works, above 0 and up to 1.
  case face(Area, efficiency: Double)

  /// The area that gathers power: efficiency × area, or G λ²/(4π).
  ///
  /// - Throws: `CoverageError.outOfRange` for a face without area, an efficiency outside 0 to 1, or
  ///   a gain or a wavelength that is no number.
  public func effectiveArea(wavelength: Distance) throws(CoverageError) -> Area {
    switch self {
    case .gain(let gain):
      let length = wavelength.metres
      let area = Area.squareMetres(gain.ratio * length * length / (4 * .pi))
      guard wavelength > .zero, area.isFinite, area > .zero else {
        throw .outOfRange("gain and wavelength make no area of an antenna")
      }
      return area
    case .face(let area, let efficiency):
      guard area.isFinite, area > .zero else {
        throw .outOfRange("the area of the antenna is not above zero")
      }
      guard efficiency > 0, efficiency <= 1 else {
        throw .outOfRange("the efficiency of the antenna is not above 0 and up to 1")
      }
      return area * efficiency
    }
  }
}
