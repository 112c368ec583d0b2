import Geodesy

/// The outline of a run of spans.
struct Outline {
  let polygon: GeoPolygon
  let edges: [Footprint.Edge]

  /// Azimuths run clockwise; outer rings run the other way.
  init(of run: Sweep.Run) {
    let spans = run.spans
    let far = spans.map(\.far)
    let near = spans.map(\.near)
    let startsAtSensor = spans.allSatisfy(\.startsAtSensor)
    var edges = Self.edges(along: far)
    if !startsAtSensor { edges += Self.edges(along: near) }
    if run.isFullCircle {
      var rings = [far.dropLast().map(\.position).reversed() as GeoLine]
      if !startsAtSensor { rings.append(near.dropLast().map(\.position)) }
      polygon = GeoPolygon(rings: rings)
    } else {
      let sides = [spans[0], spans[spans.count - 1]].map(Side.init)
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

/// Where a run of spans begins or ends: a line straight away from the sensor.
private struct Side {
  let line: GeoLine
  let cause: EdgeCause

  init(_ span: RadialSpan) {
    line = Geodesic.wgs84.line(
      from: span.near.position, to: span.far.position, spacing: .kilometres(100))
    let isOfField = span.near.cause == .fieldOfView || span.far.cause == .fieldOfView
    cause = isOfField ? .fieldOfView : .sector
  }
}
