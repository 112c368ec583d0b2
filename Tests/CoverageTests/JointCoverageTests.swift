import Geodesy
import Testing
import YAMLReading

@testable import Coverage

/// What several sensors see together, against identities and against other ways to count.
@Suite struct JointCoverageTests {
  typealias Sensor = JointCoverage.Sensor

  static func disc(_ latitude: Double, _ longitude: Double, _ kilometres: Double) -> GeoRegion {
    GeoRegion([
      GeoPolygon(rings: [
        Geodesic.wgs84.ring(
          around: GeoCoordinate(latitude: latitude, longitude: longitude),
          radius: .kilometres(kilometres))
      ])
    ])
  }

  static func joint(
    _ regions: [GeoRegion], areas: [GeoRegion] = []
  ) throws -> JointCoverage {
    try JointCoverage(
      of: regions.enumerated().map { Sensor(id: "s\($0)", region: $1) }, at: .kilometres(500),
      areas: areas.enumerated().map { AreaOfInterest(id: "a\($0)", name: "A", region: $1) })
  }

  static let groups: [[GeoRegion]] = [
    [disc(50, 14, 1800), disc(41, 48, 2400), disc(54, 17, 1500), disc(60, 30, 2000)],
    [disc(82, 0, 1800), disc(80, 120, 1900), disc(84, -120, 2200)],
    [disc(-10, 179, 2500), disc(5, -175, 2500), disc(0, 170, 1000)],
    [disc(0, 0, 8500), disc(20, 120, 8700), disc(-20, -120, 8600), disc(89, 0, 3000)],
  ]

  @Test(arguments: groups) func oneOrMoreIsTheUnionAndAllIsTheIntersection(
    regions: [GeoRegion]
  ) throws {
    let joint = try Self.joint(regions)
    let union = try GeoRegion.union(of: regions).area
    let common = try GeoRegion.intersection(of: regions).area
    #expect(abs(joint.area(seen: .byAny) / union - 1) < 1e-6)
    #expect(joint.area(seen: .byAtLeast(1)) == joint.area(seen: .byAny))
    #expect(abs((joint.area(seen: .byAll) - common) / union) < 1e-6)
    #expect(joint.area(seen: .byAtLeast(regions.count)) == joint.area(seen: .byAll))
    #expect(joint.area(seen: .byAtLeast(regions.count + 1)) == .zero)
    let earth = joint.area(seen: .byAny) + joint.area(seen: .byNone)
    #expect(abs(earth / Geodesic.wgs84.wholeArea - 1) < 1e-12)
  }

  @Test(arguments: groups) func everyCountAddsUpToTheSensors(regions: [GeoRegion]) throws {
    let joint = try Self.joint(regions)
    let sum = regions.reduce(Area.zero) { $0 + $1.area }
    let counted = (1...regions.count).reduce(Area.zero) { $0 + joint.area(seen: .byAtLeast($1)) }
    #expect(abs(counted / sum - 1) < 1e-6)
    for (index, region) in regions.enumerated() {
      #expect(abs(joint.area(seen: .by(index)) / region.area - 1) < 1e-6)
    }
  }

  @Test(arguments: groups) func theRegionsAreAsLargeAsTheirFigures(regions: [GeoRegion]) throws {
    let joint = try Self.joint(regions)
    let kinds: [Seen] = [
      .byAny, .byAll, .byAtLeast(2), .by(0), .byExactly([0]), .byExactly([0, 1]), .byNone,
    ]
    for seen in kinds {
      let difference = try joint.region(seen: seen).area - joint.area(seen: seen)
      #expect(abs(difference / joint.area(seen: .byAny)) < 1e-6, "\(seen)")
    }
  }

  @Test func exactlyTwoOfThreeIsWhatTheAlgebraSays() throws {
    let regions = Self.groups[1]
    let joint = try Self.joint(regions)
    let expected = try regions[0].intersection(regions[1]).subtracting(regions[2]).area
    #expect(expected > .squareKilometres(1000))
    #expect(abs(joint.area(seen: .byExactly([0, 1])) / expected - 1) < 1e-6)
  }

  @Test(arguments: groups) func anAreaIsSeenOrNot(regions: [GeoRegion]) throws {
    let areas = [
      Self.disc(52, 30, 2500), Self.disc(80, 10, 900), .wholeEarth, Self.disc(0, 180, 50),
    ]
    let joint = try Self.joint(regions, areas: areas)
    let union = try GeoRegion.union(of: regions)
    for (index, area) in areas.enumerated() {
      let seen = joint.area(seen: .byAny, within: index)
      let unseen = joint.area(seen: .byNone, within: index)
      #expect(abs((seen + unseen) / area.area - 1) < 1e-6)
      #expect(abs((seen - (try area.intersection(union).area)) / area.area) < 1e-6)
      #expect(abs((unseen - (try area.subtracting(union).area)) / area.area) < 1e-6)
    }
    // Areas change nothing for the whole Earth.
    let alone = try Self.joint(regions)
    #expect(abs(joint.area(seen: .byAtLeast(2)) / alone.area(seen: .byAtLeast(2)) - 1) < 1e-6)
  }

  @Test func theTableHoldsWhatTheQuestionsGive() throws {
    let joint = try Self.joint(Self.groups[0], areas: [Self.disc(52, 30, 2500)])
    let tally = CoverageTally([joint])
    // By each of 4, any, all, 4 counts, none, and every choice that occurs, twice.
    #expect(tally.rows.filter { $0.areaOfInterest == nil }.count > 11)
    for row in tally.rows {
      let index = row.areaOfInterest.map { _ in 0 }
      let expected = joint.area(seen: row.seen, within: index)
      #expect(abs((row.area - expected).squareKilometres) < 1e-3, "\(row.seen)")
      #expect((row.share == nil) == (index == nil))
    }
    let whole = tally.rows.filter {
      $0.areaOfInterest == "a0" && [.byAny, .byNone].contains($0.seen)
    }
    #expect(abs(whole.compactMap(\.share).reduce(0, +) - 1) < 1e-6)
    guard case .array(let json) = tally.json() else {
      Issue.record("the table is no list")
      return
    }
    #expect(json.count == tally.rows.count)
    #expect(json.first?["seen"] == "by")
    #expect(json.first?["sensors"] == ["s0"])
    #expect(json.first?["height-m"] == 500_000)
  }

  @Test func noSensorsSeeNothing() throws {
    let joint = try Self.joint([], areas: [Self.disc(10, 10, 500)])
    #expect(joint.area(seen: .byAny) == .zero)
    #expect(joint.area(seen: .byAll) == .zero)
    #expect(joint.area(seen: .byNone) == Geodesic.wgs84.wholeArea)
    #expect(joint.area(seen: .byNone, within: 0) > .zero)
    #expect(try joint.region(seen: .byNone).isWholeEarth)
    #expect(CoverageTally([joint]).rows.contains { $0.seen == .byNone && $0.share == 1 })
    #expect(try CoverageTally([], areas: []).rows.isEmpty)
  }
}
