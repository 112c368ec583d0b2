import Geodesy
import Testing

@Suite struct SolidAngleTests {
  @Test func allDirectionsAreFourPi() {
    let sphere = 12.566_370_614
    #expect(abs(SolidAngle.cone(halfAngle: .degrees(180)).steradians - sphere) < 1e-9)
    let zone = SolidAngle.zone(azimuths: .degrees(360), from: .degrees(-90), to: .degrees(90))
    #expect(abs(zone.steradians - sphere) < 1e-9)
  }

  /// A cone about the zenith is a zone.
  @Test(arguments: [0.001, 1, 12.5, 60, 89])
  func aConeAboutTheZenithIsAZone(halfAngle: Double) {
    let cone = SolidAngle.cone(halfAngle: .degrees(halfAngle))
    let zone = SolidAngle.zone(
      azimuths: .degrees(360), from: .degrees(90 - halfAngle), to: .degrees(90))
    #expect(abs(cone / zone - 1) < 1e-5)
  }

  /// One square degree is (π/180)² sr = 3.0462e-4 sr.
  @Test func aSmallZoneIsASquareDegree() {
    let zone = SolidAngle.zone(azimuths: .degrees(1), from: .degrees(-0.5), to: .degrees(0.5))
    #expect(abs(zone.steradians - 3.0462e-4) < 1e-8)
  }

  @Test(arguments: [0.1, 2, 20]) func aRoundBeamIsACone(width: Double) {
    let beam = SolidAngle.beam(width: .degrees(width), height: .degrees(width))
    #expect(abs(beam / SolidAngle.cone(halfAngle: .degrees(width / 2)) - 1) < 0.01)
  }
}
