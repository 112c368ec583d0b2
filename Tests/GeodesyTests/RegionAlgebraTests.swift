import Testing

@testable import Geodesy

/// Union, intersection and difference of regions of the ellipsoid, anywhere on the Earth.
@Suite struct RegionAlgebraTests {
  static func disc(_ latitude: Double, _ longitude: Double, _ kilometres: Double) -> GeoRegion {
    GeoRegion([
      GeoPolygon(rings: [
        Geodesic.wgs84.ring(
          around: GeoCoordinate(latitude: latitude, longitude: longitude),
          radius: .kilometres(kilometres))
      ])
    ])
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let a: GeoRegion
    let b: GeoRegion
  }

  static let pairs = [
    Pair(testDescription: "mid-latitudes", a: disc(50, 14, 2200), b: disc(41, 48, 2400)),
    Pair(testDescription: "north pole", a: disc(85, 0, 1500), b: disc(88, 120, 900)),
    Pair(testDescription: "south pole", a: disc(-90, 0, 2000), b: disc(-75, -60, 2500)),
    Pair(testDescription: "antimeridian", a: disc(0, 179, 3000), b: disc(10, -170, 2500)),
    Pair(testDescription: "small", a: disc(30, 179.99, 5), b: disc(30.03, -179.98, 4)),
    Pair(testDescription: "hemispheres", a: disc(10, 20, 9900), b: disc(-20, -60, 9800)),
    Pair(testDescription: "more than half", a: disc(45, 10, 14_000), b: disc(-45, -170, 9000)),
    Pair(testDescription: "nearly all", a: disc(20, 30, 19_000), b: disc(-20, -150, 19_500)),
    Pair(testDescription: "apart", a: disc(60, 30, 1000), b: disc(-60, -150, 1000)),
    Pair(testDescription: "antipodal", a: disc(0, 0, 9000), b: disc(0, 180, 9000)),
    Pair(testDescription: "one in the other", a: disc(70, 100, 3000), b: disc(72, 110, 1000)),
  ]

  private func km2(_ region: GeoRegion) -> Double { region.area.squareKilometres }

  @Test(arguments: pairs) func unionAndIntersectionAddUpToTheParts(pair: Pair) throws {
    let union = try pair.a.union(pair.b)
    let common = try pair.a.intersection(pair.b)
    let sum = km2(pair.a) + km2(pair.b)
    #expect(abs((km2(union) + km2(common)) / sum - 1) < 1e-6)
    #expect(km2(union) <= sum * (1 + 1e-6))
  }

  @Test(arguments: pairs) func differencesAndIntersectionAddUpToTheUnion(pair: Pair) throws {
    let parts = try [
      pair.a.subtracting(pair.b), pair.b.subtracting(pair.a), pair.a.intersection(pair.b),
    ]
    let union = km2(try pair.a.union(pair.b))
    #expect(abs(parts.reduce(0) { $0 + km2($1) } / union - 1) < 1e-6)
  }

  @Test(arguments: pairs) func thePlacesOfTheResultAreThoseOfTheParts(pair: Pair) throws {
    let union = try pair.a.union(pair.b)
    let common = try pair.a.intersection(pair.b)
    let rest = try pair.a.subtracting(pair.b)
    var dice = RandomPolygonTests.Dice(state: 7)
    for _ in 0..<300 {
      // Evenly over the sphere: from here to everywhere, whatever the size of the shapes.
      let place = GeoCoordinate(
        latitude: .radians(Double.random(in: -1...1, using: &dice).arcSine),
        longitude: .degrees(.random(in: -180...180, using: &dice)))
      let (inA, inB) = (pair.a.contains(place), pair.b.contains(place))
      #expect(union.contains(place) == (inA || inB))
      #expect(common.contains(place) == (inA && inB))
      #expect(rest.contains(place) == (inA && !inB))
    }
  }

  @Test(arguments: pairs) func theUnionContainsItsParts(pair: Pair) throws {
    let union = try pair.a.union(pair.b)
    for part in [pair.a, pair.b] {
      #expect(km2(try part.subtracting(union)) < 1e-6 * km2(part))
    }
  }

