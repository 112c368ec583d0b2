import Testing

@testable import Geodesy

/// Shapes on the plane of longitude and latitude, as files hold them.
@Suite struct PlateCarreeTests {
  /// A disc, and into how many polygons of how many rings it falls.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let latitude: Double
    let longitude: Double
    let kilometres: Double
    let rings: [Int]
  }

  static let rows = [
    Row(
      testDescription: "in the middle", latitude: 41, longitude: 48, kilometres: 2000, rings: [1]),
    Row(
      testDescription: "across 180°", latitude: 52, longitude: 174, kilometres: 2000, rings: [1, 1]),
    Row(
      testDescription: "on 180° and the equator", latitude: 0, longitude: 180, kilometres: 900,
      rings: [1, 1]),
    Row(
      testDescription: "on the north pole", latitude: 90, longitude: 0, kilometres: 3000, rings: [1]
    ),
    Row(
      testDescription: "on the south pole", latitude: -90, longitude: 0, kilometres: 9, rings: [1]),
    Row(
      testDescription: "over the pole", latitude: 77, longitude: -68, kilometres: 3000, rings: [1]),
    Row(
      testDescription: "more than half of the Earth", latitude: 0, longitude: 0,
      kilometres: 15_000, rings: [1]),
    Row(
      testDescription: "all but a disc", latitude: 0, longitude: 180, kilometres: 15_000, rings: [2]
    ),
  ]

  private func cut(_ row: Row) -> (polygon: GeoPolygon, parts: [GeoPolygon]) {
    let center = GeoCoordinate(latitude: row.latitude, longitude: row.longitude)
    let ring = Geodesic.wgs84.ring(around: center, radius: .kilometres(row.kilometres))
    let polygon = GeoPolygon(rings: [ring])
    return (polygon, PlateCarree().polygons(of: polygon))
  }

  @Test(arguments: rows) func aDiscFallsIntoParts(row: Row) {
    #expect(cut(row).parts.map(\.rings.count) == row.rings)
  }

  @Test(arguments: rows) func noEdgeOfAPartIsLongerThanThePlane(row: Row) {
    for ring in cut(row).parts.flatMap(\.rings) {
      for position in ring { #expect(position.isOnEarth) }
      for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
        #expect(a != b)
        let isPole = abs(a.latitude.degrees) > 90 - 1e-9 && abs(b.latitude.degrees) > 90 - 1e-9
        #expect(abs((b.longitude - a.longitude).degrees) < 180 || isPole)
      }
    }
  }

  @Test(arguments: rows) func outerRingsRunCounterClockwise(row: Row) {
    for part in cut(row).parts {
      let areas = part.rings.map { PlateRing($0).signedArea }
      #expect(areas[0] > 0)
      for area in areas.dropFirst() { #expect(area < 0) }
    }
  }

  /// The tolerance of 100 m along the edge allows more than this.
  @Test(arguments: rows) func thePartsKeepTheArea(row: Row) {
    let (polygon, parts) = cut(row)
    let whole = Geodesic.wgs84.area(of: polygon)
    // Holes of a part that holds the whole plane are taken off one by one.
    let sum = parts.reduce(0.0) { sum, part in
      let isPlane = part.rings[0].allSatisfy {
        abs($0.longitude.degrees) > 180 - 1e-9 || abs($0.latitude.degrees) > 90 - 1e-9
      }
      let outer = isPlane ? Self.earth : area(part.rings[0])
      return sum + part.rings.dropFirst().reduce(outer) { $0 - area($1.reversed()) }
    }
    #expect(abs(sum / whole.squareMetres - 1) < 1e-5)
  }

  private func area(_ ring: GeoLine) -> Double {
    Geodesic.wgs84.area(of: GeoPolygon(rings: [ring])).squareMetres
  }

  /// The area of WGS84, 510 065 621.7 km² (Moritz, Geodetic Reference System 1980: the sphere of
  /// equal area has R₂ = 6 371 007.18 m).
  static let earth = 5.100_656_217_24e14

  @Test func aRingAroundThePoleHasNoHole() {
    let pole = GeoCoordinate(latitude: -90, longitude: 0)
    let rings = [2000.0, 500].map {
      Geodesic.wgs84.ring(around: pole, radius: .kilometres($0))
    }
    let parts = PlateCarree().polygons(of: GeoPolygon(rings: [rings[0], rings[1].reversed()]))
    #expect(parts.map(\.rings.count) == [1])
    let latitudes = parts[0].rings[0].map(\.latitude.degrees)
    #expect((latitudes.min() ?? -90) > -87)
  }

  /// A sector whose straight side passes over the pole, on either side of it.
  @Test(
    arguments: [90.0, -90], [(20.0, 80.0), (-160, -100), (150, 210), (0, 60), (-60, 0)])
  func aSideOverAPoleRunsAlongTheBorder(pole: Double, longitudes: (Double, Double)) throws {
    let sign = pole > 0 ? 1.0 : -1
    let corner = GeoCoordinate(latitude: 85 * sign, longitude: 16)
    // The side that starts towards the pole, over it and down to 86°.
    let across = GeoCoordinate(latitude: 86 * sign, longitude: -164)
    for longitude in [longitudes.0, longitudes.1] {
      let third = GeoCoordinate(
        latitude: 70 * sign, longitude: Angle.degrees(longitude).normalizedLongitude.degrees)
      var ring = [corner, across, third]
      if Geodesic.wgs84.area(of: GeoPolygon(rings: [ring])).squareKilometres > 1e8 {
        ring.reverse()
      }
      let polygon = GeoPolygon(rings: [ring])
      let whole = Geodesic.wgs84.area(of: polygon)
      let parts = PlateCarree().polygons(of: polygon)
      let sum = parts.reduce(Area.zero) { $0 + Geodesic.wgs84.area(of: $1) }
      // Edges of a thousand kilometres are great circles here, geodesics there.
      #expect(abs(sum / whole - 1) < 0.02)
      for ring in parts.flatMap(\.rings) {
        #expect(PlateRing(ring).signedArea > 0)
        #expect(ring.contains { abs($0.latitude.degrees - pole) < 1e-9 })
        for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1))
        where abs(a.latitude.degrees - pole) > 1e-6 {
          #expect(abs((b.longitude - a.longitude).degrees) < 90)
        }
      }
    }
  }

  /// A corner on the pole: its longitude says nothing.
  @Test(arguments: [90.0, -90], [-180.0, 0, 77])
  func aCornerOnAPoleIsAPieceOfTheBorder(pole: Double, longitude: Double) throws {
    let sign = pole > 0 ? 1.0 : -1
    let corner = GeoCoordinate(latitude: pole, longitude: longitude)
    for west in [-170.0, -20, 100, 160] {
      let ends = [west, west + 50].map {
        GeoCoordinate(
          latitude: 88 * sign, longitude: Angle.degrees($0).normalizedLongitude.degrees)
      }
      let ring = [corner] + (pole > 0 ? ends : ends.reversed())
      let parts = PlateCarree().polygons(of: GeoPolygon(rings: [ring]))
      #expect(parts.count == (west == 160 ? 2 : 1))
      let sum = parts.reduce(Area.zero) { $0 + Geodesic.wgs84.area(of: $1) }
      let whole = Geodesic.wgs84.area(of: GeoPolygon(rings: [ring]))
      #expect(abs(sum / whole - 1) < 0.001)
      let spans = parts.flatMap(\.rings).map { ring in
        (ring.map(\.longitude.degrees).max() ?? 0) - (ring.map(\.longitude.degrees).min() ?? 0)
      }
      #expect(abs(spans.reduce(0, +) - 50) < 1e-6)
    }
  }

  @Test func aHoleStaysWithThePartAroundIt() {
    let center = GeoCoordinate(latitude: 10, longitude: 175)
    let west = GeoCoordinate(latitude: 10, longitude: 168)
    let polygon = GeoPolygon(rings: [
      Geodesic.wgs84.ring(around: center, radius: .kilometres(1500)),
      Geodesic.wgs84.ring(around: west, radius: .kilometres(100)).reversed(),
    ])
    let parts = PlateCarree().polygons(of: polygon)
    #expect(parts.count == 2)
    for part in parts {
      let isEastern = part.rings[0].allSatisfy { $0.longitude > .zero }
      #expect(part.rings.count == (isEastern ? 2 : 1))
    }
  }

  @Test func aLineAcross180IsCutInTwo() throws {
    let line = [
      GeoCoordinate(latitude: 10, longitude: 179), GeoCoordinate(latitude: 10, longitude: -179),
    ]
    let pieces = PlateCarree().pieces(of: line)
    #expect(pieces.count == 2)
    #expect(pieces[0].last?.longitude.degrees == 180)
    #expect(pieces[1].first?.longitude.degrees == -180)
    #expect(pieces[0].last?.latitude == pieces[1].first?.latitude)
  }

  /// Edges of 80 km, as computed shapes have them: the nearer the pole, the more they bend.
  @Test(arguments: [(0.0, 0.36), (45, 0.5), (80, 2), (89, 20), (89.9, 88)])
  func straightLinesStayBesideTheGeodesic(latitude: Double, longitude: Double) {
    let ends = [-longitude, longitude].map { GeoCoordinate(latitude: latitude, longitude: $0) }
    let tolerance = Distance.metres(100)
    let line = PlateCarree(tolerance: tolerance).pieces(of: ends)[0]
    let geodesic = Geodesic.wgs84.line(from: ends[0], to: ends[1], spacing: .metres(50))
    for (a, b) in zip(line, line.dropFirst()) {
      let middle = GeoCoordinate(
        latitude: (a.latitude + b.latitude) / 2, longitude: (a.longitude + b.longitude) / 2)
      let nearest = geodesic.map { Geodesic.wgs84.distance(from: middle, to: $0) }.min()
      // Half a step of the geodesic's own positions may come on top.
      #expect((nearest ?? .kilometres(99)) < tolerance + .metres(25))
    }
  }

  @Test func whatHasNoAreaHasNoPart() {
    let place = GeoCoordinate(latitude: 1, longitude: 1)
    #expect(PlateCarree().polygons(of: GeoPolygon(rings: [])).isEmpty)
    #expect(PlateCarree().polygons(of: GeoPolygon(rings: [[place, place, place]])).isEmpty)
    #expect(PlateCarree().pieces(of: []).isEmpty)
  }
}
