import Testing

@testable import Geodesy

/// The faces between the edges of many regions.
@Suite struct RegionOverlayTests {
  struct Group: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let regions: [GeoRegion]
  }

  private static func disc(_ latitude: Double, _ longitude: Double, _ radius: Double) -> GeoRegion {
    RegionAlgebraTests.disc(latitude, longitude, radius)
  }

  static let groups = [
    Group(
      testDescription: "three in Europe",
      regions: [disc(50, 14, 1500), disc(54, 17, 1400), disc(45, 25, 1600)]),
    Group(
      testDescription: "around the pole",
      regions: [disc(80, 0, 1800), disc(80, 90, 1800), disc(80, 180, 1800), disc(80, -90, 1800)]),
    Group(
      testDescription: "large, over the whole Earth",
      regions: [disc(10, 20, 9000), disc(-30, 100, 9500), disc(40, -120, 9000), disc(-80, 0, 8000)]
    ),
    Group(
      testDescription: "some nearly everywhere",
      regions: [disc(10, 20, 17_000), disc(-30, 100, 2000), disc(-10, -160, 1500)]),
    Group(
      testDescription: "one in the other, and twice the same",
      regions: [disc(0, 179, 3000), disc(0, -179, 1000), disc(0, 179, 3000), disc(0, 178, 500)]),
    Group(
      testDescription: "apart", regions: [disc(60, 30, 1000), disc(-60, 30, 1000), disc(0, 0, 10)]),
  ]

  @Test(arguments: groups) func theFacesAddUpToTheUnionAndToEachRegion(group: Group) throws {
    let overlay = try RegionOverlay(of: group.regions)
    let union = try GeoRegion.union(of: group.regions).area
    #expect(abs(overlay.area { _ in true } / union - 1) < 1e-6)
    for (index, region) in group.regions.enumerated() {
      #expect(abs(overlay.area { $0.contains(index) } / region.area - 1) < 1e-6)
    }
  }

  @Test(arguments: groups) func theFacesOfAllAreTheIntersection(group: Group) throws {
    let overlay = try RegionOverlay(of: group.regions)
    let common = try GeoRegion.intersection(of: group.regions).area
    let found = overlay.area { $0.count == group.regions.count }
    #expect(abs((found - common) / group.regions[0].area) < 1e-6)
  }

  @Test(arguments: groups) func everyPlaceLiesInTheFaceOfItsRegions(group: Group) throws {
    let overlay = try RegionOverlay(of: group.regions)
    var dice = RandomPolygonTests.Dice(state: 11)
    for _ in 0..<400 {
      let place = GeoCoordinate(
        latitude: .radians(Double.random(in: -1...1, using: &dice).arcSine),
        longitude: .degrees(.random(in: -180...180, using: &dice)))
      let expected = RegionSet(group.regions.indices.filter { group.regions[$0].contains(place) })
      let found = overlay.faces.filter { $0.region.contains(place) }
      #expect(found.count <= 1)
      #expect(found.first?.regions ?? RegionSet() == expected)
    }
  }

  @Test func randomShapesAddUpToo() throws {
    var dice = RandomPolygonTests.Dice(state: 99)
    for _ in 0..<6 {
      let regions = (0..<6).map { _ in GeoRegion([RandomPolygonTests.star(&dice)]) }
      let overlay = try RegionOverlay(of: regions)
      for (index, region) in regions.enumerated() {
        #expect(abs(overlay.area { $0.contains(index) } / region.area - 1) < 1e-6)
      }
    }
  }

  @Test(arguments: [(45.0, 30.0), (90, 0), (0, 180), (-88, 10)])
  func discsThatAllMeetHaveAsManyFacesAsTheirCrossingsLeave(
    latitude: Double, longitude: Double
  ) throws {
    // n circles of which any two cross twice, no three in one place: n(n − 1) crossings, twice as
    // many edges, and by Euler's formula n(n − 1) + 1 faces inside.
    let center = GeoCoordinate(latitude: latitude, longitude: longitude)
    let discs = (0..<12).map { index in
      let place = Geodesic.wgs84.destination(
        from: center, azimuth: .degrees(137.507_764 * Double(index)),
        distance: .kilometres(1200 * (Double(index) / 12).squareRoot()))
      return Self.disc(place.latitude.degrees, place.longitude.degrees, 2000)
    }
    let overlay = try RegionOverlay(of: discs)
    #expect(overlay.faces.count == 12 * 11 + 1)
    for (index, disc) in discs.enumerated() {
      #expect(abs(overlay.area { $0.contains(index) } / disc.area - 1) < 1e-6)
    }
  }

  @Test func aRegionBesideTheWholeEarthIsHeldByIt() throws {
    let disc = Self.disc(50, 14, 1500)
    let overlay = try RegionOverlay(of: [.wholeEarth, disc])
    #expect(Set(overlay.faces.map(\.regions)) == [RegionSet([0]), RegionSet([0, 1])])
    #expect(abs(overlay.area { $0.contains(0) } / Geodesic.wgs84.wholeArea - 1) < 1e-12)
    #expect(try RegionOverlay(of: [.wholeEarth]).faces.map(\.region) == [.wholeEarth])
    #expect(try RegionOverlay(of: [.nowhere, .nowhere]).faces.isEmpty)
    #expect(try RegionOverlay(of: []).faces.isEmpty)
  }

  @Test func aSetHoldsWhatWasPutIn() {
    var set = RegionSet([0, 63, 64, 200])
    #expect(set.indices == [0, 63, 64, 200])
    #expect(set.count == 4)
    set.remove(200)
    set.remove(5)
    #expect(set == RegionSet([64, 63, 0]))
    #expect(!set.contains(200))
    for index in [0, 63, 64] { set.remove(index) }
    #expect(set.isEmpty)
    #expect(set == RegionSet())
  }
}

extension RegionOverlay {
  /// The area of the faces with some regions.
  func area(_ isCounted: (RegionSet) -> Bool) -> Area {
    faces.filter { isCounted($0.regions) }.reduce(.zero) { $0 + $1.area }
  }
}
