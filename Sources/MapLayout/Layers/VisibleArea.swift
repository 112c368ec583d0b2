import GeoData
import Geodesy
import Graphics

/// The part of a country or another area that a map shows: how large it is and where its name may
/// stand.
struct VisibleArea {
  /// Square points of the page.
  let area: Double
  private let largest: [Point]
  private let rings: [[Point]]
  private let labelPoint: Point?
  private let frame: Rect

  init(of country: Country, in view: MapView) {
    let rings = country.polygons(.oneTo110Million, in: view.projector.ringBounds)
      .flatMap(view.rings(of:))
    // The basemap's own label point is the better one while it is well in sight.
    let labelPoint = view.point(of: country.labelPoint)
      .flatMap { view.frame.insetBy(25).contains($0) ? $0 : nil }
    self.init(of: rings, labelPoint: labelPoint, in: view)
  }

  /// - Parameters:
  ///   - rings: On the page.
  ///   - labelPoint: A place that is known to be a good one.
  ///   - view: The map.
  init(of rings: [[Point]], labelPoint: Point? = nil, in view: MapView) {
    let clipped = rings.map { view.frame.clipped($0) }
    largest = clipped.max { Self.area(of: $0) < Self.area(of: $1) } ?? []
    area = clipped.reduce(0) { $0 + Self.area(of: $1) }
    (self.rings, self.labelPoint, frame) = (rings, labelPoint, view.frame)
  }

  /// All of it, in squares.
  var mask: PageMask { PageMask(rings: rings, within: frame) }

  /// Places well inside, the best first; none where nothing is seen.
  var places: [Point] { rankedPlaces.map(\.point) }

  /// The same, and how much worse they are than the best.
  var rankedPlaces: [(point: Point, cost: Double)] {
    area > 0
      ? [labelPoint].compactMap { $0.map { ($0, 0) } } + innerPlaces : []
  }

  /// Whether the frame cuts the largest part.
  var isCut: Bool {
    let inner = frame.insetBy(0.5)
    return !largest.allSatisfy(inner.contains)
  }

  /// A smooth line along the middle of its largest part, from left to right; nil where that is not
  /// much longer than wide.
  ///
  /// The parabola along the axis of the greatest extent that lies closest to all places of the part.
  var spine: MeasuredLine? {
    let places = PageMask(rings: [largest], within: frame).places
    guard places.count > 12 else { return nil }
    let center = places.reduce(Point(x: 0, y: 0), +) * (1 / Double(places.count))
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for place in places {
      let way = place - center
      xx += way.x * way.x
      xy += way.x * way.y
      yy += way.y * way.y
    }
    // The eigenvectors of the places' covariance.
    let middle = (xx + yy) / 2
    let spread = ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot()
    guard middle + spread > Self.leastElongation * (middle - spread) else { return nil }
    var axis = abs(xy) > 1e-9 ? Point(x: middle + spread - yy, y: xy) : Point(x: 1, y: 0)
    if abs(xy) <= 1e-9, yy > xx { axis = Point(x: 0, y: 1) }
    var turn = Turn(along: axis)
    // Steep names read upwards.
    if turn.cosine < 0 || (turn.cosine < 0.1 && turn.sine > 0) { turn = Turn(along: axis * -1) }
    let parabola = Parabola(
      of: places.map {
        let way = $0 - center
        return Point(
          x: way.x * turn.cosine + way.y * turn.sine, y: way.y * turn.cosine - way.x * turn.sine)
      })
    let points = (0...24).map { index -> Point in
      let along =
        parabola.span.lowerBound
        + (parabola.span.upperBound - parabola.span.lowerBound) * Double(index) / 24
      return center + turn.right * along + turn.up * -parabola.value(at: along)
    }
    return MeasuredLine(points)
  }

  /// The square of how much longer than wide a part is that gets a slanting name.
  private static let leastElongation = 2.5

