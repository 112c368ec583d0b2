import Geodesy
import Testing

@Suite struct LoxodromeTests {
  typealias Kind = GeodSolveTests.Kind

  /// RhumbSolve of GeographicLib; at a pole it follows a spiral where ours is a meridian.
  @Test(
    .enabled(
      if: GeodSolve.isInstalled, "RhumbSolve is missing: install Debian's geographiclib-tools"),
    arguments: [Kind.anywhere, .nearlyAntipodal, .onOneMeridian, .onTheEquator, .close])
  func everyLengthAndAzimuthIsThatOfRhumbSolve(kind: Kind) throws {
    let pairs = GeodSolveTests.pairs(kind)
    var count = 0
    for (pair, answer) in zip(pairs, try GeodSolve.rhumb(pairs)) {
      let turn = abs((pair.to.longitude - pair.from.longitude).normalizedLongitude.degrees)
      let isAtPole = [pair.from, pair.to].contains { abs($0.latitude.degrees) == 90 }
      // Half around the Earth both ways are right.
      guard turn < 180 - 1e-9, !isAtPole else { continue }
      let (distance, azimuth) = Loxodrome.wgs84.inverse(from: pair.from, to: pair.to)
      let miss = abs((distance - answer.distance).metres)
      #expect(miss < 1e-6 + answer.distance.metres * 1e-12, "\(pair): \(miss) m")
      if answer.distance > .metres(1000) {
        let turned = (azimuth - answer.azimuth).normalizedLongitude.degrees
        #expect(abs(turned) < 1e-8, "\(pair): \(turned)°")
      }
      count += 1
    }
    #expect(count > pairs.count / 4)
  }

  @Test func oneGoesThereAndBack() throws {
    for pair in GeodSolveTests.pairs(.anywhere).prefix(500) {
      let (distance, azimuth) = Loxodrome.wgs84.inverse(from: pair.from, to: pair.to)
      let end = try #require(
        Loxodrome.wgs84.destination(from: pair.from, azimuth: azimuth, distance: distance))
      #expect(Geodesic.wgs84.distance(from: end, to: pair.to) < .metres(0.001), "\(pair)")
    }
  }

  @Test func alongAParallelItKeepsTheLatitudeAndIsLongerThanTheGeodesic() {
    let (from, to) = (
      GeoCoordinate(latitude: 60, longitude: 170), GeoCoordinate(latitude: 60, longitude: -170)
    )
    let (distance, azimuth) = Loxodrome.wgs84.inverse(from: from, to: to)
    #expect(abs(azimuth.degrees - 90) < 1e-9)
    // N cos φ Δλ with N = a/√(1 − e² sin² φ) at 60°: 3197.104587 km × 20° in radians.
    #expect(abs(distance.kilometres - 1116.000) < 0.01)
    #expect(distance > Geodesic.wgs84.distance(from: from, to: to))
    let line = Loxodrome.wgs84.line(from: from, to: to, spacing: .kilometres(50))
    #expect(line.allSatisfy { abs($0.latitude.degrees - 60) < 1e-9 })
    #expect(line.dropFirst().dropLast().allSatisfy { abs($0.longitude.degrees) > 170 })
  }

  @Test func toAPoleItIsAMeridianAndPastItThereIsNone() {
    let place = GeoCoordinate(latitude: 60, longitude: 25)
    let pole = GeoCoordinate(latitude: 90, longitude: -100)
    let (distance, azimuth) = Loxodrome.wgs84.inverse(from: place, to: pole)
    #expect(azimuth == .zero)
    #expect(abs((distance - Geodesic.wgs84.distance(from: place, to: pole)).metres) < 1e-6)
    #expect(
      Loxodrome.wgs84.destination(
        from: place, azimuth: .zero, distance: distance + .kilometres(1)) == nil)
    let there = Loxodrome.wgs84.inverse(from: place, to: place)
    #expect(there.distance == .zero && there.azimuth == .zero)
  }
}
