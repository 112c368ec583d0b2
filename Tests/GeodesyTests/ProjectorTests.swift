import Testing

@testable import Geodesy

/// Clipping, cutting and resampling, told by areas: an equal-area map keeps the area of whatever
/// is cut and joined on the way to it.
@Suite struct ProjectorTests {
  struct Disc: Sendable, CustomTestStringConvertible {
    let center: GeoCoordinate
    let radius: Distance
    var testDescription: String {
      "\(radius.kilometres) km around \(center.latitude.degrees), \(center.longitude.degrees)"
    }
    var polygon: GeoPolygon {
      GeoPolygon(rings: [Geodesic.wgs84.ring(around: center, radius: radius, count: 720)])
    }
  }

  static let discs = [
    (50.0, 14.0, 1000.0), (40.9, 47.8, 6000.0), (65.0, 179.0, 2500.0), (-17.0, -179.9, 800.0),
    (85.0, 20.0, 2000.0), (-90.0, 0.0, 3000.0), (90.0, 0.0, 1500.0), (0.0, 180.0, 9000.0),
    (10.0, -100.0, 12_000.0), (-60.0, 170.0, 15_000.0),
  ].map {
    Disc(center: GeoCoordinate(latitude: $0.0, longitude: $0.1), radius: .kilometres($0.2))
  }

  static func area(_ rings: [[PlanePoint]]) -> Double {
    rings.reduce(0.0) { sum, ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(sum) {
        $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2
      }
    }
  }