  @Test(arguments: pairs) func turningTheWorldChangesNoArea(pair: Pair) throws {
    let expected = km2(try pair.a.union(pair.b))
    for turn in [37.0, 90, 179.5, 250] {
      let turned = try pair.a.turned(by: turn).union(pair.b.turned(by: turn))
      #expect(abs(km2(turned) / expected - 1) < 1e-6, "\(turn)°")
    }
  }

  @Test(arguments: [1.0, 100, 2500, 9000, 15_000], [-90.0, -35, 0, 62, 90])
  func aDiscAloneKeepsEveryVertex(radius: Double, latitude: Double) throws {
    let disc = Self.disc(latitude, 180, radius)
    let union = try GeoRegion.union(of: [disc])
    #expect(union.polygons.count == 1)
    #expect(union.polygons.first?.rings.count == 1)
    // Edges of more than 100 km get positions between them.
    #expect(Set(union.polygons[0].rings[0]).isSuperset(of: disc.polygons[0].rings[0]))
    #expect(abs(km2(union) / km2(disc) - 1) < 1e-12)
  }

  @Test(arguments: [(1.0, 1e-7), (100, 1e-7), (1000, 1e-5), (3000, 1e-4)])
  func theAreaOfADiscFollowsTheSphere(radius: Double, tolerance: Double) throws {
    // At the pole a geodesic circle is a parallel; the area below it is that of the authalic
    // sphere's cap up to the authalic latitude, by the closed form of Snyder, "Map projections: a
    // working manual" (USGS 1395, 1987), eq. 3-12: q(φ) = (1 − e²)(sin φ/(1 − e² sin² φ)
    // − (1/2e) ln((1 − e sin φ)/(1 + e sin φ))), area π a² (q(90°) − q(φ)).
    let count = 3600
    let ring = Geodesic.wgs84.ring(
      around: GeoCoordinate(latitude: 90, longitude: 0), radius: .kilometres(radius), count: count)
    let found = km2(try GeoRegion.union(of: [GeoRegion([GeoPolygon(rings: [ring])])]))
    let closed = Authalic.capArea(from: ring[0].latitude.radians) / 1e6
    // A polygon of n corners misses (2π/n)²/6 of its circle, a little less on a sphere.
    let inscribed = 1 - 4 * Double.pi * Double.pi / Double(count * count) / 6
    #expect(abs(found / (closed * inscribed) - 1) < tolerance)
  }

  @Test func anAnnulusKeepsItsHole() throws {
    let outer = Self.disc(80, 10, 2000)
    let inner = Self.disc(82, 20, 500)
    let annulus = try outer.subtracting(inner)
    let polygon = try #require(annulus.polygons.first)
    #expect(annulus.polygons.count == 1)
    #expect(polygon.rings.count == 2)
    #expect(abs((km2(annulus) + km2(inner)) / km2(outer) - 1) < 1e-9)
    #expect(!annulus.contains(GeoCoordinate(latitude: 82, longitude: 20)))
    // What fills the hole gives back the disc.
    let filled = try annulus.union(inner)
    #expect(filled.polygons.map(\.rings.count) == [1])
    #expect(abs(km2(filled) / km2(outer) - 1) < 1e-9)
  }

  @Test func whatCoversTheEarthIsTheWholeEarth() throws {
    let halves = [Self.disc(90, 0, 11_000), Self.disc(-90, 0, 11_000)]
    let union = try GeoRegion.union(of: halves)
    #expect(union.isWholeEarth)
    #expect(union == .wholeEarth)
    // 4π times the authalic radius squared (NIMA TR8350.2: 5.10065621724e14 m²).
    #expect(abs(km2(union) - 510_065_621.724) < 0.01)
    let belt = try GeoRegion.intersection(of: halves)
    #expect(abs((km2(halves[0]) + km2(halves[1]) - km2(belt)) / km2(union) - 1) < 1e-6)
    #expect(try GeoRegion.wholeEarth.subtracting(halves[0]).polygons.count == 1)
    #expect(try halves[0].subtracting(.wholeEarth).isEmpty)
    #expect(try halves[0].union(.wholeEarth).isWholeEarth)
    #expect(abs(km2(try halves[0].intersection(.wholeEarth)) / km2(halves[0]) - 1) < 1e-12)
  }

