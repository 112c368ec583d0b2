import GeoData
import Geodesy
import Testing

@testable import Coverage

/// From a record with open values to limits and bands.
@Suite struct RadarTests {
  static let brdy = GeoCoordinate(latitude: 49.63522, longitude: 13.74794)

  static func given<Value>(
    _ value: Value, spread: Spread<Value>? = nil, uncertainty: Value.Uncertainty? = nil,
    others: [Value] = []
  ) -> Sourced<Value> {
    let provenance = Provenance(grade: .scenario)
    return Sourced(
      value, text: "\(value)", spread: spread, uncertainty: uncertainty, provenance: provenance,
      others: others.map { Sourced($0, text: "\($0)", provenance: provenance) })
  }

  static func site(_ change: (inout RadarRecord) -> Void) -> Site {
    var record = RadarRecord(name: "test")
    change(&record)
    return Site(id: "test", name: "test", kind: .radar, position: given(brdy), radar: record)
  }

  /// The estimate for the European radar of 42.5 kW on 105 m² of which facts and assumptions
  /// stand in `Resources/catalogue/radars/emr.yaml`: 100 ms on the target, efficiency 0.8, noise
  /// 500 K, losses 8 dB, signal to noise 20, 0.01 m², 9.5 GHz.
  static func emr(temperature: Double = 500, losses: Double = 8) -> Site {
    site {
      $0.averagePower = given(.watts(42_500))
      $0.frequency = given(.hertz(9.5e9))
      $0.antenna.area = given(.squareMetres(105))
      $0.antenna.efficiency = given(0.8)
      $0.dwell = given(.seconds(0.1))
      $0.noiseTemperature = given(.kelvins(temperature))
      $0.losses = given(.decibels(losses))
      $0.signalToNoise = given(.ratio(20))
    }
  }

  @Test(arguments: [(500.0, 8.0, 2290.0), (400, 8, 2420), (500, 10, 2040)])
  func theRangeForATargetIsTheEstimateOfTheFacts(
    temperature: Double, losses: Double, expected: Double
  ) throws {
    let coverage = try SensorCoverage(
      of: Self.emr(temperature: temperature, losses: losses), mode: .search,
      target: RadarTarget(
        heights: [.kilometres(1000)], radarCrossSection: .squareMetres(0.01)),
      propagation: .straightLine)
    let range = try #require(coverage.limits.powerRange).kilometres
    // The estimates are rounded to 10 km.
    #expect(abs(range - expected) <= 5.5)
    #expect(coverage.footprints[0].edges.map(\.cause) == [.power])
  }

  @Test func powerSetsNoLimitWhereTheTargetIsNotKnown() throws {
    let coverage = try SensorCoverage(
      of: Self.emr(), mode: .search, target: RadarTarget(heights: [.kilometres(1000)]))
    #expect(coverage.limits.powerRange == nil)
    #expect(coverage.footprints[0].edges.map(\.cause) == [.horizon])
  }

  @Test func theRangeGrowsWithTheFourthRootOfTheCrossSection() throws {
    let budget = try #require(Self.emr().radar.flatMap { Radar($0, mode: .search).power })
    let small = try #require(budget.maximumRange(radarCrossSection: .squareMetres(0.01)))
    let large = try #require(budget.maximumRange(radarCrossSection: .squareMetres(0.16)))
    #expect(abs(large / small - 2) < 1e-9)
  }

