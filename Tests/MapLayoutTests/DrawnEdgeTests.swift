import Foundation
import Graphics
import Testing

@testable import Geodesy
@testable import MapLayout

/// No drawn edge passes further beside its true place than 0.3 pixels: after resampling, and after
/// points are left out.
@Suite struct DrawnEdgeTests {
  /// Lines that bend hard on one map or another.
  static let lines: [(name: String, line: GeoLine)] = {
    func p(_ latitude: Double, _ longitude: Double) -> GeoCoordinate {
      GeoCoordinate(latitude: latitude, longitude: longitude)
    }
    return [
      ("past the north pole", [p(80, 10), p(89.5, 60), p(80, 170)]),
      ("past the south pole", [p(-70, -30), p(-70, 148)]),
      ("a long edge", [p(60, -50), p(55, 50)]),
      ("across 180°", [p(30, 150), p(62, -160), p(10, -120)]),
      ("around the world", stride(from: -170.0, through: 170, by: 20).map { p(0.5, $0) }),
      ("up a meridian", stride(from: -84.0, through: 84, by: 12).map { p($0, 75) }),
      ("through the centre", [p(40, -10), p(53, 22), p(60, 70)]),
      (
        "a coast of small steps",
        (0..<400).map { p(35 + 0.1 * sin(Double($0)), -20 + 0.2 * Double($0)) }
      ),
      ("a circle", Geodesic.wgs84.ring(around: p(50, 20), radius: .kilometres(4000), count: 60)),
      (
        "a far circle",
        Geodesic.wgs84.ring(around: p(-30, -120), radius: .kilometres(3000), count: 40)
      ),
    ]
  }()

  @Test(arguments: ProjectionMethod.allCases, [96.0, 144, 300])
  func everyEdgeIsWithin03Pixels(method: ProjectionMethod, dotsPerInch: Double) throws {
    let projection = try Projection(
      ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: 52, longitude: 20),
        parallels: method.hasParallels ? [.degrees(35), .degrees(60)] : [], rotation: .degrees(25)))
    let world = try #require(PlaneRect(around: projection.worldOutline))
    let frame = Rect(x: 0, y: 0, width: 700, height: 450)
    // The world, and a region a tenth of its size.
    for zoom in [1.0, 10] {
      let scale = min(700 / world.width, 450 / world.height) * zoom
      let center = zoom == 1 ? world.center : PlanePoint(x: 0, y: 0)
      let view = MapView(
        projection: projection, center: center, frame: frame, scale: scale,
        dotsPerInch: dotsPerInch)
      for (name, line) in Self.lines {
        let pieces = view.pieces(of: line)
        let places = Self.places(of: line, on: view)
        for place in places {
          let miss = pieces.map { Self.distance(place, $0) }.min() ?? .infinity
          // At 96 dots, as fine as at 144.
          let pixels = miss * max(dotsPerInch, 144) / 72
          #expect(pixels <= 0.3, "\(name), zoom \(zoom)")
        }
      }
    }
  }

  /// Where a line truly runs, densely, well inside the frame.
  private static func places(of line: GeoLine, on view: MapView) -> [Point] {
    let projection = view.projector.projection
    let inner = view.frame.insetBy(1)
    return zip(line, line.dropFirst()).flatMap { a, b -> [Point] in
      let (start, end) = (projection.rotate(a).vector, projection.rotate(b).vector)
      let count = line.count > 100 ? 2 : line.count > 20 ? 12 : 150
      return (0..<count).compactMap { step -> Point? in
        let share = Double(step) / Double(count)
        let place = SphericalPosition(direction: start * (1 - share) + end * share)
        guard projection.definition.shows(place) else { return nil }
        guard let plane = projection.project(place) else { return nil }
        let point = view.point(of: plane)
        return inner.contains(point) ? point : nil
      }
    }
  }

  private static func distance(_ p: Point, _ line: [Point]) -> Double {
    var least = Double.infinity
    for (a, b) in zip(line, line.dropFirst()) {
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let squared = dx * dx + dy * dy
      let share = squared > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared : 0
      let t = min(max(share, 0), 1)
      let (ex, ey) = (a.x + t * dx - p.x, a.y + t * dy - p.y)
      least = min(least, ex * ex + ey * ey)
    }
    return least.squareRoot()
  }

  @Test func aFinerPictureGetsFinerEdges() throws {
    let line = Geodesic.wgs84.ring(
      around: GeoCoordinate(latitude: 50, longitude: 20), radius: .kilometres(900), count: 2000)
    let counts = try [144.0, 300, 600].map { dotsPerInch in
      let projection = try Projection(
        ProjectionDefinition(
          method: .azimuthalEquidistant, center: GeoCoordinate(latitude: 50, longitude: 20)))
      return MapView(
        projection: projection, center: PlanePoint(x: 0, y: 0),
        frame: Rect(x: 0, y: 0, width: 400, height: 300), scale: 1e-4, dotsPerInch: dotsPerInch
      ).pieces(of: line).reduce(0) { $0 + $1.count }
    }
    #expect(counts[0] < counts[1])
    #expect(counts[1] < counts[2])
  }

  @Test func whatIsLeftOutLiesOnWhatIsLeft() {
    // A walk that turns back on itself, with steps far below and above the tolerance.
    var dice = 12_345
    func random() -> Double {
      dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648
      return Double(dice) / 2_147_483_648 - 0.5
    }
    var points = [Point(x: 0, y: 0)]
    for _ in 0..<5000 {
      let size = random() > 0.3 ? 3.0 : 0.2
      let last = points[points.count - 1]
      points.append(Point(x: last.x + size * random(), y: last.y + size * random()))
    }
    let thinned = Thinning(tolerance: 0.1).thinned(points)
    #expect(thinned.count < points.count)
    #expect(thinned.first == points.first)
    #expect(thinned.last == points.last)
    for point in points { #expect(Self.distance(point, thinned) <= 0.1 + 1e-9) }
  }
}
