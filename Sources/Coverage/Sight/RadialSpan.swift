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

extension RadialSpans {
  /// The same on the other side of a meridian: the ellipsoid looks alike there.
  func mirrored(at longitude: Angle, azimuth: Angle) -> RadialSpans {
    func mirrored(_ span: RadialSpan) -> RadialSpan {
      RadialSpan(
        azimuth: azimuth, near: span.near.mirrored(at: longitude),
        startsAtSensor: span.startsAtSensor, far: span.far.mirrored(at: longitude))
    }
    return RadialSpans(first: first.map(mirrored), second: second.map(mirrored))
  }
}

extension RadialSpan.End {
  fileprivate func mirrored(at longitude: Angle) -> Self {
    let mirrored = GeoCoordinate(
      latitude: position.latitude,
      longitude: (longitude * 2 - position.longitude).normalizedLongitude)
    return Self(position: mirrored, slantRange: slantRange, cause: cause)
  }
}

/// What is seen of one height, direction by direction.
protocol RadialView: Sendable {
  /// Of the sensor.
  var position: GeoCoordinate { get }
  /// Whether the limits are the same in all directions.
  var isAlikeAllRound: Bool { get }
  /// The limits that say which directions are of interest.
  var limits: ViewLimits { get }
  func spans(azimuth: Angle) -> RadialSpans
}
