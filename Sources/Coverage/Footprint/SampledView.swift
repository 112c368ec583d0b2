import Geodesy

/// What a share of many views sees.
///
/// All look from one place at one height, so that in each direction their spans can be counted.
struct SampledView<View: RadialView>: RadialView {
  /// The widest of all, which say where to look.
  let limits: ViewLimits
  var position: GeoCoordinate { views[0].position }
  var isAlikeAllRound: Bool { views.allSatisfy(\.isAlikeAllRound) }
  private let views: [View]
  /// How many of the views must see a place.
  private let needed: Int

  /// - Parameters:
  ///   - views: At least one.
  ///   - limits: Limits that hold all of theirs.
  ///   - share: Of the views that must see a place, above 0 and up to 1.
  init(_ views: [View], within limits: ViewLimits, share: Double) {
    precondition(!views.isEmpty && share > 0 && share <= 1)
    self.views = views
    self.limits = limits
    needed = max(1, Int((share * Double(views.count) - 1e-9).rounded(.up)))
  }

  func spans(azimuth: Angle) -> RadialSpans {
    var ends: [(end: RadialSpan.End, isNear: Bool, startsAtSensor: Bool)] = []
    let normalized = azimuth.normalizedAzimuth
    for view in views where view.limits.sector.contains(normalized) {
      let found = view.spans(azimuth: azimuth)
      for span in [found.first, found.second] {
        guard let span else { continue }
        ends.append((span.near, true, span.startsAtSensor))
        ends.append((span.far, false, false))
      }
    }
    ends.sort { ($0.end.slantRange, $1.isNear ? 1 : 0) < ($1.end.slantRange, $0.isNear ? 1 : 0) }
    var spans: [RadialSpan] = []
    var start: (end: RadialSpan.End, startsAtSensor: Bool)?
    var count = 0
    for (end, isNear, startsAtSensor) in ends {
      count += isNear ? 1 : -1
      if count == needed, isNear, start == nil {
        start = (end, startsAtSensor)
      } else if count == needed - 1, !isNear, let begun = start {
        spans.append(
          RadialSpan(
            azimuth: azimuth, near: begun.end, startsAtSensor: begun.startsAtSensor, far: end))
        start = nil
      }
    }
    return RadialSpans(first: spans.first, second: spans.dropFirst().first)
  }
}
