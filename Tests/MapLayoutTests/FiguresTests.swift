import Geodesy
import Testing

@testable import MapLayout

@Suite struct FiguresTests {
  let words = EnglishWords()

  @Test(arguments: [
    (0.5, "0.5\u{202F}km"), (7, "7\u{202F}km"), (500, "500\u{202F}km"),
    (5500, "5\u{202F}500\u{202F}km"), (384_400, "384\u{202F}400\u{202F}km"),
  ]) func kilometresAreGroupedByNarrowSpaces(kilometres: Double, text: String) {
    #expect(words.kilometres(.kilometres(kilometres)) == text)
  }

  @Test func anglesHaveATrueMinusAndNoNeedlessDecimals() {
    #expect(words.degrees(.degrees(162)) == "162°")
    #expect(words.degrees(.degrees(-2.54)) == "−2.5°")
  }

  @Test func degreesNameTheirHemisphere() {
    #expect(words.latitude(.degrees(-37.5)) == "37.5°\u{202F}S")
    #expect(words.longitude(.degrees(-70)) == "70°\u{202F}W")
    #expect(words.longitude(.degrees(180)) == "180°")
    #expect(words.latitude(.degrees(0)) == "0°")
  }
}