  @Test func whatIsOpenMakesABandAroundTheFootprint() throws {
    let site = Self.site {
      $0.sector = Self.given(
        Sector(from: .degrees(107), to: .degrees(217)), uncertainty: .degrees(10))
      $0.elevationAngle.minimum = Self.given(
        .degrees(2), spread: Spread(low: .degrees(1), high: .degrees(3), text: ""))
      $0.slantRange.maximum = Self.given(.kilometres(2000), others: [.kilometres(2300)])
    }
    let coverage = try SensorCoverage(
      of: site, mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
    let band = try #require(coverage.bands.first)
    let stated = coverage.footprints[0]
    #expect(band.inner.area < stated.area && stated.area < band.outer.area)
    // The inner sector is 90° wide, the outer one 130°.
    #expect(band.outer.area / band.inner.area > 130.0 / 90)
    let far = [band.inner, stated, band.outer].compactMap { $0.farthestReach(from: Self.brdy) }
    #expect(far.count == 3 && far[0] <= far[1] && far[1] < far[2])
  }

  @Test func nothingOpenMakesNoBand() throws {
    let site = Self.site { $0.slantRange.maximum = Self.given(.kilometres(2000)) }
    let coverage = try SensorCoverage(
      of: site, mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
    #expect(coverage.bands.isEmpty)
  }

  @Test(arguments: [(1500.0, 2000.0, true), (4000, 6000, false)])
  func aBandHasWidthWhereTheOpenValueMovesAnEdge(low: Double, high: Double, hasWidth: Bool) throws {
    // At 500 km a view from 2° of elevation ends some 2,300 km off.
    let site = Self.site {
      $0.elevationAngle.minimum = Self.given(.degrees(2))
      $0.slantRange.maximum = Self.given(
        .kilometres(low), spread: Spread(low: .kilometres(low), high: .kilometres(high), text: ""))
    }
    let coverage = try SensorCoverage(
      of: site, mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
    #expect(coverage.bands.map(\.hasWidth) == [hasWidth])
  }

  @Test func limitsThatMightCrossLeaveNothingInside() throws {
    let site = Self.site {
      $0.elevationAngle.minimum = Self.given(
        .degrees(10), spread: Spread(low: .degrees(5), high: .degrees(40), text: ""))
      $0.elevationAngle.maximum = Self.given(.degrees(30))
    }
    let coverage = try SensorCoverage(
      of: site, mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
    #expect(coverage.bands[0].inner.polygons.isEmpty)
    #expect(!coverage.bands[0].outer.polygons.isEmpty)
  }

  @Test func aModeHasItsOwnLimits() throws {
    let site = Self.site {
      $0.slantRange.maximum = Self.given(.kilometres(3000))
      var track = RadarRecord.Mode()
      track.slantRange.maximum = Self.given(.kilometres(2000))
      $0.modes = ["track": track]
    }
    let target = RadarTarget(heights: [.kilometres(500)])
    let search = try SensorCoverage(of: site, mode: .search, target: target)
    let track = try SensorCoverage(of: site, mode: .track, target: target)
    #expect(search.limits.maximumRange == .kilometres(3000))
    #expect(track.limits.maximumRange == .kilometres(2000))
  }

  @Test func whereThereIsNoSectorTheMountSaysHowFarItTurns() throws {
    let site = Self.site {
      $0.boresightAzimuth = Self.given(.degrees(10))
      $0.mount.azimuth = Self.given(.degrees(100))
      $0.mount.elevationAngle.minimum = Self.given(.degrees(10))
      $0.mount.elevationAngle.maximum = Self.given(.degrees(50))
    }
    let limits = try SensorCoverage(
      of: site, mode: .search, target: RadarTarget(heights: [.kilometres(500)])
    ).limits
    #expect(abs(limits.sector.from.degrees - 320) < 1e-9)
    #expect(abs(limits.sector.to.degrees - 60) < 1e-9)
    #expect(limits.minimumElevation == .degrees(10))
    #expect(limits.maximumElevation == .degrees(50))
  }

  @Test func aBoxLooksAsWideAsItsAzimuths() throws {
    let site = Self.site {
      $0.fieldWidth = Self.given(.degrees(40))
      $0.fieldHeight = Self.given(.degrees(20))
    }
    let coverage = try SensorCoverage(
      of: site, mode: .focus(azimuth: .degrees(350), elevationAngle: .degrees(15)),
      target: RadarTarget(heights: [.kilometres(300)]), propagation: .straightLine)
    let frame = LocalFrame(at: Self.brdy, height: .zero)
    for position in try #require(coverage.footprints[0].polygons.first).rings[0] {
      let view = frame.view(of: CartesianPosition(position, height: .kilometres(300)))
      #expect(abs((view.azimuth - .degrees(350)).normalizedLongitude.degrees) < 20.01)
      #expect(view.elevationAngle.degrees > 4.9 && view.elevationAngle.degrees < 25.1)
    }
  }

  // MARK: Bad input

  @Test func limitsThatNoRadarHasAreRefused() {
    let cases: [(inout RadarRecord) -> Void] = [
      {
        $0.elevationAngle.minimum = Self.given(.degrees(60))
        $0.elevationAngle.maximum = Self.given(.degrees(50))
      },
      { $0.elevationAngle.minimum = Self.given(.degrees(.nan)) },
      { $0.slantRange.maximum = Self.given(.kilometres(-5)) },
      { $0.slantRange.maximum = Self.given(.metres(.infinity)) },
      {
        $0.slantRange.minimum = Self.given(.kilometres(500))
        $0.slantRange.maximum = Self.given(.kilometres(400))
      },
      { $0.sector = Self.given(Sector(from: .degrees(.nan), to: .degrees(10))) },
    ]
    for change in cases {
      #expect(throws: CoverageError.self) {
        try SensorCoverage(
          of: Self.site(change), mode: .search, target: RadarTarget(heights: [.kilometres(500)]))
      }
    }
  }

  @Test(arguments: [Double.nan, .infinity, -1000.0]) func heightsThatMakeNoSenseAreRefused(
    kilometres: Double
  ) {
    #expect(throws: CoverageError.self) {
      try SensorCoverage(
        of: Self.emr(), mode: .search, target: RadarTarget(heights: [.kilometres(kilometres)]))
    }
  }

  @Test(arguments: [0.0, -1, .nan]) func aCrossSectionIsAboveZero(area: Double) {
    #expect(throws: CoverageError.self) {
      try SensorCoverage(
        of: Self.emr(), mode: .search,
        target: RadarTarget(heights: [.kilometres(500)], radarCrossSection: .squareMetres(area)))
    }
  }
}
