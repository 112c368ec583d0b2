import GeoData
import Geodesy
import Testing

@testable import Coverage

@Suite struct UncertaintySamplingTests {
  static let site = RadarTests.site {
    $0.sector = RadarTests.given(
      Sector(from: .degrees(107), to: .degrees(217)), uncertainty: .degrees(10))
    $0.slantRange.maximum = RadarTests.given(
      .kilometres(2000), spread: Spread(low: .kilometres(1500), high: .kilometres(2400), text: ""))
  }

  static func coverage() throws -> SensorCoverage {
    try SensorCoverage(
      of: site, mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
  }

  @Test func whatMoreRadarsSeeIsSmaller() throws {
    let coverage = try Self.coverage()
    let sampling = try UncertaintySampling(coverage, count: 200, seed: 7)
    let areas = sampling.footprints[0].map(\.footprint.area)
    #expect(areas.count == 3 && areas[0] < areas[1] && areas[1] < areas[2])
    let band = coverage.bands[0]
    #expect(band.inner.area <= areas[0])
    #expect(areas[2] <= band.outer.area)
  }

  @Test func allDrawnRadarsComeCloseToTheBandOfIntervals() throws {
    let coverage = try Self.coverage()
    let sampling = try UncertaintySampling(coverage, count: 2000, seed: 3, shares: [1, 0.0005])
    let band = coverage.bands[0]
    // Two values are drawn 2,000 times each: their ends are met to well below 1 %.
    #expect(sampling.footprints[0][0].footprint.area / band.inner.area < 1.02)
    #expect(sampling.footprints[0][0].footprint.area >= band.inner.area)
    let some = sampling.footprints[0][1].footprint.area / band.outer.area
    #expect(some <= 1 && some > 0.93)
  }

  /// In the middle of the sector only the range is open, drawn evenly from 1,500 to 2,400 km: half
  /// of the radars see as far as 1,950 km.
  @Test func halfOfTheRadarsSeeAsFarAsTheMiddleOfTheSpread() throws {
    let sampling = try UncertaintySampling(
      Self.coverage(), count: 2000, seed: 11, shares: [0.5])
    let edge = try #require(
      sampling.footprints[0][0].footprint.edges.first { $0.cause == .instrumentedRange })
    let frame = LocalFrame(at: RadarTests.brdy, height: .zero)
    let middle = edge.line[edge.line.count / 2]
    let range = frame.view(of: CartesianPosition(middle, height: .kilometres(500))).slantRange
    #expect(abs(range.kilometres - 1950) < 30)
  }

  @Test func theSameSeedDrawsTheSameRadars() throws {
    let coverage = try Self.coverage()
    let first = try UncertaintySampling(coverage, count: 50, seed: 5)
    #expect(try UncertaintySampling(coverage, count: 50, seed: 5) == first)
    #expect(try UncertaintySampling(coverage, count: 50, seed: 6) != first)
  }

  /// The first three numbers of SplitMix64 from seed 1234567, as the generator's authors and many
  /// after them print them.
  @Test func theGeneratorIsSplitMix64() {
    var random = SeededRandom(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test(arguments: [0, -1, 10_001]) func aCountOutsideOfItsRangeIsRefused(count: Int) throws {
    let coverage = try Self.coverage()
    #expect(throws: CoverageError.self) { try UncertaintySampling(coverage, count: count) }
  }
}