  @Test func nothingHasNoArea() throws {
    let disc = Self.disc(10, 20, 300)
    #expect(try GeoRegion.union(of: []).isEmpty)
    #expect(try GeoRegion.intersection(of: []).isWholeEarth)
    #expect(try GeoRegion.union(of: [.nowhere, .nowhere]).isEmpty)
    #expect(try disc.intersection(.nowhere).isEmpty)
    #expect(try GeoRegion.nowhere.subtracting(disc).isEmpty)
    #expect(try km2(disc.subtracting(.nowhere)) == km2(disc))
    #expect(try disc.subtracting(disc).isEmpty)
  }

  @Test func shapesThatShareAnEdgeAreJoinedAlongIt() throws {
    func box(_ west: Double, _ east: Double) -> GeoRegion {
      let corners = [(40.0, west), (40.0, east), (60.0, east), (60.0, west)]
      return GeoRegion([
        GeoPolygon(rings: [corners.map { GeoCoordinate(latitude: $0.0, longitude: $0.1) }])
      ])
    }
    // Long edges on both sides of the antimeridian.
    let (a, b) = (box(170, 180), box(-180, -170))
    let union = try a.union(b)
    #expect(union.polygons.map(\.rings.count) == [1])
    #expect(abs(km2(union) / (km2(a) + km2(b)) - 1) < 1e-9)
    #expect(km2(try a.intersection(b)) < 1e-6)
  }

  @Test(arguments: [
    GeoCoordinate(latitude: .nan, longitude: 0), GeoCoordinate(latitude: 91, longitude: 0),
    GeoCoordinate(latitude: 0, longitude: .infinity),
  ])
  func aVertexOffTheEarthIsAnError(vertex: GeoCoordinate) {
    let corners = [(0.0, 0.0), (0.0, 1.0)].map { GeoCoordinate(latitude: $0.0, longitude: $0.1) }
    let region = GeoRegion([GeoPolygon(rings: [corners + [vertex]])])
    #expect(throws: GeodesyError.self) { try region.union(Self.disc(0, 0, 10)) }
  }

  @Test(arguments: 0..<6) func randomShapesAddUp(seed: Int) throws {
    var dice = RandomPolygonTests.Dice(state: UInt64(seed) &* 104_729 &+ 5)
    for _ in 0..<10 {
      let a = GeoRegion([RandomPolygonTests.star(&dice)])
      let b = GeoRegion([RandomPolygonTests.star(&dice)])
      let sum = km2(a) + km2(b)
      let found = km2(try a.union(b)) + km2(try a.intersection(b))
      #expect(abs(found / sum - 1) < 1e-6)
    }
  }

  @Test func manyDiscsAddUpAsInclusionAndExclusionSay() throws {
    let discs = [Self.disc(50, 14, 1500), Self.disc(54, 17, 1400), Self.disc(45, 25, 1600)]
    let union = km2(try GeoRegion.union(of: discs))
    var expected = discs.reduce(0) { $0 + km2($1) }
    for (i, j) in [(0, 1), (0, 2), (1, 2)] {
      expected -= km2(try discs[i].intersection(discs[j]))
    }
    expected += km2(try GeoRegion.intersection(of: discs))
    #expect(abs(union / expected - 1) < 1e-6)
  }
}

extension GeoRegion {
  /// The region turned about the polar axis.
  func turned(by degrees: Double) -> GeoRegion {
    GeoRegion(
      polygons.map { polygon in
        GeoPolygon(
          rings: polygon.rings.map { ring in
            ring.map {
              GeoCoordinate(
                latitude: $0.latitude,
                longitude: ($0.longitude + .degrees(degrees)).normalizedLongitude)
            }
          })
      })
  }
}
