import Foundation
import Testing

/// `briefmap calc`: one number at a time.
@Suite struct CalcTests {
  /// A call, the number that others give for it, and how far off it may be.
  struct Row: Sendable, CustomTestStringConvertible {
    let call: String
    let expected: Double
    let tolerance: Double
    let unit: String
    let source: String

    init(
      _ call: String, _ expected: Double, within tolerance: Double, _ unit: String,
      source: String
    ) {
      self.call = call
      self.expected = expected
      self.tolerance = tolerance
      self.unit = unit
      self.source = source
    }

    var testDescription: String { "\(call): \(expected) \(unit) (\(source))" }
  }

  static let target = "--snr 6dB --rcs 1m2 --gain 20dB --temperature 290K"
  static let spacewar = "spacewar.com/reports/070813121143.39ec14yd.html: 65 km, as towns lie"

  static let published = [
    Row(
      "radar-power --frequency 1GHz --range 50km --pulse 1us \(target)", 2.1996e5, within: 220, "W",
      source: "mathworks.com/help/radar/ref/radareqpow.html"),
    Row(
      "radar-range --frequency 10GHz --peak-power 1MW --pulse 10us \(target)", 41_057, within: 41,
      "m", source: "mathworks.cn/help/radar/ref/radareqrng.html"),
    Row(
      "resolution --bandwidth 20MHz", 7.4948, within: 1e-4, "m",
      source: "mathworks.cn/help/phased/ref/bw2rangeres.html"),
    Row(
      "beamwidth --aperture 2m --wavelength 1cm", 0.2865, within: 1e-4, "deg",
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html"),
    Row(
      "beamwidth --aperture 2m --wavelength 2cm", 0.5730, within: 1e-4, "deg",
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html"),
    Row(
      "beamwidth --aperture 2m --wavelength 3cm", 0.8594, within: 1e-4, "deg",
      source: "mathworks.com/help/phased/ref/ap2beamwidth.html"),
    Row(
      "snr --pd 0.9 --pfa 1e-6", 13.18349, within: 0.2, "dB",
      source: "mhostetter.github.io/sdr/v0.0.19/api/sdr.min_snr; Albersheim claims 0.2 dB"),
    Row(
      "horizon --antenna 0m --target 10000ft", 123 * 1852, within: 0.005 * 123 * 1852, "m",
      source: "pprune.org/1921128-post14.html: 1.23 √h(ft) nmi"),
    Row(
      "geodesic --from berlin --to tehran", 3_517_000, within: 0.003 * 3_517_000, "m",
      source: "rantburg.com/Jmailer.php?ID=188523: 1,899 nmi"),
    Row(
      "geodesic --from london --to tehran", 4_408_000, within: 0.003 * 4_408_000, "m",
      source: "rantburg.com/Jmailer.php?ID=188523: 2,380 nmi"),
    Row("geodesic --from brdy --to prague", 65_000, within: 8000, "m", source: spacewar),
  ]

  @Test(arguments: published) func aPublishedNumberIsReproduced(row: Row) throws {
    let answer = try Self.answer(row.call)
    #expect(abs(answer.value - row.expected) <= row.tolerance, "\(answer.value)")
    #expect(answer.unit == row.unit)
  }

  /// Where straight lines from the ground reach a height: a table to the kilometre.
  static let edges: [(degrees: Int, kilometres: [Double])] = [
    (0, [357, 796, 1121, 1576, 1918, 2445, 3357, 3999]),
    (2, [198, 604, 921, 1369, 1708, 2233, 3142, 3782]),
    (5, [104, 414, 694, 1113, 1439, 1949, 2843, 3476]),
  ]

  @Test(arguments: edges.indices) func edgesAreThoseOfTheTable(index: Int) throws {
    let (degrees, expected) = Self.edges[index]
    for (height, edge) in zip([10, 50, 100, 200, 300, 500, 1000, 1500], expected) {
      let found = try Self.answer("edge --elevation \(degrees)deg --target \(height)km")
      #expect(abs(found.value / 1000 - edge) <= 0.5, "\(degrees)°, \(height) km: \(found.value)")
      #expect(found.unit == "m")
    }
  }

  /// The lowest visible height at 0°, 2° and 5°, to half of the last digit of the table.
  static let lowest: [(range: Int, kilometres: [Double], tolerance: Double)] = [
    (312, [7.6, 18.6, 35.1], 0.05), (1000, [79, 115, 170], 0.5), (2000, [327, 404, 523], 0.5),
    (3000, [778, 907, 1111], 0.5), (3300, [962, 1111, 1347], 0.5),
  ]

  @Test(arguments: lowest.indices) func lowestHeightsAreThoseOfTheTable(index: Int) throws {
    let (range, expected, tolerance) = Self.lowest[index]
    for (degrees, height) in zip([0, 2, 5], expected) {
      let found = try Self.answer("lowest --elevation \(degrees)deg --range \(range)km")
      #expect(abs(found.value / 1000 - height) <= tolerance, "\(degrees)°: \(found.value)")
      #expect(found.unit == "m")
    }
  }

  /// A call and the line that it prints.
  static let lines = [
    (
      "radar-range --frequency 10GHz --peak-power 1MW --pulse 10us --snr 6dB --rcs 1m2 --gain 20dB"
        + " --temperature 290K", "41.06 km"
    ),
    ("radar-power --frequency 1GHz --range 50km --pulse 1us \(target)", "220 kW"),
    ("horizon --antenna 30m --target 3000m --k 4/3", "248.3 km"),
    ("edge --elevation 2deg --target 500km", "2,233 km"),
    ("lowest --elevation 2deg --range 2000km", "404.2 km"),
    ("resolution --bandwidth 20MHz --broadening 2", "14.99 m"),
    ("beamwidth --aperture 2m --wavelength 1cm", "0.2865°"),
    ("snr --pd 0.9 --pfa 1e-6 --pulses 10", "4.99 dB"),
    (
      "geodesic --from 40.6,-73.8 --to 51.6,-0.5",
      "5,551.8 km; azimuth 51.2° there, 287.8° back"
    ),
  ]

  @Test(arguments: lines.indices) func theAnswerIsALineOrTheSameAsJSON(index: Int) throws {
    let (call, line) = Self.lines[index]
    let outcome = try Self.run(call)
    #expect(outcome.status == 0)
    #expect(outcome.text == line + "\n")
    #expect(outcome.diagnostics.isEmpty)
    let answer = try Self.answer(call)
    #expect(answer.members["text"] as? String == line)
    for name in ["formula", "source"] {
      #expect((answer.members[name] as? String)?.isEmpty == false, "\(name)")
    }
    let azimuths = ["azimuth-deg", "back-azimuth-deg"]
    let names = ["value", "unit", "text", "formula", "source"]
    #expect(
      Set(answer.members.keys) == Set(names + (call.hasPrefix("geodesic") ? azimuths : [])))
    for name in azimuths where call.hasPrefix("geodesic") {
      #expect(answer.members[name] is Double)
    }
  }

  @Test func aGeodesicHasBothAzimuths() throws {
    // GeodSolve 2.1.2 -i: 51.19888284557983 107.82177673551426 5551759.400318678
    let answer = try Self.answer("geodesic --from 40.6,-73.8 --to 51.6,-0.5")
    #expect(abs(answer.value - 5_551_759.400318678) < 1e-6)
    #expect(abs((answer.members["azimuth-deg"] as? Double ?? 0) - 51.19888284557983) < 1e-8)
    #expect(
      abs((answer.members["back-azimuth-deg"] as? Double ?? 0) - 180 - 107.82177673551426) < 1e-8)
    let nowhere = try Self.answer("geodesic --from gabala --to gabala")
    #expect(nowhere.value == 0)
    #expect(nowhere.members["azimuth-deg"] is NSNull)
    #expect(nowhere.members["text"] as? String == "0 m")
  }

