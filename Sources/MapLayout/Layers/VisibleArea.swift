import GeoData
import Geodesy
import Graphics

/// The part of a country that a map shows: how large it is and where its middle lies.
struct VisibleArea {
  /// Square points of the page.
  let area: Double
  /// The place farthest from the edges of the largest part; nil where nothing is seen.
  let middle: Point?

  init(of country: Country, in view: MapView) {
    let rings = country.polygons(.oneTo110Million, in: view.projector.bounds)
      .flatMap(view.rings(of:))
      .map { view.frame.clipped($0) }
    let largest = rings.max { Self.area(of: $0) < Self.area(of: $1) }
    area = rings.reduce(0) { $0 + Self.area(of: $1) }
    let label = view.point(of: country.labelPoint)
    // The basemap's own label point is the better one while it is well in sight.
    if let label, view.frame.insetBy(25).contains(label) {
      middle = label
    } else {
      middle = largest.flatMap(Self.innermost(of:))
    }
  }

  private static func area(of ring: [Point]) -> Double {
    var sum = 0.0
    for (index, a) in ring.enumerated() {
      let b = ring[index + 1 == ring.count ? 0 : index + 1]
      sum += a.x * b.y - b.x * a.y
    }
    return abs(sum) / 2
  }

  /// Of a grid of places inside the ring, the one farthest from all its edges.
  private static func innermost(of ring: [Point]) -> Point? {
    guard let box = Path(polyline: ring).controlBox else { return nil }
    let steps = 14
    var best: (point: Point, distance: Double)?
    for row in 1..<steps {
      for column in 1..<steps {
        let point = Point(
          x: box.minX + box.size.width * Double(column) / Double(steps),
          y: box.minY + box.size.height * Double(row) / Double(steps))
        guard contains(ring, point) else { continue }
        // Names are wide and low: room to the sides counts less than above and below.
        let distance =
          ring.map { abs($0.x - point.x) / 3 + abs($0.y - point.y) }.min() ?? 0
        if distance > best?.distance ?? 0 { best = (point, distance) }
      }
    }
    return best?.point
  }

  private static func contains(_ ring: [Point], _ point: Point) -> Bool {
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
