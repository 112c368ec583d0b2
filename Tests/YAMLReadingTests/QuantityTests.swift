import Geodesy
import Testing
import YAMLReading

@Suite struct QuantityTests {
  @Test(arguments: [
    ("300 km", 300_000.0), ("300km", 300_000), ("1e3 km", 1e6), ("1.5e-1 km", 150),
    ("  12 m ", 12), ("100 nmi", 185_200), ("1 mi", 1609.344), ("1000 ft", 304.8),
    ("\u{2212}5 m", -5), ("+5 m", 5), (".5 m", 0.5), ("5. m", 5), ("\"300 km\"", 300_000),
  ])
  func distancesAreReadInEveryUnit(text: String, metres: Double) throws {
    let distance = try read(text, .distance)
    #expect(abs(distance.metres - metres) < 1e-9)
  }

  @Test func everyUnitHasItsScale() throws {
    #expect(try read("90 deg", .angle).degrees == 90)
    #expect(try read("90°", .angle).degrees == 90)
    #expect(try read("1 rad", .angle).radians == 1)
    #expect(try read("9.5 GHz", .frequency).hertz == 9.5e9)
    #expect(try read("175 MHz", .frequency).hertz == 175e6)
    #expect(try read("10 kHz", .frequency).hertz == 10e3)
    #expect(try read("170 kW", .power).watts == 170e3)
    #expect(try read("4.5 MW", .power).watts == 4.5e6)
    #expect(abs(try read("20 us", .timeSpan).seconds - 20e-6) < 1e-18)
    #expect(abs(try read("20 µs", .timeSpan).seconds - 20e-6) < 1e-18)
    #expect(try read("100 ms", .timeSpan).seconds == 0.1)
    #expect(try read("2 min", .timeSpan).seconds == 120)
    #expect(try read("1 h", .timeSpan).seconds == 3600)
    #expect(try read("500 K", .temperature).kelvins == 500)
    #expect(try read("38.6 dB", .decibels).decibels == 38.6)
    #expect(try read("105 m2", .area).squareMetres == 105)
    #expect(try read("2 km²", .area).squareMetres == 2e6)
    #expect(try read("25 %", .fraction) == 0.25)
    #expect(try read("0.8", .fraction) == 0.8)
  }

  @Test func decibelsAboveASquareMetreAreAnArea() throws {
    #expect(abs(try read("-20 dBsm", .radarCrossSection).squareMetres - 0.01) < 1e-15)
    #expect(try read("0 dBsm", .radarCrossSection).squareMetres == 1)
    #expect(try read("0.01 m2", .radarCrossSection).squareMetres == 0.01)
  }

  @Test(arguments: [
    ("300", "is 300, without a unit; a distance has km, m, mi, nmi or ft"),
    ("300 Hz", "is 300 Hz, not a distance, which has km, m, mi, nmi or ft"),
    ("300 KM", "is 300 KM, not a distance, which has km, m, mi, nmi or ft"),
    ("far", "is far, not a distance: a number and km, m, mi, nmi or ft"),
    (".nan", "is .nan, not a number at all"),
    ("NaN km", "is NaN km, not a number at all"),
    ("-.inf", "is -.inf, not a finite number"),
    ("inf km", "is inf km, not a finite number"),
    ("1e999 km", "is 1e999 km, too large a number"),
    ("\"1,5 km\"", "is \"1,5 km\", with a comma where a decimal point should be"),
    ("1 500 km", "is 1 500 km, with a gap between its digits"),
    ("0x10 km", "is 0x10 km, not a distance, which has km, m, mi, nmi or ft"),
    ("[1 km]", "is [1 km], where a distance should be"),
  ])
  func aWrongQuantityIsNamedWithWhatWouldBeRight(text: String, problem: String) {
    #expect(faults(in: text, .distance) == ["brief.yaml:1:1: the file \(problem)"])
  }

  @Test func boundsAreNamedInTheFirstUnit() {
    let text = "beamwidth: 190 deg"
    let reader = Reader.mapping { $0.required("beamwidth", .angle(inDegrees: 0...180)) }
    #expect(
      faults(in: text, reader)
        == ["brief.yaml:1:12: beamwidth is 190 deg, outside 0 deg to 180 deg"])
  }
}

/// Words of a command line.
@Suite struct WordTests {
  @Test(arguments: [("10GHz", 10e9), ("10 GHz", 10e9), ("1e3MHz", 1e9), ("-5 kHz", -5000)])
  func aWordIsReadAsInAFile(word: String, hertz: Double) throws {
    #expect(try Reader.frequency.read(word: word).hertz == hertz)
  }

  @Test(arguments: [("1cm", 0.01), ("2 m", 2), ("3.5mm", 0.0035), ("1 ft", 0.3048)])
  func lengthsHaveSmallUnits(word: String, metres: Double) throws {
    #expect(abs(try Reader.length.read(word: word).metres - metres) < 1e-12)
  }

  @Test(arguments: [("4/3", 4.0 / 3), ("1.2", 1.2), ("-1 / 4", -0.25), ("1e-6", 1e-6)])
  func aRatioMayBeAFraction(word: String, value: Double) throws {
    #expect(try Reader.ratio.read(word: word) == value)
  }

  @Test(arguments: [
    ("10", "without a unit; a frequency has MHz, Hz, kHz or GHz"),
    ("10 km", "not a frequency, which has MHz, Hz, kHz or GHz"),
    ("", "has no value"), ("nan", "not a number at all"), ("1e999 Hz", "too large a number"),
  ])
  func aWrongWordIsExplained(word: String, problem: String) {
    #expect(throws: WordFault(problem)) { try Reader.frequency.read(word: word) }
  }

  @Test(arguments: ["4/0", "0/0", "4/3/2", "/3", "4/", "4/3 m", "one"])
  func aRatioThatIsNoneIsRefused(word: String) {
    #expect(throws: WordFault.self) { try Reader.ratio.read(word: word) }
  }
}
