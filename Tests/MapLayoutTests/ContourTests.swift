import Graphics
import Testing

@testable import MapLayout

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Contours of fields whose contours are known.
@Suite struct ContourTests {
  static let frame = Rect(x: 0, y: 0, width: 200, height: 120)
  static let center = Point(x: 90.3, y: 61.7)

  static func field(_ value: @escaping (Point) -> Double) -> PageField {
    PageField(over: frame, value: value)
  }

  /// Twice the area of a ring, positive where its inside is on the left as the page is seen.
  static func turn(_ ring: [Point]) -> Double {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) {
      $0 + $1.1.x * $1.0.y - $1.0.x * $1.1.y
    }
  }

  @Test(arguments: [5.0, 20, 43]) func theContourOfADistanceIsACircle(radius: Double) throws {
    let contour = Contour(of: Self.field { ($0 - Self.center).length }, at: radius)
    let ring = try #require(contour.rings.first)
    #expect(contour.rings.count == 1)
    for (point, kind) in ring {
      #expect(abs((point - Self.center).length - radius) < 0.01)
      guard case .level = kind else {
        Issue.record("a slow edge is taken for a sudden one")
        continue
      }
    }
    let area = Self.turn(ring.map(\.point)) / 2
    // Chords of 3 points take off up to 9 / (6 r²).
    #expect(abs(area / (.pi * radius * radius) - 1) < 1.5 / (radius * radius) + 0.001)
    #expect(contour.ends.isEmpty)
    let line = try #require(contour.lines.first)
    #expect(line.first == line.last)
  }

  @Test func aSuddenEdgeIsSharpAndNoContour() {
    // Slowly growing to the right, nothing at all below a slanting line.
    let contour = Contour(
      of: Self.field { $0.y < 40 + $0.x * 0.3 ? $0.x + 10 : .infinity }, at: 110)
    // Its first and last places are those of the contour that it joins.
    let ends = contour.ends.flatMap { $0.dropFirst().dropLast() }
    for end in ends where Self.frame.contains(end) {
      #expect(abs(end.y - (40 + end.x * 0.3)) < 0.01)
    }
    #expect(contour.ends.contains { $0.count > 20 })
    for point in contour.lines.flatMap({ $0 }) where Self.frame.contains(point) {
      #expect(abs(point.x - 100) < 0.05)
    }
    #expect(contour.lines.contains { $0.count > 10 })
  }

  @Test func twoHillsThatTouchAreOneOrTwo() {
    func hills(_ point: Point) -> Double {
      min(
        (point - Point(x: 60, y: 60)).length, (point - Point(x: 120, y: 60)).length)
    }
    #expect(Contour(of: Self.field(hills), at: 25).rings.count == 2)
    #expect(Contour(of: Self.field(hills), at: 35).rings.count == 1)
  }

  @Test func whatRunsOffThePageIsClosedOutsideOfIt() {
    let contour = Contour(of: Self.field { $0.x }, at: 50)
    #expect(contour.rings.count == 1)
    for point in contour.lines.flatMap({ $0 }) { #expect(abs(point.x - 50) < 0.01) }
    let others = contour.rings[0].filter { if case .border = $0.kind { true } else { false } }
    #expect(!others.isEmpty)
    #expect(others.allSatisfy { !Self.frame.contains($0.point) })
  }

  @Test func aFieldThatIsNowhereHasNoContour() {
    let nothing = Self.field { _ in .infinity }
    #expect(nothing.span == nil)
    #expect(Contour(of: nothing, at: 10).rings.isEmpty)
    #expect(Contour(of: Self.field { _ in .nan }, at: 10).rings.isEmpty)
  }

  @Test func aSaddleIsCutByItsMiddle() {
    // x·y about a point: two corners of every square across the axes belong to it.
    let field = Self.field { ($0.x - 100.5) * ($0.y - 60.5) + 1000 }
    let contour = Contour(of: field, at: 1000.4)
    let crossing = contour.lines.flatMap { $0 }.map {
      abs(($0.x - 100.5) * ($0.y - 60.5) - 0.4)
    }
    #expect(!crossing.isEmpty)
    #expect((crossing.max() ?? 1) < 0.2)
  }
}
