import GeoData
import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Footprint {
  /// What a sensor sees of one height on straight lines.
  ///
  /// Azimuths are at most 1° apart, so that an edge between two of them is off by less than
  /// 0.004 % of its range.
  init(
    from position: GeoCoordinate, sensorHeight: Distance, limits: ViewLimits, height: Distance
  ) {
    self.height = height
    guard height > sensorHeight else {
      (polygons, edges, area) = ([], [], .zero)
      return
    }
    let sight = LineOfSight(from: position, height: sensorHeight, to: height)
    let sweep = Sweep(limits: limits)
    let runs = sweep.runs { sight.span(azimuth: $0, limits: limits) }
    let outlines = runs.map { Outline(of: $0, isFullCircle: sweep.isFullCircle(run: $0)) }
    polygons = outlines.map(\.polygon)
    edges = outlines.flatMap(\.edges)
    area = polygons.reduce(Area.zero) { $0 + Geodesic.wgs84.area(of: $1) }
  }
}

/// The azimuths that a view is worked out for.
private struct Sweep {
  let azimuths: [Angle]
  private let isClosed: Bool

  init(limits: ViewLimits) {
    let sector = limits.sector
    guard let cone = limits.cone, let half = cone.azimuthHalfWidth else {
      isClosed = sector.width.degrees > 360 - 1e-9
      let steps = max(2, Int(sector.width.degrees.rounded(.up)))
      azimuths = (0...steps).map { sector.from + sector.width * (Double($0) / Double(steps)) }
      return
    }
    // Denser towards the sides, where the cone's edge runs along the view.
    isClosed = false
    let steps = 120
    azimuths = (0...steps).map { step in
      let turn = Double.pi * (Double(step) / Double(steps) - 0.5)
      return cone.azimuth + half * (sin(turn) * (1 - 1e-9))
    }.filter { sector.contains($0.normalizedAzimuth) }
  }

  /// The spans in runs of neighbouring azimuths at which something is seen.
  func runs(_ span: (Angle) -> RadialSpan?) -> [[RadialSpan]] {
    let spans = azimuths.map(span)
    var runs: [[RadialSpan]] = []
    var current: [RadialSpan] = []
    for (index, found) in spans.enumerated() {
      if let found {
        if current.isEmpty, index > 0 {
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
    return runs.filter { $0.count > 1 }
  }

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

  func isFullCircle(run: [RadialSpan]) -> Bool { isClosed && run.count == azimuths.count }
}

/// Where a run of spans begins or ends: a line straight away from the sensor.
private struct Side {
  let line: GeoLine
  let cause: EdgeCause

  init(_ span: RadialSpan) {
    line = Geodesic.wgs84.line(
      from: span.near.position, to: span.far.position, spacing: .kilometres(100))
    let isConical = span.near.cause == .fieldOfView || span.far.cause == .fieldOfView
    cause = isConical ? .fieldOfView : .sector
  }
}

/// The outline of a run of spans.
private struct Outline {
  let polygon: GeoPolygon
  let edges: [Footprint.Edge]

  /// Azimuths run clockwise; outer rings run the other way.
  init(of run: [RadialSpan], isFullCircle: Bool) {
    let far = run.map(\.far)
    let near = run.map(\.near)
    let startsAtSensor = run.allSatisfy(\.startsAtSensor)
    var edges = Self.edges(along: far)
    if !startsAtSensor { edges += Self.edges(along: near) }
    if isFullCircle {
      var rings = [far.dropLast().map(\.position).reversed() as GeoLine]
      if !startsAtSensor { rings.append(near.dropLast().map(\.position)) }
      polygon = GeoPolygon(rings: rings)
    } else {
      let sides = [run[0], run[run.count - 1]].map(Side.init)
      edges += sides.map { Footprint.Edge(cause: $0.cause, line: $0.line) }
      let inner = startsAtSensor ? [] : near.dropFirst().dropLast().map(\.position)
      let outer = far.dropFirst().dropLast().map(\.position)
      polygon = GeoPolygon(rings: [
        inner + sides[1].line + outer.reversed() + sides[0].line.reversed()
      ])
    }
    self.edges = edges
  }

  /// A line of ends, cut where the cause changes.
  private static func edges(along ends: [RadialSpan.End]) -> [Footprint.Edge] {
    var edges: [Footprint.Edge] = []
    var line: GeoLine = []
    var cause = ends[0].cause
    for end in ends {
      line.append(end.position)
      if end.cause != cause {
        edges.append(Footprint.Edge(cause: cause, line: line))
        (line, cause) = ([end.position], end.cause)
      }
    }
    if line.count > 1 { edges.append(Footprint.Edge(cause: cause, line: line)) }
    return edges
  }
}