  @Test func unitsStandWithASpaceOrWithout() throws {
    let folder = try Folder()
    let spaced = [
      "calc", "radar-range", "--frequency", "10 GHz", "--peak-power", "1000 kW", "--pulse",
      "0.01 ms",
      "--snr", "6 dB", "--rcs", "0 dBsm", "--gain", "20 dB", "--temperature", "290 K", "--loss",
      "0 dB",
    ]
    #expect(try Program.run(spaced, in: folder).text == "41.06 km\n")
    let frequency = try Self.answer("beamwidth --aperture 2m --frequency 29.9792458GHz")
    let wavelength = try Self.answer("beamwidth --aperture 200cm --wavelength 10mm")
    #expect(abs(frequency.value / wavelength.value - 1) < 1e-12)
  }

  @Test func valuesMayBeNegative() throws {
    let south = try Self.answer("geodesic --from -33.9,18.4 --to -33.9,18.5")
    // A degree of longitude there: 111.320 km × cos 33.9°, less than 0.2 % from the ellipsoid.
    #expect(abs(south.value - 9240) < 20)
    let plain = "radar-range --frequency 10GHz --peak-power 1MW --pulse 10us --temperature 290K"
    let one = try Self.answer("\(plain) --snr 6dB --rcs 0dBsm --gain 20dB")
    let small = try Self.answer("\(plain) --snr 6dB --rcs -40dBsm --gain 20dB")
    // The range goes with the fourth root of the cross section.
    #expect(abs(one.value / small.value - 10) < 1e-9)
    let weak = try Self.answer("\(plain) --snr -34dB --rcs 0dBsm --gain 20dB")
    #expect(abs(weak.value / one.value - 10) < 1e-9)
    let bad = try Self.answer("\(plain) --snr 6dB --rcs 0dBsm --gain -20dB")
    #expect(abs(one.value / bad.value - 100) < 1e-9)
  }

