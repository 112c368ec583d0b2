import Geodesy

/// What a sensor sees of one height in one direction: from the near end to the far end.
struct RadialSpan {
  struct End {
    let position: GeoCoordinate
    /// In metres.
    let slantRange: Double
    let cause: EdgeCause
  }

  let azimuth: Angle
  let near: End
  /// Whether the near end is straight above or below the sensor, so that nothing is left out.
  let startsAtSensor: Bool
  let far: End
}

/// The spans of one direction, none to two: a height below the sensor may be seen before and
/// behind a gap that the highest elevation angle leaves.
struct RadialSpans {
  var first: RadialSpan?
  var second: RadialSpan?

  static let none = RadialSpans()
}

/// What is seen of one height, direction by direction.
protocol RadialView: Sendable {
  /// The limits that say which directions are of interest.
  var limits: ViewLimits { get }
  func spans(azimuth: Angle) -> RadialSpans
}
