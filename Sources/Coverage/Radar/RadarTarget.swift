import Geodesy

/// What a radar looks for.
public struct RadarTarget: Hashable, Sendable {
  /// The heights at which it may be, above the surface that `reference` names.
  public var heights: [Distance]
  /// What the heights are measured from.
  public var reference: HeightReference
  /// The radar cross section, above zero; nil where it is not said, so that power sets no limit.
  public var radarCrossSection: Area?

  public init(
    heights: [Distance], above reference: HeightReference = .ellipsoid,
    radarCrossSection: Area? = nil
  ) {
    self.heights = heights
    self.reference = reference
    self.radarCrossSection = radarCrossSection
  }

  /// The surface that heights are measured from.
  public enum HeightReference: String, CaseIterable, Hashable, Sendable {
    /// WGS84.
    case ellipsoid
    /// The ground, taken to be level at the height of the ground at the sensor.
    case ground
  }

  func validate() throws(CoverageError) {
    for height in heights {
      guard height.isFinite, height >= .metres(-500) else {
        throw .invalidLimit("target height", "is not a height of −500 m or more")
      }
    }
    if let radarCrossSection {
      guard radarCrossSection.isFinite, radarCrossSection > .zero else {
        throw .invalidLimit("radar cross section", "is not above zero")
      }
    }
  }
}
