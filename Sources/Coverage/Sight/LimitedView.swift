import Geodesy

/// A sight within the limits of a radar.
struct LimitedView<S: Sight>: RadialView {
  let limits: ViewLimits
  var position: GeoCoordinate { sight.position }
  var isAlikeAllRound: Bool {
    limits.sector.width.degrees > 360 - 1e-9 && limits.field == nil && limits.mask == nil
  }
  private let sight: S
  /// Turns an elevation angle at which a ray leaves into that of the straight line to where it
  /// meets the target's height; nil for a ray that meets the ground before.
  private let bend: Bend?
  /// The same for the limits that hold in all directions.
  private let minimum: Slope?
  private let maximum: Slope?
  private let horizon: Slope?
  /// The shortest of the longest slant ranges, in metres.
  private let longest: (range: Double, cause: EdgeCause)?

  typealias Bend = @Sendable (Angle) -> Angle?

  /// - Parameters:
  ///   - sight: The geometry.
  ///   - limits: Of the radar; its elevation angles are those at which rays leave.
  ///   - bend: How the air bends rays; nil for straight ones.
  ///   - horizon: The elevation angle of the straight line to where the ray that touches the
  ///     Earth meets the height; nil where the sight itself knows it.
  init(_ sight: S, limits: ViewLimits, bend: Bend? = nil, horizon: Angle? = nil) {
    self.sight = sight
    self.limits = limits
    self.bend = bend
    self.horizon = horizon.map(Slope.init)
    // A beam that may point straight down is limited by the horizon alone.
    minimum =
      limits.minimumElevation.degrees > -90 + 1e-9
      ? (bend.map { $0(limits.minimumElevation) } ?? limits.minimumElevation).map(Slope.init) : nil
    maximum =
      limits.maximumElevation.degrees < 90 - 1e-9
      ? Slope(bend?(limits.maximumElevation) ?? limits.maximumElevation) : nil
    longest = [
      (limits.maximumRange, EdgeCause.instrumentedRange), (limits.powerRange, .power),
    ].compactMap { range, cause in range.map { ($0.metres, cause) } }.min { $0.0 < $1.0 }
  }

  func spans(azimuth: Angle) -> RadialSpans {
    let plane = sight.plane(azimuth: azimuth)
    guard let angles = angles(azimuth: azimuth, horizon: horizon ?? plane.horizon) else {
      return .none
    }
    var near = Limit(plane.nearest, cause: .maximumElevation, isMoved: false)
    guard var far = farthest(angles, plane, &near) else { return .none }
    if limits.minimumRange.metres > near.crossing.slantRange {
      guard let crossing = plane.crossing(slantRange: limits.minimumRange.metres) else {
        return .none
      }
      near.raise(to: crossing, .minimumRange)
    }
    if let longest, longest.range < far.crossing.slantRange {
      guard let crossing = plane.crossing(slantRange: longest.range) else { return .none }
      far.lower(to: crossing, longest.cause)
    }
    guard let highest = angles.highest else {
      return RadialSpans(first: span(azimuth, plane, near, far))
    }
    switch plane.crossings(highest.slope) {
    case .none: return RadialSpans(first: span(azimuth, plane, near, far))
    case .one(let crossing):
      near.raise(to: crossing, highest.cause)
      return RadialSpans(first: span(azimuth, plane, near, far))
    case .two(let first, let last):
      // Rays above the highest angle meet the height between the two: a gap in what is seen.
      var (before, behind) = (far, near)
      before.lower(to: first, highest.cause)
      behind.raise(to: last, highest.cause)
      let spans = [span(azimuth, plane, near, before), span(azimuth, plane, behind, far)]
        .compactMap { $0 }
      return RadialSpans(first: spans.first, second: spans.count > 1 ? spans[1] : nil)
    }
  }

  /// A limit in elevation and what sets it.
  private struct AngleLimit {
    var slope: Slope
    var cause: EdgeCause
  }

  /// The elevation angles that are seen in a direction.
  private struct Angles {
    /// The ray that touches the Earth.
    let horizon: Slope
    /// Nil for straight down.
    private(set) var lowest: AngleLimit?
    /// Nil for straight up.
    private(set) var highest: AngleLimit?

