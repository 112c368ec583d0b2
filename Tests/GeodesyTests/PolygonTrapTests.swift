import Foundation
import Testing

@testable import Geodesy

/// The polygons that other map libraries are known to draw inside out, smeared across the map or
/// not at all, on every projection: a place is painted where, and only where, the polygon holds it.
@Suite struct PolygonTrapTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let polygon: GeoPolygon
    /// How deep a position lies inside, roughly in degrees; negative outside.
    let depth: @Sendable (GeoCoordinate) -> Double
  }

  static func disc(
    _ name: String, _ latitude: Double, _ longitude: Double, kilometres: Double,
    isClockwise: Bool = false
  ) -> Trap {
    let center = GeoCoordinate(latitude: latitude, longitude: longitude)
    let ring = Geodesic.wgs84.ring(around: center, radius: .kilometres(kilometres), count: 360)
    return Trap(
      testDescription: name, polygon: GeoPolygon(rings: [isClockwise ? ring.reversed() : ring])
    ) { position in
      let away = Geodesic.wgs84.distance(from: center, to: position).kilometres
      return (isClockwise ? away - kilometres : kilometres - away) / 111
    }
  }

  /// All between two meridians and two parallels, with a vertex each degree; what lies at a pole is
  /// the pole.
  static func box(
    _ name: String, south: Double, north: Double, west: Double, east: Double,
    poleLongitude: Double = 0, isMinus180: Bool = false, isClockwise: Bool = false
  ) -> Trap {
    func vertex(_ latitude: Double, _ longitude: Double) -> GeoCoordinate {
      if abs(latitude) == 90 {
        return GeoCoordinate(latitude: latitude, longitude: poleLongitude)
      }
      let turned = Angle.degrees(longitude).normalizedLongitude.degrees
      let isCut = abs(abs(turned) - 180) < 1e-9
      return GeoCoordinate(
        latitude: latitude, longitude: isCut ? (isMinus180 ? -180 : 180) : turned)
    }
    let width = east - west
    let steps = Int(width.rounded())
    let rise = Int((north - south).rounded())
    var ring: GeoLine = []
    for step in 0..<steps { ring.append(vertex(south, west + Double(step))) }
    for step in 0..<rise { ring.append(vertex(south + Double(step), east)) }
    for step in 0..<steps { ring.append(vertex(north, east - Double(step))) }
    for step in 0..<rise { ring.append(vertex(north - Double(step), west)) }
    // A pole once.
    var apart: GeoLine = []
    for position in ring where position != apart.last { apart.append(position) }
    return Trap(
      testDescription: name, polygon: GeoPolygon(rings: [isClockwise ? apart.reversed() : apart])
    ) { position in
      let latitude = position.latitude.degrees
      let offset = (position.longitude - .degrees((west + east) / 2)).normalizedLongitude.degrees
      // A vertex a degree leaves the parallel by up to 0.3°, at a pole by all.
      let depth = min(
        south == -90 ? 90 : latitude - south, north == 90 ? 90 : north - latitude,
        (width / 2 - abs(offset)) * cos(latitude * .pi / 180))
      return isClockwise ? -depth : depth
    }
  }

  static let traps: [Trap] = [
    disc("a tiny disc on 180°", 10, 180, kilometres: 30),
    disc("a tiny disc beside 180°", -17, -179.99, kilometres: 15),
    disc("a ring around the north pole", 90, 0, kilometres: 1500),
    disc("a ring around the south pole", -90, 0, kilometres: 2500),
    disc("a ring around a pole and 180°", 82, 171, kilometres: 1400),
    disc("a clockwise ring", 47, 20, kilometres: 900, isClockwise: true),
    disc("a clockwise ring on 180°", 60, 180, kilometres: 900, isClockwise: true),
    disc("a clockwise ring around a pole", -90, 0, kilometres: 2000, isClockwise: true),
    disc("more than a hemisphere", 40, 20, kilometres: 13_000),
    box("a side on +180°", south: 20, north: 40, west: 160, east: 180),
    box("a side on −180°", south: 20, north: 40, west: 160, east: 180, isMinus180: true),
    box("a side on −180° from the east", south: 20, north: 40, west: -180, east: -160),
    box(
      "a side on ±180°, clockwise", south: 20, north: 40, west: 160, east: 180, isMinus180: true,
      isClockwise: true),
    box("across 180°, a vertex on it", south: -30, north: 10, west: 170, east: 195),
    box("a vertex on the north pole", south: 60, north: 90, west: 20, east: 110),
    box(
      "a vertex on the north pole at 180°", south: 60, north: 90, west: 150, east: 220,
      poleLongitude: 180),
    box(
      "a vertex on the north pole at −180°", south: 60, north: 90, west: 150, east: 180,
      poleLongitude: -180),
    box("most around a pole, a vertex on it", south: 70, north: 90, west: -90, east: 180),
    box("a vertex on the south pole", south: -90, north: -65, west: -60, east: 40),
    box(
      "a vertex on the south pole, clockwise", south: -90, north: -65, west: -60, east: 40,
      isClockwise: true),
  ]

  static let positions = stride(from: -86.3, through: 88, by: 8.7).flatMap { latitude in
    stride(from: -178.4, to: 180, by: 11.3).map {
      GeoCoordinate(latitude: latitude, longitude: $0)
    }
  }

  @Test(arguments: ProjectionMethod.allCases, [(48.0, 20.0), (-75.0, 180.0), (90.0, 0.0)])
  func aPlaceIsPaintedWhereThePolygonHoldsIt(
    method: ProjectionMethod, center: (Double, Double)
  ) throws {
    let south = center.0 < 0
    let projection = try Projection(
      ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: center.0, longitude: center.1),
        parallels: method.hasParallels
          ? (south ? [-70, -30] : [35, 60]).map { .degrees($0) } : [],
        height: .kilometres(20_000), rotation: .degrees(20)))
    let projector = Projector(
      projection: projection, window: PlaneRect(minX: -1e8, minY: -1e8, maxX: 1e8, maxY: 1e8),
      tolerance: 2000)
    let world = projector.outline()
    for trap in Self.traps {
      let rings = projector.rings(of: trap.polygon)
      for position in Self.positions {
        let depth = trap.depth(position)
        guard abs(depth) > 1.5, let point = projector.point(of: position),
          // What is cut off, such as by Mercator near a pole, is not painted.
          Self.isInside(point, world)
        else { continue }
        #expect(
          Self.isInside(point, rings) == (depth > 0), "\(trap.testDescription) at \(position)")
      }
    }
  }

  /// Two discs so small that no position above falls in: they paint their own area alone.
  @Test(
    arguments: [
      ProjectionMethod.lambertAzimuthalEqualArea, .albersEqualArea, .equalEarth, .mollweide,
      .eckertIV,
    ], [0.0, 10, 180, -170])
  func aTrapKeepsItsArea(method: ProjectionMethod, meridian: Double) throws {
    let projector = try ProjectorTests.projector(
      method, latitude: 40, longitude: meridian, window: 3e7)
    for trap in Self.traps where trap.testDescription.contains("tiny") || method != .albersEqualArea
    {
      // The cap of an azimuthal map and the fan of a conic leave out what lies opposite.
      if case .azimuthal = method.family, !trap.testDescription.contains("tiny") { continue }
      let area = Geodesic.wgs84.area(of: trap.polygon).squareMetres
      let drawn = ProjectorTests.area(projector.rings(of: trap.polygon))
      #expect(abs(drawn / area - 1) < 3e-3, "\(trap.testDescription)")
    }
  }

  static func isInside(_ p: PlanePoint, _ rings: [[PlanePoint]]) -> Bool {
    var isInside = false
    for ring in rings {
      var a = ring[ring.count - 1]
      for b in ring {
        if (a.y > p.y) != (b.y > p.y), p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y) {
          isInside.toggle()
        }
        a = b
      }
    }
    return isInside
  }

  // On the horizon circle.

  /// A triangle with a corner exactly on a cap's rim, and its area on an equal-area map.
  @Test(arguments: [0.0, 37, 90, 180, 270, 333.3], [0.4, 1.0, .pi / 2, 2.2])
  func aCornerOnTheHorizonIsNoCrossing(direction: Double, radius: Double) throws {
    let center = GeoCoordinate(latitude: 35, longitude: 20)
    let projection = try Projection(
      ProjectionDefinition(method: .lambertAzimuthalEqualArea, center: center))
    let cap = Cap(
      center: SphericalPosition(longitude: 0, latitude: center.latitude.radians), radius: radius)
    let resampler = Resampler(projection: projection, tolerance: 100)
    func area(_ rings: [SphericalRing]) -> Double {
      ProjectorTests.area(cap.clip(rings: rings).map { resampler.project($0, closed: true) })
    }
    let rim = cap.boundaryPosition(at: direction * .pi / 180)
    func corner(_ turn: Double, _ away: Double) -> SphericalPosition {
      Cap(center: cap.center, radius: away).boundaryPosition(at: (direction + turn) * .pi / 180)
    }
    let whole = area([cap.outline])
    // Touching from within, counter-clockwise, and the same as a hole.
    let inner = [rim, corner(5, radius - 0.1), corner(-5, radius - 0.1)]
    let small = area([inner])
    #expect(small > 0)
    #expect(small < 0.2 * whole)
    #expect(abs(area([inner.reversed()]) / (whole - small) - 1) < 1e-6)
    // Touching from outside.
    let outer = [rim, corner(-5, radius + 0.1), corner(5, radius + 0.1)]
    #expect(abs(area([outer])) < 1e-6 * whole)
    #expect(abs(area([outer.reversed()]) / whole - 1) < 1e-9)
    // Through the rim at that corner.
    let through = [rim, corner(-4, radius - 0.1), corner(-8, radius + 0.1)]
    let back = [rim, corner(-8, radius + 0.1), corner(-4, radius - 0.1)]
    #expect(abs((area([through]) + area([back])) / whole - 1) < 1e-6)
  }

  // On the frame's edge.

  @Test func aVertexOnTheFrameIsKept() {
    let window = PlaneRect(minX: 0, minY: 0, maxX: 10, maxY: 10)
    func area(_ ring: [(Double, Double)]) -> Double {
      ProjectorTests.area([window.clip(ring: ring.map { PlanePoint(x: $0.0, y: $0.1) })])
    }
    // A side on the frame; a corner that touches from within, from outside; a corner on a corner.
    #expect(area([(2, 0), (8, 0), (8, 5), (2, 5)]) == 30)
    #expect(area([(0, 5), (5, 2), (5, 8)]) == 15)
    #expect(area([(0, 5), (-5, 8), (-5, 2)]) == 0)
    #expect(area([(10, 10), (12, 4), (14, 14)]) == 0)
    #expect(area([(10, 10), (0, 10), (0, 0), (10, 0)]) == 100)
    // In and out at one vertex of the frame.
    #expect(area([(0, 5), (5, 5), (5, -5), (-5, -5)]) == 25)
  }

  @Test func aLineAlongTheFrameIsDrawn() {
    let window = PlaneRect(minX: 0, minY: 0, maxX: 10, maxY: 10)
    let line = [PlanePoint(x: -5, y: 10), PlanePoint(x: 5, y: 10), PlanePoint(x: 5, y: 20)]
    #expect(window.clip(line: line) == [[PlanePoint(x: 0, y: 10), PlanePoint(x: 5, y: 10)]])
  }
}
