import Geodesy

/// How the rays of a radar run.
public enum Propagation: Hashable, Sendable {
  /// Straight, above the WGS84 ellipsoid.
  case straightLine
  /// Straight over an Earth whose radius is so many times larger: evenly bent in the lower air.
  case effectiveEarthRadius(factor: Double)

  /// What suits a height.
  static func standard(sensorHeight: Distance, targetHeight: Distance) -> Propagation {
    .straightLine
  }

  /// Refuses heights that the rays do not hold for.
  ///
  /// - Throws: `CoverageError.heightOutOfRange`.
  func validate(sensorHeight: Distance, targetHeight: Distance) throws(CoverageError) {
    guard case .effectiveEarthRadius = self else { return }
    for height in [sensorHeight, targetHeight] where height.kilometres > 20 {
      throw .heightOutOfRange(
        "an effective Earth radius holds up to a height of 20 km, not at \(height.kilometres) km:"
          + " above the lower air rays run straight")
    }
  }

  /// In plain words.
  public var title: String {
    switch self {
    case .straightLine: "straight line"
    case .effectiveEarthRadius(let factor):
      "Earth of \((factor * 100).rounded() / 100) times its radius"
    }
  }
}