  static func projector(
    _ method: ProjectionMethod, latitude: Double = 0, longitude: Double = 0,
    window: Double = 20_000_000
  ) throws -> Projector {
    let projection = try Projection(
      ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: latitude, longitude: longitude)))
    let window = PlaneRect(minX: -window, minY: -window, maxX: window, maxY: window)
    return Projector(projection: projection, window: window, tolerance: 200)
  }

  @Test(arguments: discs, [-170.0, 0, 14, 133])
  func aWorldMapKeepsTheAreaOfEveryDisc(disc: Disc, meridian: Double) throws {
    let projector = try Self.projector(.equalEarth, longitude: meridian)
    let drawn = Self.area(projector.rings(of: disc.polygon))
    let true_ = Geodesic.wgs84.area(of: disc.polygon).squareMetres
    #expect(abs(drawn / true_ - 1) < 1e-3)
  }

  @Test(arguments: discs) func aHoleTakesItsAreaAway(disc: Disc) throws {
    let projector = try Self.projector(.equalEarth, longitude: 30)
    let rest = GeoPolygon(rings: disc.polygon.rings.map { $0.reversed() })
    let drawn = Self.area(projector.rings(of: rest))
    let true_ = Geodesic.wgs84.area(of: rest).squareMetres
    #expect(abs(drawn / true_ - 1) < 1e-3)
  }

  @Test(arguments: [(0.0, 0.0), (52.0, 20.0), (90.0, 0.0), (-90.0, 0.0), (-35.0, 180.0)])
  func whatTheCapKeepsAndWhatItCutsOffMakeTheWhole(latitude: Double, longitude: Double) throws {
    // A hemisphere's cap on an equal-area plane, and discs clipped by it.
    let center = SphericalPosition(longitude: 0, latitude: latitude * .pi / 180)
    let cap = Cap(center: center, radius: .pi / 2)
    let rest = Cap(
      center: SphericalPosition(longitude: .pi, latitude: -latitude * .pi / 180), radius: .pi / 2)
    let world = try Self.projector(.equalEarth, longitude: longitude)
    for disc in Self.discs {
      let rings = disc.polygon.rings.map { $0.map(world.projection.rotate) }
      let parts = [cap, rest].map { half in
        let cut = AntimeridianCut().clip(rings: half.clip(rings: rings))
        return Self.area(
          cut.map {
            Resampler(projection: world.projection, tolerance: 200).project($0, closed: true)
          })
      }
      let true_ = Geodesic.wgs84.area(of: disc.polygon).squareMetres
      #expect(abs((parts[0] + parts[1]) / true_ - 1) < 2e-3, "\(disc.testDescription)")
    }
  }

  @Test(arguments: discs) func theCutLeavesNoEdgeThatRunsAcrossTheMap(disc: Disc) throws {
    let projector = try Self.projector(.plateCarree, longitude: 10)
    for ring in projector.rings(of: disc.polygon) {
      for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
        let isAlongAPole = abs(a.y) > 9_990_000 && abs(b.y) > 9_990_000
        #expect(isAlongAPole || abs(a.x - b.x) < 4_000_000)
      }
    }
  }

  @Test func aParallelIsAStraightLineOnMercatorAndAGeodesicIsNot() throws {
    let projector = try Self.projector(.mercator)
    let line = Geodesic.wgs84.line(
      from: GeoCoordinate(latitude: 50, longitude: -60),
      to: GeoCoordinate(latitude: 50, longitude: 60), spacing: .kilometres(9000))
    let piece = try #require(projector.pieces(of: line).first)
    #expect(piece.count > 20)
    #expect((piece.map(\.y).max() ?? 0) > piece[0].y + 1_000_000)
  }

  @Test func aLineAcrossTheAntimeridianComesInTwoPieces() throws {
    let projector = try Self.projector(.equalEarth)
    let line = [
      GeoCoordinate(latitude: 10, longitude: 170), GeoCoordinate(latitude: 12, longitude: -170),
    ]
    #expect(projector.pieces(of: line).count == 2)
  }

  @Test func resamplingStaysWithinItsTolerance() throws {
    let projector = try Self.projector(.lambertAzimuthalEqualArea, latitude: 50, longitude: 20)
    let coarse = [
      GeoCoordinate(latitude: 35, longitude: -10), GeoCoordinate(latitude: 35, longitude: 70),
    ]
    let drawn = try #require(projector.pieces(of: coarse).first)
    let projection = projector.projection
    let (a, b) = (projection.rotate(coarse[0]).vector, projection.rotate(coarse[1]).vector)
    for step in 1..<500 {
      let share = Double(step) / 500
      let place = SphericalPosition(direction: a * (1 - share) + b * share)
      let point = try #require(projection.project(place))
      let miss = zip(drawn, drawn.dropFirst()).map { Self.distance(point, $0, $1) }.min() ?? 0
      #expect(miss < 200)
    }
  }

  static func distance(_ p: PlanePoint, _ a: PlanePoint, _ b: PlanePoint) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let share = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)
    let t = min(max(share, 0), 1)
    let (ex, ey) = (a.x + t * dx - p.x, a.y + t * dy - p.y)
    return (ex * ex + ey * ey).squareRoot()
  }

  @Test(arguments: ProjectionMethod.allCases) func thereAndBackIsTheSamePlace(
    method: ProjectionMethod
  ) throws {
    let projection = try Projection(
      ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: 40, longitude: 170),
        parallels: method.hasParallels ? [.degrees(30), .degrees(50)] : []))
    for (latitude, longitude) in [(41.0, 171.0), (10.0, -170.0), (60.0, 150.0)] {
      let position = GeoCoordinate(latitude: latitude, longitude: longitude)
      let point = try #require(projection.project(position))
      let back = try #require(projection.position(of: point))
      // PROJ inverts Robinson's table by iteration, to about 1 m.
      #expect(abs(back.latitude.degrees - latitude) < 1e-5)
      #expect(abs(back.longitude.degrees - longitude) < 1e-5)
    }
  }

  @Test func theFarSideIsNotSeenFromAbove() throws {
    let projector = try Self.projector(.orthographic, latitude: 50, longitude: 20)
    #expect(projector.point(of: GeoCoordinate(latitude: -50, longitude: -160)) == nil)
    let farDisc = Disc(
      center: GeoCoordinate(latitude: -50, longitude: -160), radius: .kilometres(2000))
    #expect(projector.rings(of: farDisc.polygon).isEmpty)
  }

  @Test func theFanOfAConicFollowsItsParallelsNotItsCentre() throws {
    let projection = try Projection(
      ProjectionDefinition(
        method: .lambertConformalConic, center: GeoCoordinate(latitude: -10, longitude: 20),
        parallels: [.degrees(30), .degrees(60)]))
    let projector = Projector(
      projection: projection,
      window: PlaneRect(minX: -2e7, minY: -2e7, maxX: 2e7, maxY: 2e7), tolerance: 1000)
    let north = Disc(
      center: GeoCoordinate(latitude: 75, longitude: 20), radius: .kilometres(500))
    let south = Disc(
      center: GeoCoordinate(latitude: -80, longitude: 20), radius: .kilometres(500))
    #expect(!projector.rings(of: north.polygon).isEmpty)
    #expect(projector.rings(of: south.polygon).isEmpty)
  }

  @Test func theBoundsOfAPolarWindowHoldThePole() throws {
    let projector = try Self.projector(
      .azimuthalEquidistant, latitude: 80, longitude: 30, window: 2_000_000)
    #expect(projector.bounds.north.degrees == 90)
    #expect(projector.bounds.west.degrees == -180)
  }

  @Test func theBoundsOfAWindowAtTheAntimeridianCrossIt() throws {
    let projector = try Self.projector(.mercator, longitude: 180, window: 2_000_000)
    #expect(projector.bounds.crossesAntimeridian)
    #expect(projector.bounds.contains(GeoCoordinate(latitude: 5, longitude: -170)))
    #expect(!projector.bounds.contains(GeoCoordinate(latitude: 5, longitude: 100)))
  }
}
