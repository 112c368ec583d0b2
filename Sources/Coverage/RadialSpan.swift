import Geodesy

/// What a sensor sees of one height in one direction: from the near end to the far end.
struct RadialSpan {
  struct End {
    let position: GeoCoordinate
    let cause: EdgeCause
  }

  let azimuth: Angle
  let near: End
  /// Whether the near end is straight above the sensor, so that nothing is left out.
  let startsAtSensor: Bool
  let far: End
}

extension LineOfSight {
  /// What is seen in one direction; nil for nothing.
  func span(azimuth: Angle, limits: ViewLimits) -> RadialSpan? {
    var low = (angle: limits.minimumElevation, cause: EdgeCause.minimumElevation)
    var high = (angle: limits.maximumElevation, cause: EdgeCause.maximumElevation)
    if horizon >= low.angle { low = (horizon, .horizon) }
    if let cone = limits.cone {
      guard let seen = cone.elevations(at: azimuth) else { return nil }
      if seen.low > low.angle { low = (seen.low, .fieldOfView) }
      if seen.high < high.angle { high = (seen.high, .fieldOfView) }
    }
    if let maximum = limits.maximumRange {
      guard let lowest = elevationAngle(azimuth: azimuth, slantRange: maximum) else { return nil }
      if lowest > low.angle { low = (lowest, .instrumentedRange) }
    }
    if let highest = elevationAngle(azimuth: azimuth, slantRange: limits.minimumRange),
      highest < high.angle
    {
      high = (highest, .minimumRange)
    }
    guard low.angle < high.angle else { return nil }
    return RadialSpan(
      azimuth: azimuth,
      near: .init(
        position: position(azimuth: azimuth, elevationAngle: high.angle).0, cause: high.cause),
      startsAtSensor: high.angle.degrees > 90 - 1e-6,
      far: .init(
        position: position(azimuth: azimuth, elevationAngle: low.angle).0, cause: low.cause))
  }
}
