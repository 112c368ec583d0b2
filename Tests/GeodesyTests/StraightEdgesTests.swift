import Geodesy
import Testing

@Suite struct StraightEdgesTests {
  /// Positions from longitudes and latitudes, as RFC 7946 writes them.
  static func line(_ numbers: [(Double, Double)]) -> GeoLine {
    numbers.map { GeoCoordinate(latitude: $0.1, longitude: $0.0) }
  }

  static func area(_ ring: GeoLine) -> Double {
    let geodesics = PlateCarree(tolerance: .metres(10)).geodesics(alongStraight: ring)
    return Geodesic.wgs84.area(of: GeoPolygon(rings: [geodesics.dropLast()])).squareKilometres
  }

  @Test func anEdgeAlongAParallelFollowsIt() {
    let edges = PlateCarree(tolerance: .metres(100))
    let line = edges.geodesics(alongStraight: Self.line([(0, 60), (80, 60)]))
    for (a, b) in zip(line, line.dropFirst()) {
      // The geodesic between two neighbours bows north of the parallel: in its middle most.
      let (distance, azimuth) = Geodesic.wgs84.inverse(from: a, to: b)
      let middle = Geodesic.wgs84.destination(from: a, azimuth: azimuth, distance: distance / 2)
      let onParallel = GeoCoordinate(latitude: .degrees(60), longitude: middle.longitude)
      #expect(Geodesic.wgs84.distance(from: middle, to: onParallel).metres < 101)
    }
    #expect(line.count < 120)
  }

  @Test func anEdgeAlongAMeridianNeedsFewPositions() {
    let line = PlateCarree().geodesics(alongStraight: Self.line([(10, -40), (10, 40)]))
    #expect(line.count == 17)
  }

  @Test func aLineThatRunsOnPast180ComesOutOnTheOtherSide() {
    let line = PlateCarree().geodesics(alongStraight: Self.line([(170, 0), (200, 0)]))
    #expect(line.last == GeoCoordinate(latitude: 0, longitude: -160))
    #expect(line.allSatisfy { $0.isOnEarth })
  }

  /// The zone of WGS84 between two parallels by Snyder, "Map Projections: A Working Manual",
  /// equations 3-12 and 14-1: 711,460.8 km² for 10° of longitude.
  @Test(arguments: [false, true]) func theWayARingRunsDoesNotMatter(isReversed: Bool) throws {
    let square = Self.line([(20, 50), (30, 50), (30, 60), (20, 60), (20, 50)])
    let ring = try StraightEdges().ring(isReversed ? square.reversed() : square, isHole: false)
    #expect(abs(Self.area(ring) / 711_460.8 - 1) < 1e-4)
  }

  @Test func aHoleRunsTheOtherWay() throws {
    let square = Self.line([(20, 50), (30, 50), (30, 60), (20, 60), (20, 50)])
    let ring = try StraightEdges().ring(square, isHole: true)
    #expect(ring == square.reversed())
  }

  @Test(arguments: [false, true]) func aRingAroundAPoleHoldsTheSmallerSide(isReversed: Bool) throws
  {
    let circle = Self.line([(0, 80), (120, 80), (-120, 80), (0, 80)])
    let ring = try StraightEdges(longEdges: .crossAntimeridian)
      .ring(isReversed ? circle.reversed() : circle, isHole: false)
    // The zone of WGS84 north of 80°.
    #expect(abs(Self.area(ring) / 3_908_572.8 - 1) < 1e-4)
  }

  @Test func aPolygonThatIsCutAt180HoldsThePole() throws {
    // RFC 7946, section 3.1.9, as many files write Antarctica.
    let cut = Self.line([(-180, -90), (-180, -80), (180, -80), (180, -90), (-180, -90)])
    let ring = try StraightEdges().ring(cut, isHole: false)
    #expect(abs(Self.area(ring) / 3_908_572.8 - 1) < 1e-4)
    // What is cut is no edge: the parallel alone is left.
    let outline = StraightEdges.outline(of: ring)
    #expect(outline.count == 1)
    #expect(outline.first?.allSatisfy { $0.latitude.degrees == -80 } == true)
  }

  @Test func anEdgeOverMoreThan180DegreesNeedsAWord() throws {
    let line = Self.line([(170, 10), (-170, 10)])
    #expect(throws: StraightEdges.Fault.longEdge(at: 0, degrees: 340)) {
      try StraightEdges().line(line)
    }
    let short = try StraightEdges(longEdges: .crossAntimeridian).line(line)
    #expect(short.last?.longitude == .degrees(190))
    let long = try StraightEdges(longEdges: .asWritten).line(line)
    #expect(long == line)
  }

  @Test(arguments: [
    ([(0, 0), (1, 0), (0, 0)], StraightEdges.Fault.tooFewPositions(3)),
    ([(0, 0), (1, 0), (1, 1), (0, 1)], .notClosed),
    ([(0, 0), (1, 1), (2, 2), (0, 0)], .noArea),
    ([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)], .noArea),
  ])
  func whatIsNoRingIsRefused(numbers: [(Double, Double)], fault: StraightEdges.Fault) {
    #expect(throws: fault) { try StraightEdges().ring(Self.line(numbers), isHole: false) }
  }
}