  @Test func theEffectiveRadiusIsANumberOrAFraction() throws {
    let call = "horizon --antenna 0m --target 3000m"
    let standard = try Self.answer(call)
    #expect(try Self.answer(call + " --k 4/3").value == standard.value)
    // √k, as long as the height is small.
    let small = try Self.answer(call + " --k 1.2")
    #expect(abs(small.value / standard.value - (1.2 * 3 / 4).squareRoot()) < 1e-4)
    let loss = try Self.answer("\(Self.published[1].call) --loss 40dB")
    #expect(abs(loss.value - 4105.7) < 4.1)
  }

  @Test func theRangeOfAPowerIsTheRangeItWasAskedFor() throws {
    let call =
      "--frequency 9.5GHz --pulse 3ms --snr 13dB --rcs -20dBsm --gain 50dB"
      + " --temperature 500K --loss 8dB"
    let power = try Self.answer("radar-power \(call) --range 2000km")
    let range = try Self.answer("radar-range \(call) --peak-power \(power.value)W")
    #expect(abs(range.value - 2_000_000) < 1e-3)
  }

  @Test func positionsNeedNoCatalogue() throws {
    let outcome = try Program.run(
      ["calc", "geodesic", "--from", "0,0", "--to", "0,1"], in: Folder(),
      environment: ["BRIEFMAP_RESOURCES": "nowhere"])
    #expect(outcome.text.hasPrefix("111.32 km"))
    let named = try Program.run(
      ["calc", "geodesic", "--from", "gabala", "--to", "0,1"], in: Folder(),
      environment: ["BRIEFMAP_RESOURCES": "nowhere"])
    #expect(named.status == 66)
  }