  private static func area(of ring: [Point]) -> Double {
    var sum = 0.0
    for (index, a) in ring.enumerated() {
      let b = ring[index + 1 == ring.count ? 0 : index + 1]
      sum += a.x * b.y - b.x * a.y
    }
    return abs(sum) / 2
  }

  /// Of a grid of places inside the largest part, those farthest from all its edges.
  private var innerPlaces: [(point: Point, cost: Double)] {
    guard let box = Path(polyline: largest).controlBox else { return [] }
    let inside = PageMask(rings: [largest], within: frame)
    let steps = 16
    var found: [(point: Point, room: Double)] = []
    for row in 1..<steps {
      for column in 1..<steps {
        let point = Point(
          x: box.minX + box.size.width * Double(column) / Double(steps),
          y: box.minY + box.size.height * Double(row) / Double(steps))
        guard inside.contains(point) else { continue }
        // Names are wide and low: room to the sides counts less than above and below.
        var room = Double.infinity
        for edge in largest {
          room = min(room, abs(edge.x - point.x) / 3 + abs(edge.y - point.y))
        }
        found.append((point, room))
      }
    }
    // All over the country, not only around its middle.
    var places: [(point: Point, cost: Double)] = []
    let sorted = found.sorted { $0.room > $1.room }
    let best = max(sorted.first?.room ?? 0, 1)
    for place in sorted where places.count < 24 {
      let isNew = places.allSatisfy {
        abs($0.point.x - place.point.x) > 8 || abs($0.point.y - place.point.y) > 4
      }
      if isNew { places.append((place.point, 1 + (1 - place.room / best) * 9)) }
    }
    return places
  }

  /// Whether a point of the page lies inside a ring.
  static func contains(_ ring: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (index, a) in ring.enumerated() {
      let b = ring[index + 1 == ring.count ? 0 : index + 1]
      if (a.y > point.y) != (b.y > point.y),
        point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)
      {
        isInside.toggle()
      }
    }
    return isInside
  }
}

/// The curve y = a + b x + c x² with the least sum of squared distances in y to some points.
struct Parabola {
  private let a: Double
  private let b: Double
  private let c: Double
  /// From the first point to the last one in x.
  let span: ClosedRange<Double>

  /// - Parameter points: With at least three values of x for a curve; else a line or a constant.
  init(of points: [Point]) {
    let count = Double(max(points.count, 1))
    let mean = points.reduce(0) { $0 + $1.x } / count
    span = (points.map(\.x).min() ?? 0)...(points.map(\.x).max() ?? 0)
    // Orthogonal polynomials of the points: 1, x − mean, (x − mean)² − β (x − mean) − γ.
    var (s2, s3) = (0.0, 0.0)
    for point in points {
      let x = point.x - mean
      s2 += x * x
      s3 += x * x * x
    }
    let (beta, gamma) = (s2 > 0 ? s3 / s2 : 0, s2 / count)
    var (level, slope, bend, norm) = (0.0, 0.0, 0.0, 0.0)
    for point in points {
      let x = point.x - mean
      let q = x * x - beta * x - gamma
      level += point.y
      slope += point.y * x
      bend += point.y * q
      norm += q * q
    }
    let (c0, c1, c2) = (
      level / count, s2 > 1e-9 ? slope / s2 : 0, norm > 1e-9 ? bend / norm : 0
    )
    // Back to powers of x.
    let linear = c1 - c2 * beta
    a = c0 - c2 * gamma - linear * mean + c2 * mean * mean
    b = linear - 2 * c2 * mean
    c = c2
  }

  func value(at x: Double) -> Double { a + b * x + c * x * x }
}

extension Rect {
  /// The points of a ring moved to the nearest places inside the rectangle: rings are clipped to
  /// little more than that before, so that this is nearly their clipped form.
  fileprivate func clipped(_ ring: [Point]) -> [Point] {
    ring.map { Point(x: min(max($0.x, minX), maxX), y: min(max($0.y, minY), maxY)) }
  }
}
