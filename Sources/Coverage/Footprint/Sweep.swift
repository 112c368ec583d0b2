import GeoData
import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The azimuths that a view is worked out for, and the spans found there.
struct Sweep {
  /// Clockwise; the last is the first again where the sweep goes all round.
  let azimuths: [Angle]
  private let isClosed: Bool
  /// Whether the limits change with the azimuth, so that the edge may bend between two steps.
  private let isUneven: Bool

  init(limits: ViewLimits, step: Angle) {
    let sector = limits.sector
    isUneven = limits.field != nil || limits.mask != nil
    guard let field = limits.field, let half = field.azimuthHalfWidth else {
      isClosed = sector.width.degrees > 360 - 1e-9
      let start = isClosed ? .zero : sector.from
      azimuths = Self.even(from: start, width: sector.width, step: step)
        .including(limits.mask, from: start, width: sector.width)
      return
    }
    isClosed = false
    let start = field.azimuth - half
    // Denser towards the sides, where the edge of a cone runs along the view.
    let steps = max(24, Int((2 * half / step * 1.6).rounded(.up)))
    let turned = (0...steps).map { index in
      let turn = Double.pi * (Double(index) / Double(steps) - 0.5)
      return field.azimuth + half * (sin(turn) * (1 - 1e-9))
    }
    let seen = turned.including(limits.mask, from: start, width: half * 2)
    azimuths =
      sector.width.degrees > 360 - 1e-9
      ? seen : Self.inside(sector, seen, start: start, width: half * 2)
  }

  private static func even(from start: Angle, width: Angle, step: Angle) -> [Angle] {
    let steps = max(2, Int((width / step - 1e-9).rounded(.up)))
    return (0...steps).map { start + width * (Double($0) / Double(steps)) }
  }

  /// Those azimuths of a field that lie in a sector, and the sector's own sides.
  private static func inside(
    _ sector: Sector, _ azimuths: [Angle], start: Angle, width: Angle
  ) -> [Angle] {
    let sides = [sector.from, sector.to].map { start + ($0 - start).normalizedAzimuth }
      .filter { $0 - start < width }
    let kept = azimuths.filter { sector.contains($0.normalizedAzimuth) }
    return (kept + sides).sorted()
  }

  /// The spans in runs of neighbouring azimuths at which something is seen.
  func runs(of view: some RadialView) -> [Run] {
    let spans = isClosed && view.isAlikeAllRound ? mirrored(view) : azimuths.map(view.spans)
    let sheets: [KeyPath<RadialSpans, RadialSpan?> & Sendable] =
      spans.contains { $0.second != nil } ? [\.first, \.second] : [\.first]
    return sheets.flatMap { sheet in
      runs(of: spans.map { $0[keyPath: sheet] }) { view.spans(azimuth: $0)[keyPath: sheet] }
    }
  }

  /// The spans of an even view all round: the west is the mirror of the east.
  private func mirrored(_ view: some RadialView) -> [RadialSpans] {
    let count = azimuths.count
    let east = azimuths.prefix(count / 2 + 1).map(view.spans)
    let west = (east.count..<count).map { index in
      east[count - 1 - index].mirrored(at: view.position.longitude, azimuth: azimuths[index])
    }
    return east + west
  }

  /// Spans of neighbouring azimuths.
  struct Run {
    var spans: [RadialSpan]
    /// Whether the last is the first again.
    var isFullCircle = false
  }

  private func runs(
    of spans: [RadialSpan?], _ span: (Angle) -> RadialSpan?
  ) -> [Run] {
    var runs: [[RadialSpan]] = []
    var current: [RadialSpan] = []
    for (index, found) in spans.enumerated() {
      if let found {
        if let last = current.last {
          refine(from: last, to: found, depth: 0, into: &current, span)
        } else if index > 0 {
          current += edge(between: azimuths[index - 1], and: azimuths[index], span)
        }
        current.append(found)
      } else if !current.isEmpty {
        current += edge(between: azimuths[index], and: azimuths[index - 1], span)
        runs.append(current)
        current = []
      }
    }
    if !current.isEmpty { runs.append(current) }
    if isClosed, runs.count == 1, !spans.contains(where: { $0 == nil }) {
      return [Run(spans: runs[0], isFullCircle: true)]
    }
    // What begins and ends in the first direction is one.
    if isClosed, runs.count > 1, spans.first ?? nil != nil, spans.last ?? nil != nil {
      runs[0] = runs.removeLast() + runs[0].dropFirst()
    }
    return runs.filter { $0.count > 1 }.map { Run(spans: $0) }
  }

  /// Adds spans between two, where what ends them changes or bends.
  private func refine(
    from a: RadialSpan, to b: RadialSpan, depth: Int, into run: inout [RadialSpan],
    _ span: (Angle) -> RadialSpan?
  ) {
    let changes = a.far.cause != b.far.cause || a.near.cause != b.near.cause
    guard changes || isUneven, depth < Self.deepest, b.azimuth - a.azimuth > Self.finestStep,
      let middle = span((a.azimuth + b.azimuth) / 2)
    else { return }
    guard
      changes || bends(\.far.slantRange, a, middle, b) || bends(\.near.slantRange, a, middle, b)
    else { return }
    refine(from: a, to: middle, depth: depth + 1, into: &run, span)
    run.append(middle)
    refine(from: middle, to: b, depth: depth + 1, into: &run, span)
  }

  /// Whether the edge would be off by more than half of what it may be.
  private func bends(
    _ range: KeyPath<RadialSpan, Double>, _ a: RadialSpan, _ middle: RadialSpan, _ b: RadialSpan
  ) -> Bool {
    let found = middle[keyPath: range]
    return abs(found - (a[keyPath: range] + b[keyPath: range]) / 2) > found * 0.0005 + 1
  }

  private static let deepest = 14
  private static let finestStep = Angle.degrees(0.001)

  /// The span at the azimuth where the view begins, found by halving.
  private func edge(
    between blind: Angle, and seeing: Angle, _ span: (Angle) -> RadialSpan?
  ) -> [RadialSpan] {
    var (outside, inside) = (blind, seeing)
    var found: RadialSpan?
    for _ in 0..<24 {
      let middle = (outside + inside) / 2
      if let seen = span(middle) {
        (found, inside) = (seen, middle)
      } else {
        outside = middle
      }
    }
    return found.map { [$0] } ?? []
  }
}

extension [Angle] {
  /// The same with the azimuths of a mask, where the skyline has its corners.
  fileprivate func including(_ mask: HorizonMask?, from start: Angle, width: Angle) -> [Angle] {
    guard let mask else { return self }
    let corners = mask.points.map { start + ($0.azimuth - start).normalizedAzimuth }
      .filter { $0 - start < width }
    return (self + corners).sorted().reduce(into: []) { kept, azimuth in
      // A corner that falls on a step is taken once.
      if kept.last.map({ azimuth.degrees - $0.degrees > 1e-7 }) ?? true { kept.append(azimuth) }
    }
  }
}
