import Briefing
import Coverage
import Geodesy
import Testing

/// What the radars of a seed see together, from the file to the table.
@Suite struct SeedTallyTests {
  private static let root = String(
    #filePath.dropLast("Tests/BriefingTests/SeedTallyTests.swift".count))

  @Test func aRadarThatSearchesAndFocusesIsOneSensor() throws {
    let resources = Resources(path: Self.root + "Resources")
    let scenario = try ScenarioInput.read(
      Self.root + "seeds/freeze-2007.yaml", resources: resources)
    let coverage = try scenario.coverage.map(SensorCoverage.init)
    let height = try #require(coverage.flatMap(\.footprints).map(\.height).max())
    let joint = try JointCoverage(of: coverage, at: height)
    let views = coverage.filter { $0.footprints.contains { $0.height == height } }
    #expect(Set(joint.sensors.map(\.id)) == Set(views.map(\.site.id)))
    #expect(joint.sensors.count == Set(views.map(\.site.id)).count)
    for view in views {
      let footprint = try #require(view.footprints.first { $0.height == height })
      let index = try #require(joint.sensors.firstIndex { $0.id == view.site.id })
      #expect(joint.area(seen: .by(index)) > footprint.area * (1 - 1e-6))
    }
    let tally = try CoverageTally(coverage, areas: [])
    #expect(Set(tally.rows.map(\.height)) == Set(coverage.flatMap { $0.footprints.map(\.height) }))
  }
}
