import Foundation
import Geodesy
import Testing

@testable import Coverage

/// What others published, with the accuracy that they printed it with.
@Suite struct PublishedNumbersTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: Double
    let tolerance: Double
    let source: String
    let found: @Sendable () throws -> Double

    var testDescription: String { "\(name): \(expected) (\(source))" }
  }

  static func wavelength(_ hertz: Double) -> Distance { Frequency.hertz(hertz).wavelength }

  static func pulse(_ hertz: Double, watts: Double, seconds: Double) throws -> RadarEquation {
    try RadarEquation(
      peakPower: .watts(watts), pulse: .seconds(seconds), wavelength: wavelength(hertz),
      gain: .decibels(20), noiseTemperature: .kelvins(290))
  }

  static let rows: [Row] = [
    Row(
      name: "peak power for 50 km, W", expected: 2.1996e5, tolerance: 220,
      source: "mathworks.com/help/radar/ref/radareqpow.html"
    ) {
      try pulse(1e9, watts: 1, seconds: 1e-6).energyFactor(
        for: .kilometres(50), radarCrossSection: .squareMetres(1), signalToNoise: .decibels(6))
    },
    Row(
      name: "range of 1 MW at 10 GHz, km", expected: 41.057, tolerance: 0.0411,
      source: "mathworks.cn/help/radar/ref/radareqrng.html"
    ) {
      try pulse(10e9, watts: 1e6, seconds: 10e-6).maximumRange(
        radarCrossSection: .squareMetres(1), signalToNoise: .decibels(6)
      ).kilometres
    },
    Row(
      name: "effective Earth radius, m", expected: 8.4774e6, tolerance: 848,
      source: "mathworks.com/help/radar/ref/radarscenario.effearthradius.html"
    ) { try EffectiveEarth(gradient: -39e-9).radius.metres },
    Row(
      name: "elevation of 8 km at 300 km, °", expected: 0.5129, tolerance: 0.0005,
      source: "mathworks.com/help/radar/ref/height2el.html"
    ) {
      try EffectiveEarth(gradient: -39e-9).elevationAngle(
        sensor: .metres(10), target: .kilometres(8), slantRange: .kilometres(300)
      ).degrees
    },
    Row(
      name: "height at 0.5° and 300 km, m", expected: 7932.5, tolerance: 1,
      source: "mathworks.com/help/radar/ref/el2height.html"
    ) {
      try EffectiveEarth(gradient: -39e-9).height(
        sensor: .metres(10), elevationAngle: .degrees(0.5), slantRange: .kilometres(300)
      ).metres
    },
    Row(
      name: "path to 1 km at 2°, m", expected: 27_125, tolerance: 1,
      source: "mathworks.cn/help/radar/ref/height2range.html"
    ) {
      try EffectiveEarth(gradient: -39e-9).slantRange(
        sensor: .metres(10), target: .kilometres(1), elevationAngle: .degrees(2)
      ).metres
    },
    // Tolerances of the traced ray: half of the last digit printed, and 0.1 % where the published
    // method is not said.
    Row(
      name: "traced path to 1 km at 2°, m", expected: 27_171, tolerance: 27,
      source: "mathworks.cn/help/radar/ref/height2range.html"
    ) { try ray().opticalPath.metres },
    Row(
      name: "traced slant range, m", expected: 27_163, tolerance: 27,
      source: "mathworks.cn/help/radar/ref/height2range.html"
    ) { try ray().slantRange.metres },
    Row(
      name: "traced true elevation, °", expected: 1.9666, tolerance: 0.002,
      source: "mathworks.com/help/radar/ref/slant2range.html"
    ) { try ray().trueElevation.degrees },
    Row(
      name: "traced ground range, m", expected: 27_143, tolerance: 27,
      source: "mathworks.com/help/radar/ref/slant2range.html"
    ) { try ray().groundRange.metres },
    Row(
      name: "CRPL decay at 200", expected: 0.1184, tolerance: 1e-4,
      source: "mathworks.cn/help/radar/ref/refractionexp.html"
    ) { try ExponentialAtmosphere.crpl(surfaceRefractivity: 200).decay },
    Row(
      name: "CRPL decay at 313", expected: 0.1439, tolerance: 1e-4,
      source: "mathworks.cn/help/radar/ref/refractionexp.html"
    ) { try ExponentialAtmosphere.crpl(surfaceRefractivity: 313).decay },
    Row(
      name: "CRPL decay at 450", expected: 0.2233, tolerance: 1e-4,
      source: "mathworks.cn/help/radar/ref/refractionexp.html"
    ) { try ExponentialAtmosphere.crpl(surfaceRefractivity: 450).decay },
    Row(
      name: "range resolution of 20 MHz, m", expected: 7.4948, tolerance: 1e-4,
      source: "mathworks.cn/help/phased/ref/bw2rangeres.html"
    ) { try RangeResolution.resolution(bandwidth: .hertz(20e6)).metres },
    Row(
      name: "bandwidth for 25 m, MHz", expected: 5.9958, tolerance: 1e-4,
      source: "mathworks.com/help/phased/ref/rangeres2bw.html"
    ) { try RangeResolution.bandwidth(resolution: .metres(25)).hertz / 1e6 },
    Row(
      name: "beam of 2 m at 1 cm, °", expected: 0.2865, tolerance: 1e-4,
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html"
    ) { try Beamwidth.width(aperture: .metres(2), wavelength: .metres(0.01)).degrees },
    Row(
      name: "beam of 2 m at 2 cm, °", expected: 0.5730, tolerance: 1e-4,
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html"
    ) { try Beamwidth.width(aperture: .metres(2), wavelength: .metres(0.02)).degrees },
    Row(
      name: "beam of 2 m at 3 cm, °", expected: 0.8594, tolerance: 1e-4,
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html"
    ) { try Beamwidth.width(aperture: .metres(2), wavelength: .metres(0.03)).degrees },
    Row(
      name: "aperture for 1° at 2 cm, m", expected: 1.1459, tolerance: 1e-4,
      source: "mathworks.com/help/phased/ref/beamwidth2ap.html"
    ) { try Beamwidth.aperture(width: .degrees(1), wavelength: .metres(0.02)).metres },
    Row(
      name: "two-way beam of 15° and 12°", expected: 13.2518, tolerance: 1e-3,
      source: "mathworks.com/help/phased/ref/effbeamwidth.html"
    ) { Beamwidth.effective(transmit: .degrees(15), receive: .degrees(12)).degrees },
    Row(
      name: "two-way beam of 25° and 6°", expected: 8.2510, tolerance: 1e-3,
      source: "mathworks.com/help/phased/ref/effbeamwidth.html"
    ) { Beamwidth.effective(transmit: .degrees(25), receive: .degrees(6)).degrees },
    Row(
      name: "signal to noise for 0.9 and 1e-6, dB", expected: 13.18349, tolerance: 0.2,
      source: "mhostetter.github.io/sdr: Albersheim claims 0.2 dB"
    ) { try DetectionThreshold.albersheim(detection: 0.9, falseAlarm: 1e-6).decibels },
    Row(
      name: "the same without approximation, dB", expected: 13.18349, tolerance: 1e-5,
      source: "mhostetter.github.io/sdr/v0.0.19/api/sdr.min_snr"
    ) { try DetectionThreshold.squareLaw(detection: 0.9, falseAlarm: 1e-6).decibels },
    Row(
      name: "threshold of real noise for 0.01, dB", expected: 7.3335, tolerance: 1e-3,
      source: "mathworks.cn/help/phased/ref/npwgnthresh.html"
    ) { try DetectionThreshold.realNoise(falseAlarm: 0.01).decibels },
    Row(
      name: "horizon from 10,000 ft, nmi", expected: 123, tolerance: 0.6,
      source: "pprune.org/1921128-post14.html: 1.23 √h(ft)"
    ) {
      try EffectiveEarth().horizonDistance(antenna: .zero, target: .metres(3048)).kilometres
        / 1.852
    },
    Row(
      name: "beam of the gain 38.6 dB, °", expected: 2.2, tolerance: 0.44,
      source: "arrlsacvalley.org/pave-paws: gain and beam of one antenna at 435 MHz agree to 20 %"
    ) {
      let length = wavelength(435e6)
      let area = Decibels.decibels(38.6).ratio * length.metres * length.metres / (4 * .pi)
      let diameter = 2 * (area / .pi).squareRoot()
      return try Beamwidth.width(aperture: .metres(diameter), wavelength: length).degrees
    },
  ]

  static func ray() throws -> RayPath {
    try ExponentialAtmosphere.crpl313.ray(
      apparentElevation: .degrees(2), from: .metres(10), to: .kilometres(1),
      earthRadius: Ellipsoid.wgs84.meanRadius)
  }

  @Test(arguments: rows) func theNumberIsReproduced(row: Row) throws {
    let found = try row.found()
    #expect(abs(found - row.expected) <= row.tolerance, "\(row.name): \(found)")
  }
}
