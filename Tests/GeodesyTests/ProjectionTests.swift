import Foundation
import Testing

@testable import Geodesy

/// What the projections promise beside PROJ's numbers.
@Suite struct ProjectionTests {
  static func projection(
    _ method: ProjectionMethod, _ latitude: Double, _ longitude: Double,
    height: Distance = ProjectionDefinition.standardHeight, rotation: Double = 0
  ) throws -> Projection {
    try Projection(
      ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: latitude, longitude: longitude),
        parallels: method.hasParallels ? [.degrees(35), .degrees(60)] : [], height: height,
        rotation: .degrees(rotation)))
  }

  // What is seen from a height.

  @Test(arguments: [
    // 1/2 · h/(a + h) of the sphere: a cap's area is 2πa²(1 − cos θ), and cos θ = a/(a + h).
    (384_400.0, 0.4918), (35_786.0, 0.4244), (400.0, 0.02950),
  ]) func aPerspectiveEndsAtTheEyesHorizon(height: Double, share: Double) throws {
    let reach = try #require(
      try Self.projection(.perspective, 50, 20, height: .kilometres(height)).definition.reach)
    #expect(abs((1 - cos(reach)) / 2 - share) < 1e-4)
  }

  /// Where the eye's rays to the ellipsoid meet the plane that touches it at the map's centre.
  @Test(arguments: [(-7.3, 27.0, 384_400.0), (50, 20, 35_786), (90, 0, 5000), (0, 0, 1000)])
  func aPerspectiveIsWhatTheEyeSees(latitude: Double, longitude: Double, height: Double) throws {
    let projection = try Self.projection(
      .perspective, latitude, longitude, height: .kilometres(height))
    let center = GeoCoordinate(latitude: latitude, longitude: longitude)
    let frame = LocalFrame(at: center, height: .zero)
    let ground = CartesianPosition(center, height: .zero)
    let radius = Ellipsoid.wgs84.semiMajorAxis.metres
    var worst = 0.0
    for latitude in stride(from: -85.0, through: 85, by: 10) {
      for longitude in stride(from: -175.0, through: 175, by: 10) {
        let position = GeoCoordinate(latitude: latitude, longitude: longitude)
        guard let found = projection.project(position) else { continue }
        let ray = CartesianPosition(position, height: .zero) - ground
        let depth = height * 1000 - ray.dot(frame.up)
        let x = ray.dot(frame.east) * height * 1000 / depth
        let y = ray.dot(frame.north) * height * 1000 / depth
        worst = max(
          worst, ((x - found.x) * (x - found.x) + (y - found.y) * (y - found.y)).squareRoot())
      }
    }
    #expect(worst < 0.004 * radius)
    #expect(worst > 0)
  }

  // What is straight.

  @Test func shortestWaysAreStraightOnAGnomonicMap() throws {
    var dice = RandomPolygonTests.Dice(state: 7)
    for _ in 0..<60 {
      let center = GeoCoordinate(
        latitude: .random(in: -90...90, using: &dice),
        longitude: .random(in: -180...180, using: &dice))
      let projection = try Projection(ProjectionDefinition(method: .gnomonic, center: center))
      let ends = (0..<2).map { _ in
        Geodesic.wgs84.destination(
          from: center, azimuth: .degrees(.random(in: 0...360, using: &dice)),
          distance: .kilometres(.random(in: 0...5500, using: &dice)))
      }
      let line = Geodesic.wgs84.line(from: ends[0], to: ends[1], spacing: .kilometres(200))
      let points = line.compactMap(projection.project)
      try #require(points.count == line.count)
      for point in points {
        let miss = ProjectorTests.distance(point, points[0], points[points.count - 1])
        #expect(miss < 8000)
      }
    }
  }

  // What is turned.

  @Test func aRotationTurnsTheMapClockwise() throws {
    let projection = try Self.projection(.azimuthalEquidistant, 50, 20, rotation: 30)
    let north = Geodesic.wgs84.destination(
      from: GeoCoordinate(latitude: 50, longitude: 20), azimuth: .zero,
      distance: .kilometres(1000))
    let point = try #require(projection.project(north))
    #expect(abs(point.x - 500_000) < 1)
    #expect(abs(point.y - 866_025.4) < 1)
  }

  @Test(arguments: [-102.0, 0, 90, 213]) func theAzimuthThatIsTurnedBackIsUp(azimuth: Double) throws
  {
    // Up is azimuth A on a map that is turned by −A.
    let projection = try Self.projection(.azimuthalEquidistant, 50, 14, rotation: -azimuth)
    let there = Geodesic.wgs84.destination(
      from: GeoCoordinate(latitude: 50, longitude: 14), azimuth: .degrees(azimuth),
      distance: .kilometres(2500))
    let point = try #require(projection.project(there))
    #expect(abs(point.x) < 1)
    #expect(abs(point.y - 2_500_000) < 1)
  }

  @Test(arguments: ProjectionMethod.allCases) func aTurnedMapLeadsBack(
    method: ProjectionMethod
  ) throws {
    let plain = try Self.projection(method, 45, 30)
    let turned = try Self.projection(method, 45, 30, rotation: -75)
    let position = GeoCoordinate(latitude: 52, longitude: 44)
    let (a, b) = (try #require(plain.project(position)), try #require(turned.project(position)))
    #expect(abs(hypot(a.x, a.y) - hypot(b.x, b.y)) < 1e-6)
    let back = try #require(turned.position(of: b))
    #expect(abs(back.latitude.degrees - 52) < 1e-6)
    #expect(abs(back.longitude.degrees - 44) < 1e-6)
  }

  @Test(arguments: ProjectorTests.discs, [ProjectionMethod.equalEarth, .lambertAzimuthalEqualArea])
  func aTurnedMapKeepsTheAreaOfEveryDisc(
    disc: ProjectorTests.Disc, method: ProjectionMethod
  ) throws {
    func area(_ rotation: Double) throws -> Double {
      let everything = PlaneRect(minX: -3e7, minY: -3e7, maxX: 3e7, maxY: 3e7)
      let projector = Projector(
        projection: try Self.projection(method, 52, 20, rotation: rotation), window: everything,
        tolerance: 200)
      return ProjectorTests.area(projector.rings(of: disc.polygon))
    }
    #expect(abs(try area(137) / area(0) - 1) < 1e-6)
  }

  @Test func theBoundsOfATurnedWindowHoldWhatItShows() throws {
    let projection = try Self.projection(.lambertAzimuthalEqualArea, 52, 20, rotation: 60)
    let window = PlaneRect(minX: -3e6, minY: -1e6, maxX: 3e6, maxY: 1e6)
    let projector = Projector(projection: projection, window: window, tolerance: 200)
    for share in stride(from: 0.01, to: 1, by: 0.02) {
      for y in [-0.999e6, 0, 0.999e6] {
        let point = PlanePoint(x: -3e6 + 6e6 * share, y: y)
        #expect(projector.bounds.contains(try #require(projection.position(of: point))))
      }
    }
  }

  // What is true on the ellipsoid.

  @Test func authalicLatitudesLeadBack() {
    let authalic = AuthalicLatitude(on: .wgs84)
    // R₂ of WGS84, 6371.0072 km: Moritz, "Geodetic Reference System 1980" (2000).
    #expect(abs(authalic.radius.kilometres - 6371.0072) < 1e-4)
    for degrees in stride(from: -90.0, through: 90, by: 2.5) {
      let latitude = degrees * .pi / 180
      let back = authalic.geodetic(authalic.authalic(latitude))
      #expect(abs(back - latitude) < (abs(degrees) == 90 ? 1e-7 : 1e-12))
    }
  }

  @Test(arguments: [
    ProjectionMethod.lambertAzimuthalEqualArea, .albersEqualArea, .equalEarth, .mollweide,
    .eckertIV,
  ]) func equalAreasStayEqualOnTheEllipsoid(method: ProjectionMethod) throws {
    // Small discs far apart: a sphere with geodetic latitudes would be 1 % off.
    let projector = Projector(
      projection: try Self.projection(method, 40, 20),
      window: PlaneRect(minX: -3e7, minY: -3e7, maxX: 3e7, maxY: 3e7), tolerance: 20)
    for latitude in [-70.0, -30, 0, 45, 80] {
      let disc = ProjectorTests.Disc(
        center: GeoCoordinate(latitude: latitude, longitude: 60), radius: .kilometres(300))
      let drawn = ProjectorTests.area(projector.rings(of: disc.polygon))
      let area = Geodesic.wgs84.area(of: disc.polygon).squareMetres
      #expect(abs(drawn / area - 1) < 5e-4, "\(latitude)")
    }
  }
}
