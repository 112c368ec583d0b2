import GeoData
import Geodesy
import Testing

@testable import Coverage

/// Broad against narrow, in numbers.
@Suite struct ViewFiguresTests {
  private static func sourced<Value: CatalogueValue>(
    _ value: Value, _ text: String, grade: Grade = .scenario
  ) -> Sourced<Value> {
    Sourced(value, text: text, provenance: Provenance(grade: grade))
  }

  private static func site(_ change: (inout RadarRecord) -> Void) -> Site {
    var radar = RadarRecord()
    radar.elevationAngle.minimum = sourced(.degrees(2), "2 deg")
    radar.elevationAngle.maximum = sourced(.degrees(55), "55 deg")
    radar.slantRange.maximum = sourced(.kilometres(4000), "4000 km")
    change(&radar)
    return Site(
      id: "a", name: "A", kind: .radar,
      position: sourced(GeoCoordinate(latitude: 45, longitude: 15), "[45, 15]"), radar: radar)
  }

  private static func figures(
    ranges: [Distance] = ViewFigures.standardRanges, _ change: (inout RadarRecord) -> Void
  ) throws -> ViewFigures {
    try ViewFigures(
      of: SensorCoverage(
        of: site(change), mode: .search, target: RadarTarget(heights: [.kilometres(500)])),
      ranges: ranges)
  }

  /// Two arrays side by side, fixed in a wall.
  private static func broad(_ radar: inout RadarRecord) {
    radar.sector = sourced(Sector(from: .degrees(107), to: .degrees(217)), "107 deg to 217 deg")
    radar.frequency = sourced(.hertz(175e6), "175 MHz")
    radar.transmitAntenna.width = sourced(.metres(30), "30 m")
    radar.transmitAntenna.height = sourced(.metres(40), "40 m")
    radar.receiveAntenna.width = sourced(.metres(80), "80 m")
    radar.receiveAntenna.height = sourced(.metres(80), "80 m")
  }

  /// A narrow cone on a mount.
  private static func narrow(_ radar: inout RadarRecord) {
    radar.fieldOfView = sourced(.degrees(25), "25 deg", grade: .assumption)
    radar.mount.azimuth = sourced(.degrees(360), "360 deg")
    radar.frequency = sourced(.hertz(9.5e9), "9.5 GHz")
    radar.antenna.diameter = sourced(.metres(12), "12 m")
    radar.dwell = sourced(.seconds(0.1), "100 ms")
  }

  @Test func aFixedAntennaLooksEverywhereAtOnce() throws {
    let figures = try Self.figures(Self.broad)
    let seen = try #require(figures.atOnce.solidAngle.value?.steradians)
    // 110° in radians times sin 55° − sin 2°.
    #expect(abs(seen - 1.919862 * (0.819152 - 0.034899)) < 1e-5)
    #expect(figures.withinReach.solidAngle == figures.atOnce.solidAngle)
  }

  @Test func aTurningAntennaLooksThroughACone() throws {
    let figures = try Self.figures(Self.narrow)
    let cone = try #require(figures.atOnce.solidAngle.value?.steradians)
    // 2π (1 − cos 12.5°).
    #expect(abs(cone - 6.283185 * (1 - 0.976296)) < 1e-5)
    #expect(figures.atOnce.solidAngle.grade == .assumption)
    let reach = try #require(figures.withinReach.solidAngle.value?.steradians)
    #expect(abs(reach - 6.283185 * (0.819152 - 0.034899)) < 1e-4)
    #expect(figures.withinReach.solidAngle.grade == .computed)
  }

  /// The cross-range cells at 2,000 km that the dispute was about.
  struct CellRow: Sendable {
    let name: String
    let kilometres: Double
    let tolerance: Double
    let source: String
  }

  static let cells = [
    CellRow(
      name: "narrow", kilometres: 5.3, tolerance: 0.05,
      source: "λ/D × R for 12 m at 9.5 GHz; facts on the debate, 2.2"),
    CellRow(
      name: "broad", kilometres: 42.8, tolerance: 0.05,
      source: "λ/D × R for the 80 m of the receiving array at 175 MHz; the same"),
  ]

