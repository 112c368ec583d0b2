import Geodesy

/// A sight within the limits of a radar.
struct LimitedView<S: Sight>: RadialView {
  let limits: ViewLimits
  private let sight: S
  /// Turns an elevation angle at which a ray leaves into that of the straight line to where it
  /// meets the target's height; nil for a ray that meets the ground before.
  private let bend: Bend?
  /// The same for the limits that hold in all directions.
  private let minimum: Angle?
  private let maximum: Angle
  private let horizon: Angle?

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
    self.horizon = horizon
    // A beam that may point straight down is limited by the horizon alone.
    minimum =
      limits.minimumElevation.degrees > -90 + 1e-9
      ? bend.map { $0(limits.minimumElevation) } ?? limits.minimumElevation : nil
    maximum =
      limits.maximumElevation.degrees < 90 - 1e-9
      ? bend.map { $0(limits.maximumElevation) ?? limits.maximumElevation }
        ?? limits.maximumElevation : .degrees(90)
  }

  func spans(azimuth: Angle) -> RadialSpans {
    let plane = sight.plane(azimuth: azimuth)
    guard var far = farthest(plane) else { return .none }
    var near = Limit(plane.nearest, cause: .maximumElevation)
    var gap: (Crossing, Crossing, EdgeCause)?
    var isBlind = false

    func apply(lowest angle: Angle, _ cause: EdgeCause) {
      switch plane.crossings(elevationAngle: angle) {
      case .none: isBlind = true
      case .one(let crossing): far.lower(to: crossing, cause)
      case .two(let first, let last):
        near.raise(to: first, cause)
        far.lower(to: last, cause)
      }
    }
    func apply(highest angle: Angle, _ cause: EdgeCause) {
      switch plane.crossings(elevationAngle: angle) {
      case .none: break
      case .one(let crossing): near.raise(to: crossing, cause)
      case .two(let first, let last):
        if let open = gap, open.0.slantRange < first.slantRange { return }
        gap = (first, last, cause)
      }
    }

    if let minimum { apply(lowest: minimum, .minimumElevation) }
    if maximum.degrees < 90 { apply(highest: maximum, .maximumElevation) }
    if let mask = limits.mask, let angle = bent(mask.elevationAngle(at: azimuth)) {
      apply(lowest: angle, .mask)
    }
    if let field = limits.field {
      guard let seen = field.elevations(at: azimuth) else { return .none }
      if seen.low.degrees > -90 + 1e-9, let low = bent(seen.low) {
        apply(lowest: low, .fieldOfView)
      }
      if seen.high.degrees < 90 - 1e-9 {
        guard let high = bent(seen.high) else { return .none }
        apply(highest: high, .fieldOfView)
      }
    }
    if isBlind { return .none }
    if limits.minimumRange.metres > near.crossing.slantRange {
      guard let crossing = plane.crossing(slantRange: limits.minimumRange.metres) else {
        return .none
      }
      near.raise(to: crossing, .minimumRange)
    }
    for (range, cause) in [
      (limits.maximumRange, EdgeCause.instrumentedRange), (limits.powerRange, .power),
    ] {
      guard let range, range.metres < far.crossing.slantRange else { continue }
      guard let crossing = plane.crossing(slantRange: range.metres) else { return .none }
      far.lower(to: crossing, cause)
    }

    guard let gap else { return RadialSpans(first: span(azimuth, plane, near, far)) }
    var (before, behind) = (far, near)
    before.lower(to: gap.0, gap.2)
    behind.raise(to: gap.1, gap.2)
    let spans = [span(azimuth, plane, near, before), span(azimuth, plane, behind, far)]
      .compactMap { $0 }
    return RadialSpans(first: spans.first, second: spans.count > 1 ? spans[1] : nil)
  }

  /// The farthest place that is seen at all.
  private func farthest(_ plane: S.Plane) -> Limit? {
    guard let horizon else { return plane.horizon.map { Limit($0, cause: .horizon) } }
    switch plane.crossings(elevationAngle: horizon) {
    case .none: return nil
    case .one(let crossing), .two(_, let crossing): return Limit(crossing, cause: .horizon)
    }
  }

  private func bent(_ angle: Angle) -> Angle? { bend.map { $0(angle) } ?? angle }

  private func span(_ azimuth: Angle, _ plane: S.Plane, _ near: Limit, _ far: Limit) -> RadialSpan?
  {
    guard near.crossing.slantRange < far.crossing.slantRange else { return nil }
    return RadialSpan(
      azimuth: azimuth, near: near.end(plane), startsAtSensor: !near.isMoved, far: far.end(plane))
  }
}

/// An end of what is seen, and what put it there.
private struct Limit {
  private(set) var crossing: Crossing
  private(set) var cause: EdgeCause
  private(set) var isMoved = false

  init(_ crossing: Crossing, cause: EdgeCause) {
    self.crossing = crossing
    self.cause = cause
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

  func end(_ plane: some SightPlane) -> RadialSpan.End {
    RadialSpan.End(
      position: plane.position(of: crossing), slantRange: crossing.slantRange, cause: cause)
  }
}
