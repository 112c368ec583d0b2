import GeoData
import Geodesy
import Testing

@testable import Coverage

@Suite struct HorizonMaskTests {
  static let place = GeoCoordinate(latitude: 49.6, longitude: 179.9)

  static func mask(_ points: [(Double, Double)]) throws -> HorizonMask {
    try HorizonMask(
      points.map { .init(azimuth: .degrees($0.0), elevationAngle: .degrees($0.1)) })
  }

  static func footprint(_ limits: ViewLimits) -> Footprint {
    Footprint(from: place, sensorHeight: .zero, limits: limits, height: .kilometres(500))
  }

  @Test func aLevelSkylineIsALowestElevationAngle() throws {
    let level = try Self.mask(stride(from: 0.0, to: 360, by: 30).map { ($0, 5) })
    let masked = Self.footprint(ViewLimits(mask: level))
    let limited = Self.footprint(ViewLimits(minimumElevation: .degrees(5)))
    #expect(abs(masked.area / limited.area - 1) < 1e-6)
    #expect(masked.edges.map(\.cause) == [.mask])
  }

  @Test func betweenTwoAzimuthsTheSkylineIsStraight() throws {
    let mask = try Self.mask([
      (350, 2), (10, 6), (40, 6), (80, 6), (120, 6), (160, 6), (200, 6),
      (240, 6), (280, 6), (320, 6),
    ])
    #expect(abs(mask.elevationAngle(at: .degrees(0)).degrees - 4) < 1e-9)
    #expect(abs(mask.elevationAngle(at: .degrees(-5)).degrees - 3) < 1e-9)
    #expect(abs(mask.elevationAngle(at: .degrees(350)).degrees - 2) < 1e-9)
  }

  @Test func theEdgeBehindASteepSkylineIsRightToATenthOfAPercent() throws {
    let mask = try Self.mask(
      stride(from: 0.0, to: 360, by: 10).map { azimuth in
        (azimuth, Int(azimuth / 10).isMultiple(of: 2) ? 0.5 : 8)
      })
    let coarse = Self.footprint(ViewLimits(mask: mask))
    let fine = Footprint(
      from: Self.place, sensorHeight: .zero, limits: ViewLimits(mask: mask),
      height: .kilometres(500), azimuthStep: .degrees(0.02))
    #expect(abs(coarse.area / fine.area - 1) < 0.0005)
  }

  @Test func aSkylineUpToTheZenithLeavesNothingThere() throws {
    let mask = try Self.mask(stride(from: 0.0, to: 360, by: 30).map { ($0, $0 < 180 ? 90 : 0) })
    let footprint = Self.footprint(ViewLimits(maximumRange: .kilometres(2000), mask: mask))
    let whole = Self.footprint(ViewLimits(maximumRange: .kilometres(2000)))
    #expect(footprint.polygons.count == 1)
    #expect(footprint.area / whole.area > 0.4 && footprint.area / whole.area < 0.52)
  }

  @Test func aMaskWithGapsIsRefusedWhereTheRadarLooks() throws {
    let mask = try Self.mask([(100, 1), (140, 1), (180, 2), (220, 1)])
    #expect(mask.gap(in: Sector(from: .degrees(107), to: .degrees(217))) == nil)
    #expect(mask.gap(in: Sector(from: .degrees(90), to: .degrees(217))) != nil)
    #expect(mask.gap(in: .fullCircle) != nil)
    var limits = ViewLimits(mask: mask)
    #expect(throws: CoverageError.self) { try limits.validate() }
    limits.sector = Sector(from: .degrees(107), to: .degrees(217))
    try limits.validate()
  }

  @Test func twoPointsAtOneAzimuthAreRefused() {
    #expect(throws: CoverageError.self) { try Self.mask([(10, 1), (10, 2)]) }
    #expect(throws: CoverageError.self) { try Self.mask([]) }
    #expect(throws: CoverageError.self) { try Self.mask([(360, 1)]) }
    #expect(throws: CoverageError.self) { try Self.mask([(20, .nan)]) }
  }
}
