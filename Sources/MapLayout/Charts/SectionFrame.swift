import Coverage
import Geodesy
import Graphics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A vertical plane laid on a rectangle of the page.
///
/// The Earth is a circle of its mean radius whose highest point lies halfway between the sensor,
/// on the left, and the end of the scope: so straight rays are straight on the page. Where that
/// would be too flat to read, the page's vertical is stretched; rays stay straight.
struct SectionFrame {
  let scope: SectionScope
  /// What the page's vertical is stretched by; 1 for a drawing to scale.
  let exaggeration: Double
  /// Points of the page for a metre, level.
  let scale: Double

  private let origin: Point

  /// Lays the scope as large as it goes in the middle of a rectangle.
  init(_ scope: SectionScope, in rect: Rect) {
    self.scope = scope
    let box = Self.box(of: scope)
    let widest = rect.size.width / box.size.width
    let stretch = rect.size.height / (box.size.height * widest)
    let isFlat = box.size.height < box.size.width * Self.flattest
    exaggeration = isFlat ? Self.exaggerations.last { $0 <= stretch } ?? 1 : 1
    scale = min(widest, rect.size.height / (box.size.height * exaggeration))
    origin = Point(
      x: rect.midX - box.midX * scale, y: rect.midY - box.midY * scale * exaggeration)
  }

  /// Whether a scope drawn to scale as wide as the room is no higher than it.
  static func fits(_ scope: SectionScope, in room: Size) -> Bool {
    let box = box(of: scope)
    return box.size.height * room.width <= room.height * box.size.width
  }

  func point(_ place: VerticalSection.Place) -> Point {
    let plane = Self.plane(place, scope)
    return Point(
      x: origin.x + plane.x * scale, y: origin.y + plane.y * scale * exaggeration)
  }

  func point(groundRange: Distance, height: Distance) -> Point {
    point(VerticalSection.Place(groundRange: groundRange, height: height))
  }

  /// A line of constant height, from the sensor outwards.
  func contour(at height: Distance, steps: Int = steps) -> [Point] {
    (0...steps).map {
      point(groundRange: scope.groundRange * (Double($0) / Double(steps)), height: height)
    }
  }

  /// The edge of all that is drawn.
  var outline: Path {
    Path(polyline: contour(at: .zero) + contour(at: scope.height).reversed(), closed: true)
  }

  /// In metres, y downwards, from the Earth's highest point.
  private static func plane(_ place: VerticalSection.Place, _ scope: SectionScope) -> Point {
    let radius = Ellipsoid.wgs84.meanRadius
    let turn = (place.groundRange - scope.groundRange / 2) / radius
    let distance = (radius + place.height).metres
    return Point(x: distance * sin(turn), y: radius.metres - distance * cos(turn))
  }

  private static func box(of scope: SectionScope) -> Rect {
    let points = (0...steps).flatMap { step in
      [Distance.zero, scope.height].map { height in
        plane(
          VerticalSection.Place(
            groundRange: scope.groundRange * (Double(step) / Double(steps)), height: height), scope)
      }
    }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    return Rect(
      minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
  }

  private static let steps = 120
  /// Height over width below which rays lie too close to be told apart.
  private static let flattest = 0.2
  private static let exaggerations: [Double] = [2, 3, 4, 5, 10, 15, 20, 30, 40, 50, 100, 200, 500]
}
