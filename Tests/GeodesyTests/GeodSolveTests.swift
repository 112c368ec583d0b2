import Geodesy
import Testing

/// 10,000 geodesics on WGS84 against GeographicLib's `GeodSolve`.
@Suite(
  .enabled(
    if: GeodSolve.isInstalled, "GeodSolve is missing: install Debian's geographiclib-tools"))
struct GeodSolveTests {
  /// How two positions lie to each other.
  enum Kind: String, CaseIterable, Sendable {
    case anywhere
    case nearlyAntipodal
    case onOneMeridian
    case fromAPole
    case onTheEquator
    case close

    var count: Int {
      switch self {
      case .anywhere: 4000
      case .nearlyAntipodal: 2000
      case .onOneMeridian, .fromAPole, .onTheEquator, .close: 1000
      }
    }

    typealias Dice = RandomPolygonTests.Dice

    func pair(_ dice: inout Dice) -> (from: GeoCoordinate, to: GeoCoordinate) {
      let from = GeoCoordinate(
        latitude: .random(in: -90...90, using: &dice),
        longitude: .random(in: -180...180, using: &dice))
      let (latitude, longitude) = (from.latitude.degrees, from.longitude.degrees)
      let other = GeoCoordinate(
        latitude: .random(in: -90...90, using: &dice),
        longitude: .random(in: -180...180, using: &dice))
      let opposite = longitude > 0 ? longitude - 180 : longitude + 180
      switch self {
      case .anywhere:
        return (from, other)
      case .nearlyAntipodal:
        // Within 1° of the antipode, and ever closer to it.
        let size = pow(10, -Int.random(in: 0...9, using: &dice))
        return (
          from,
          Self.position(
            -latitude + .random(in: -size...size, using: &dice),
            opposite + .random(in: -size...size, using: &dice))
        )
      case .onOneMeridian:
        return (
          from,
          GeoCoordinate(
            latitude: other.latitude.degrees,
            longitude: Bool.random(using: &dice) ? longitude : opposite)
        )
      case .fromAPole:
        let pole = GeoCoordinate(
          latitude: Bool.random(using: &dice) ? 90 : -90, longitude: longitude)
        return Bool.random(using: &dice) ? (pole, other) : (other, pole)
      case .onTheEquator:
        return (
          GeoCoordinate(latitude: 0, longitude: longitude),
          GeoCoordinate(
            latitude: 0,
            longitude: Bool.random(using: &dice)
              ? other.longitude.degrees : Self.wrapped(opposite + .random(in: -1...1, using: &dice))
          )
        )
      case .close:
        let size = pow(10, -Int.random(in: 1...9, using: &dice))
        return (
          from,
          Self.position(
            latitude + .random(in: -size...size, using: &dice),
            longitude + .random(in: -size...size, using: &dice))
        )
      }
    }

    private func pow(_ base: Double, _ exponent: Int) -> Double {
      (0..<abs(exponent)).reduce(1.0) { power, _ in exponent < 0 ? power / base : power * base }
    }

    private static func position(_ latitude: Double, _ longitude: Double) -> GeoCoordinate {
      GeoCoordinate(latitude: min(max(latitude, -90), 90), longitude: wrapped(longitude))
    }

    private static func wrapped(_ longitude: Double) -> Double {
      longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
    }
  }

  static func pairs(_ kind: Kind) -> [(from: GeoCoordinate, to: GeoCoordinate)] {
    var dice = RandomPolygonTests.Dice(state: 20_071_012)
    return (0..<kind.count).map { _ in kind.pair(&dice) }
  }

  @Test func thereAreTenThousand() {
    #expect(Kind.allCases.map(\.count).reduce(0, +) == 10_000)
  }

  @Test(arguments: Kind.allCases) func everyDistanceIsRightToAMicrometre(kind: Kind) throws {
    let pairs = Self.pairs(kind)
    let answers = try GeodSolve.inverse(pairs)
    try #require(answers.count == pairs.count)
    for (pair, answer) in zip(pairs, answers) {
      let found = Geodesic.wgs84.distance(from: pair.from, to: pair.to)
      let miss = abs((found - answer.distance).metres)
      #expect(miss <= 1e-6, "\(pair): \(found.metres) m, not \(answer.distance.metres) m")
    }
  }

  /// Where a nanometre to the side does not turn the line.
  @Test(arguments: [Kind.anywhere, .onOneMeridian, .onTheEquator])
  func everyAzimuthIsRight(kind: Kind) throws {
    let pairs = Self.pairs(kind)
    var count = 0
    for (pair, answer) in zip(pairs, try GeodSolve.inverse(pairs)) {
      guard (1000...19_900_000).contains(answer.distance.metres) else { continue }
      let there = Geodesic.wgs84.azimuth(from: pair.from, to: pair.to)
      let back = Geodesic.wgs84.azimuth(from: pair.to, to: pair.from)
      #expect(abs((there - answer.azimuth).normalizedLongitude.degrees) < 1e-8, "\(pair)")
      let turned = back - answer.arrival - .degrees(180)
      #expect(abs(turned.normalizedLongitude.degrees) < 1e-8, "\(pair)")
      count += 1
    }
    #expect(count > kind.count / 3)
  }
}