  @Test(arguments: [("README.md", 3), ("Documentation/calc.md", 10)])
  func whatTheDocumentsShowIsWhatIsPrinted(name: String, least: Int) throws {
    let text = try String(contentsOfFile: Package.path(name), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let calls = zip(lines, lines.dropFirst()).filter { $0.0.hasPrefix("$ briefmap calc ") }
    #expect(calls.count >= least)
    for (call, answer) in calls {
      let outcome = try Program.shell(String(call.dropFirst(2)), in: Folder())
      #expect(outcome.text == answer + "\n", "\(call)")
    }
  }

  /// A wrong call, its exit code and what is said about it.
  static let faults: [(call: String, status: Int32, complaint: String)] = [
    ("resolution", 64, "--bandwidth"),
    ("resolution --bandwidth 20", 64, "without a unit; a frequency has"),
    ("resolution --bandwidth 20m", 64, "not a frequency, which has MHz, Hz, kHz or GHz"),
    ("resolution --bandwidth nanHz", 64, "not a number"),
    ("resolution --bandwidth 1e999Hz", 64, "too large a number"),
    ("resolution --bandwidth -20MHz", 65, "above zero"),
    ("resolution --bandwidth 20MHz --broadening 0", 65, "above zero"),
    ("radar-range --frequency 10GHz --pulse 10us \(target)", 64, "--peak-power"),
    ("radar-range --frequency 0Hz --peak-power 1MW --pulse 10us \(target)", 65, "the frequency"),
    ("radar-range --frequency 10GHz --peak-power 0W --pulse 10us \(target)", 65, "the peak power"),
    ("radar-power --frequency 10GHz --range 0km --pulse 10us \(target)", 65, "the slant range"),
    ("radar-power --frequency 10GHz --range 1e99km --pulse 10us \(target)", 65, "no number"),
    ("horizon --antenna 30m --target 30km", 65, "up to a height of 20 km"),
    ("horizon --antenna -1m --target 3km", 65, "zero or more"),
    ("horizon --antenna 30m --target 3km --k 0", 65, "the effective Earth radius"),
    ("horizon --antenna 30m --target 3km --k 4/0", 64, "not a finite number"),
    ("horizon --antenna 30m --target 3km --k four", 64, "not a number"),
    ("edge --elevation -1deg --target 500km", 65, "from 0° to 90°"),
    ("edge --elevation 91deg --target 500km", 65, "from 0° to 90°"),
    ("edge --elevation 2deg --target -1km", 65, "zero or more"),
    ("edge --elevation 2deg --target 1e300km", 65, "no number"),
    ("lowest --elevation 2deg --range 9786km", 65, "farther than 9,785 km"),
    ("lowest --elevation 2deg --range -1km", 65, "zero or more"),
    ("beamwidth --aperture 2m", 64, "--wavelength and --frequency"),
    ("beamwidth --aperture 2m --wavelength 1cm --frequency 30GHz", 64, "--wavelength and"),
    ("beamwidth --aperture 2m --wavelength 4m", 65, "above 90°"),
    ("beamwidth --aperture 2m --frequency 0Hz", 65, "above zero"),
    ("snr --pd 0.95 --pfa 1e-6", 65, "0.1 to 0.9"),
    ("snr --pd 0.9 --pfa 1e-9", 65, "1e-7 to 1e-3"),
    ("snr --pd 0.9 --pfa 1e-6 --pulses 0", 65, "1 to 8096"),
    ("snr --pd 0.9 --pfa 1e-6 --pulses many", 64, "--pulses"),
    ("snr --pd nan --pfa 1e-6", 64, "not a number"),
    ("geodesic --from gabbala --to tehran", 65, "did you mean gabala?"),
    ("geodesic --from 95,10 --to tehran", 64, "not on the Earth"),
    ("geodesic --from 5,10,15 --to tehran", 64, "not a position"),
    ("geodesic --from gabala", 64, "--to"),
    ("altitude", 64, "altitude"),
  ]

  @Test(arguments: faults.indices) func aWrongCallIsRefused(index: Int) throws {
    let fault = Self.faults[index]
    let outcome = try Self.run(fault.call)
    #expect(outcome.status == fault.status, "\(fault.call)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains(fault.complaint), "\(outcome.diagnostics)")
  }

  private static func run(_ call: String) throws -> Program.Outcome {
    try Program.run(["calc"] + call.split(separator: " ").map(String.init), in: Folder())
  }

  /// What a call gives as JSON.
  private struct Answer {
    let value: Double
    let unit: String
    let members: [String: Any]
  }

  private static func answer(_ call: String) throws -> Answer {
    let outcome = try run(call + " --json")
    #expect(outcome.status == 0, "\(call)\n\(outcome.diagnostics)")
    #expect(outcome.diagnostics.isEmpty)
    let members = try #require(
      JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    return Answer(
      value: try #require(members["value"] as? Double),
      unit: try #require(members["unit"] as? String), members: members)
  }
}