  @Test(arguments: cells) func theCellAt2000KilometresIsAsCounted(row: CellRow) throws {
    let figures = try Self.figures(
      ranges: [.kilometres(2000)], row.name == "broad" ? Self.broad : Self.narrow)
    let cell = try #require(figures.cells[0].crossRange.value)
    #expect(abs(cell.kilometres - row.kilometres) < row.tolerance, "\(row.source)")
  }

  /// MathWorks, `effbeamwidth`: 25° and 6° make 8.2510°, 15° and 12° make 13.2518°
  /// (uk.mathworks.com/help/phased/ref/effbeamwidth.html).
  @Test(arguments: [(25.0, 6.0, 8.2510), (15, 12, 13.2518)])
  func twoBeamsMakeOne(transmit: Double, receive: Double, both: Double) throws {
    let wavelength = 1.0
    let figures = try Self.figures { radar in
      radar.frequency = Self.sourced(.hertz(299_792_458 / wavelength), "λ 1 m")
      radar.transmitAntenna.width = Self.sourced(
        .metres(wavelength / Angle.degrees(transmit).radians), "t")
      radar.receiveAntenna.width = Self.sourced(
        .metres(wavelength / Angle.degrees(receive).radians), "r")
    }
    let found = try #require(figures.beam.twoWay.horizontal.value)
    #expect(abs(found.degrees - both) < 1e-4)
    #expect(figures.beam.twoWay.vertical.value == nil)
  }

  @Test func timeIsBeamsTimesDwell() throws {
    let figures = try Self.figures(Self.narrow)
    let beams = try #require(figures.atOnce.beams.value)
    // 8 (1 − cos 12.5°) / θ² with θ = λ/D = 2.6298e-3: 27,420.8.
    #expect(abs(beams - 27_420.8) < 1)
    #expect(beams == beams.rounded())
    #expect(figures.atOnce.searchTime.value == .seconds(0.1) * beams)
    #expect(figures.atOnce.beams.grade == .assumption)
  }

  @Test func aRecordedBeamwidthGoesBeforeAComputedOne() throws {
    let figures = try Self.figures { radar in
      Self.narrow(&radar)
      radar.beamwidth = Self.sourced(.degrees(0.5), "0.5 deg", grade: .stated)
    }
    #expect(figures.beam.width.value == .degrees(0.5))
    #expect(figures.beam.width.basis.map(\.parameter) == ["beamwidth"])
  }

  /// 20 MHz resolve 7.4948 m (ww2.mathworks.cn/help/phased/ref/bw2rangeres.html).
  @Test func aBandwidthMakesACell() throws {
    let figures = try Self.figures(ranges: [.kilometres(100)]) { radar in
      Self.narrow(&radar)
      radar.bandwidth = Self.sourced(.hertz(20e6), "20 MHz")
    }
    let cell = figures.cells[0]
    let depth = try #require(cell.rangeResolution.value?.metres)
    #expect(abs(depth - 7.4948) < 1e-4)
    let width = try #require(cell.crossRange.value?.metres)
    let volume = try #require(cell.volume.value?.cubicMetres)
    #expect(abs(volume / (0.785398 * width * width * depth) - 1) < 1e-6)
  }

