import GeoData
import Geodesy
import Graphics

/// The part of a country or another area that a map shows: how large it is and where its name may stand.
struct VisibleArea {
  /// Square points of the page.
  let area: Double
  private let largest: [Point]
  private let labelPoint: Point?

  init(of country: Country, in view: MapView) {
    let rings = country.polygons(.oneTo110Million, in: view.projector.bounds)
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
    let rings = rings.map { view.frame.clipped($0) }
    largest = rings.max { Self.area(of: $0) < Self.area(of: $1) } ?? []
    area = rings.reduce(0) { $0 + Self.area(of: $1) }
    self.labelPoint = labelPoint
  }

  /// Places well inside, the best first; none where nothing is seen.
  var places: [Point] {
    area > 0 ? [labelPoint].compactMap { $0 } + Self.innerPlaces(of: largest) : []
  }

  private static func area(of ring: [Point]) -> Double {
    var sum = 0.0
    for (index, a) in ring.enumerated() {
      let b = ring[index + 1 == ring.count ? 0 : index + 1]
      sum += a.x * b.y - b.x * a.y
    }
    return abs(sum) / 2
  }

  /// Of a grid of places inside a ring, those farthest from all its edges.
  private static func innerPlaces(of ring: [Point]) -> [Point] {
    guard let box = Path(polyline: ring).controlBox else { return [] }
    let steps = 12
    var found: [(point: Point, room: Double)] = []
    for row in 1..<steps {
      for column in 1..<steps {
        let point = Point(
          x: box.minX + box.size.width * Double(column) / Double(steps),
          y: box.minY + box.size.height * Double(row) / Double(steps))
        guard contains(ring, point) else { continue }
        // Names are wide and low: room to the sides counts less than above and below.
        let room = ring.map { abs($0.x - point.x) / 3 + abs($0.y - point.y) }.min() ?? 0
        found.append((point, room))
      }
    }
    return found.sorted { $0.room > $1.room }.prefix(12).map(\.point)
  }

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

extension Rect {
  /// The points of a ring moved to the nearest places inside the rectangle: for a ring that passes
  /// a little outside, nearly its clipped form.
  fileprivate func clipped(_ ring: [Point]) -> [Point] {
    ring.map { Point(x: min(max($0.x, minX), maxX), y: min(max($0.y, minY), maxY)) }
  }
}
