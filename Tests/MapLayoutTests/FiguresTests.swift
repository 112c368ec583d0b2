import Foundation
import Geodesy
import Testing

@testable import MapLayout

@Suite struct FiguresTests {
  let words = EnglishWords()

  @Test(arguments: [
    (0.5, "500\u{202F}m"), (0.02, "20\u{202F}m"), (0.0015, "1.5\u{202F}m"), (0, "0\u{202F}km"),
    (1.25, "1.3\u{202F}km"), (7, "7\u{202F}km"), (500, "500\u{202F}km"),
    (5500, "5\u{202F}500\u{202F}km"), (384_400, "384\u{202F}400\u{202F}km"),
  ]) func kilometresAreGroupedByNarrowSpaces(kilometres: Double, text: String) {
    #expect(words.kilometres(.kilometres(kilometres)) == text)
  }

  @Test func anglesHaveATrueMinusAndNoNeedlessDecimals() {
    #expect(words.degrees(.degrees(162)) == "162°")
    #expect(words.degrees(.degrees(-2.54)) == "−2.5°")
    #expect(words.degrees(.degrees(0.0123)) == "0.012°")
    #expect(words.latitude(.degrees(0.04)) == "0°")
  }

  /// What is more than nothing never looks like nothing, nor two heights of a map alike.
  @Test func noLengthIsRoundedAway() {
    let lengths = (-6..<40).map { words.kilometres(.metres(0.01 * pow(1.9, Double($0)))) }
    #expect(!lengths.contains { $0.hasPrefix("0\u{202F}") })
    let rounds = [0.001, 0.01, 0.1, 1, 10, 100, 1000].flatMap { [$0, 2 * $0, 5 * $0] }
    #expect(Set(rounds.map { words.kilometres(.kilometres($0)) }).count == rounds.count)
  }

  @Test(arguments: [
    ("en", -2.5, "−2.5"), ("de", -2.5, "−2,5"), ("de", 1234.5, "1\u{202F}234,5"),
    ("en", 1e16, "1e+16"), ("en", -1234, "−1\u{202F}234"), ("en", 0.125, "0.125"),
  ])
  func aNumberOfDataIsWrittenAsTheLanguageDoes(code: String, number: Double, text: String) {
    #expect(PageLanguages.words(in: code).number(number) == text)
  }

  @Test func degreesNameTheirHemisphere() {
    #expect(words.latitude(.degrees(-37.5)) == "37.5°\u{202F}S")
    #expect(words.longitude(.degrees(-70)) == "70°\u{202F}W")
    #expect(words.longitude(.degrees(180)) == "180°")
    #expect(words.latitude(.degrees(0)) == "0°")
  }
}