  /// The estimate of 2,290 km for 0.01 m² that the catalogue gives for the radar at Brdy rests on
  /// a ratio of signal to noise of 20 (`radars/emr.yaml`).
  @Test func theAccuracyOfAnglesFollowsFromPower() throws {
    let site = Self.site { radar in
      Self.narrow(&radar)
      radar.averagePower = Self.sourced(.watts(42_500), "42.5 kW")
      radar.antenna.area = Self.sourced(.squareMetres(105), "105 m2")
      radar.antenna.efficiency = Self.sourced(0.8, "0.8")
      radar.noiseTemperature = Self.sourced(.kelvins(500), "500 K")
      radar.losses = Self.sourced(.decibels(8), "8 dB")
      radar.signalToNoise = Self.sourced(.decibels(10), "10 dB")
    }
    func cells(_ radarCrossSection: Area?) throws -> [ResolutionCell] {
      let target = RadarTarget(
        heights: [.kilometres(500)], radarCrossSection: radarCrossSection)
      return try ViewFigures(
        of: SensorCoverage(of: site, mode: .search, target: target),
        ranges: [.kilometres(2290), .kilometres(9000)]
      ).cells
    }
    let small = try cells(.squareMetres(0.01))
    let ratio = try #require(small[0].signalToNoise.value)
    #expect(abs(ratio / 20 - 1) < 0.02)
    let width = try #require(small[0].crossRange.value) / Distance.kilometres(2290)
    let accuracy = try #require(small[0].angleAccuracy.value)
    #expect(abs(accuracy.radians / (width / (1.6 * 40.0.squareRoot())) - 1) < 0.01)
    #expect(small[0].angleAccuracy.grade == .assumption)
    #expect(small[1].angleAccuracy.why == "the echo of the target is too weak at this range")
    let unknown = try cells(nil)
    #expect(unknown[0].angleAccuracy.why == "the radar cross section of the target is not given")
  }

  @Test func whatNobodyKnowsIsNotMadeUp() throws {
    let bare = try Self.figures { radar in
      radar.mount.azimuth = Self.sourced(.degrees(360), "360 deg")
    }
    #expect(bare.atOnce.solidAngle.value == nil)
    #expect(bare.atOnce.solidAngle.why?.contains("mount turns") == true)
    #expect(bare.atOnce.beams.why?.contains("mount turns") == true)
    #expect(bare.withinReach.solidAngle.value != nil)
    #expect(bare.withinReach.beams.why == "no source gives the frequency")
    #expect(bare.withinReach.searchTime.why != nil)
    #expect(bare.cells.count == 3)
    for cell in bare.cells {
      #expect(cell.crossRange.why == "no source gives the frequency")
      #expect(cell.volume.value == nil)
      #expect(cell.rangeResolution.why == "no source gives the bandwidth")
    }
  }
}

/// Numbers as readers see them.
@Suite struct SignificantDigitsTests {
  @Test(arguments: [
    (0, "0"), (0.15067, "0.151"), (1.50566, "1.51"), (9.996, "10"), (42.935, "42.9"),
    (999.6, "1,000"), (1000, "1,000"), (27_303, "27,300"), (-1_111_610, "-1,110,000"),
  ])
  func numbersHaveThreeDigits(number: Double, text: String) {
    #expect(SignificantDigits.text(number, 3) == text)
  }

  @Test(arguments: [
    (41.05659, 4, "41.06"), (5551.7593, 5, "5,551.8"), (-9310.04, 5, "-9,310"),
    (0.286479, 4, "0.2865"),
    (1e-300, 4, "1e-300"), (123_456.78, 4, "123,500"), (999.96, 4, "1,000"),
  ])
  func numbersHaveAsManyDigitsAsAreAskedFor(number: Double, digits: Int, text: String) {
    #expect(SignificantDigits.text(number, digits) == text)
  }

  @Test func quantitiesComeInAUnitOfTheirSize() {
    #expect(Distance.metres(5270.9).figureText == "5.27 km")
    #expect(Distance.metres(7.4948).figureText == "7.49 m")
    #expect(TimeSpan.seconds(2730).figureText == "45.5 min")
    #expect(TimeSpan.seconds(111_161).figureText == "30.9 h")
    #expect(Angle.degrees(0.151).figureText == "0.151°")
    #expect(Power.watts(42_500).figureText == "42.5 kW")
    #expect(Power.watts(999.9).figureText(digits: 4) == "999.9 W")
    #expect(Decibels.decibels(-13.1145).figureText == "-13.1 dB")
  }
}