    init(horizon: Slope) { self.horizon = horizon }

    mutating func raise(to slope: Slope, _ cause: EdgeCause) {
      if slope.sine > lowest?.slope.sine ?? -1 {
        lowest = AngleLimit(slope: slope, cause: cause)
      }
    }

    mutating func lower(to slope: Slope, _ cause: EdgeCause) {
      if slope.sine < highest?.slope.sine ?? 1 {
        highest = AngleLimit(slope: slope, cause: cause)
      }
    }
  }

  /// The angles that horizon, beam, skyline and field leave in a direction; nil for none.
  private func angles(azimuth: Angle, horizon: Slope) -> Angles? {
    var angles = Angles(horizon: horizon)
    if let minimum { angles.raise(to: minimum, .minimumElevation) }
    if let maximum { angles.lower(to: maximum, .maximumElevation) }
    if let mask = limits.mask, let angle = bent(mask.elevationAngle(at: azimuth)) {
      angles.raise(to: Slope(angle), .mask)
    }
    if let field = limits.field {
      guard let seen = field.elevations(at: azimuth) else { return nil }
      if let low = bent(seen.low) { angles.raise(to: Slope(low), .fieldOfView) }
      if seen.high.degrees < 90 - 1e-9 {
        guard let high = bent(seen.high) else { return nil }
        angles.lower(to: Slope(high), .fieldOfView)
      }
    }
    return angles
  }

  /// The farthest place that horizon and lowest angle leave; nil where nothing is seen at all.
  private func farthest(_ angles: Angles, _ plane: S.Plane, _ near: inout Limit) -> Limit? {
    if sight.looksUp, let lowest = angles.lowest, lowest.slope.sine > angles.horizon.sine {
      return plane.crossings(lowest.slope).last.map { Limit($0, cause: lowest.cause) }
    }
    guard var far = plane.crossings(angles.horizon).last.map({ Limit($0, cause: .horizon) }) else {
      return nil
    }
    guard !sight.looksUp, let lowest = angles.lowest else { return far }
    // Looking down, a ray below the horizon still cuts off what lies below the sensor.
    guard case .two(let first, let last) = plane.crossings(lowest.slope) else { return nil }
    near.raise(to: first, lowest.cause)
    far.lower(to: last, lowest.cause)
    return far
  }

  private func bent(_ angle: Angle) -> Angle? { bend.map { $0(angle) } ?? angle }

  private func span(_ azimuth: Angle, _ plane: S.Plane, _ near: Limit, _ far: Limit) -> RadialSpan?
  {
    // What is shorter than the accuracy of a ray is nothing.
    guard far.crossing.slantRange - near.crossing.slantRange > 0.1 else { return nil }
    return RadialSpan(
      azimuth: azimuth, near: near.end(plane, below: sight.position),
      startsAtSensor: !near.isMoved, far: far.end(plane, below: sight.position))
  }
}

/// An end of what is seen, and what put it there.
private struct Limit {
  private(set) var crossing: Crossing
  private(set) var cause: EdgeCause
  private(set) var isMoved: Bool

  /// A limit that has not moved lies straight above or below the sensor.
  init(_ crossing: Crossing, cause: EdgeCause, isMoved: Bool = true) {
    self.crossing = crossing
    self.cause = cause
    self.isMoved = isMoved
  }

  mutating func raise(to other: Crossing, _ cause: EdgeCause) {
    if other.slantRange > crossing.slantRange {
      (crossing, self.cause, isMoved) = (other, cause, true)
    }
  }

  mutating func lower(to other: Crossing, _ cause: EdgeCause) {
    if other.slantRange < crossing.slantRange {
      (crossing, self.cause, isMoved) = (other, cause, true)
    }
  }

  /// The place of the limit; what has not moved lies below the sensor.
  func end(_ plane: some SightPlane, below position: GeoCoordinate) -> RadialSpan.End {
    RadialSpan.End(
      position: isMoved ? plane.position(of: crossing) : position,
      slantRange: crossing.slantRange, cause: cause)
  }
}
