import Geodesy
import Testing

@testable import MapLayout

@Suite struct FiguresTests {
  @Test(arguments: [
    (0.5, "0.5\u{202F}km"), (7, "7\u{202F}km"), (500, "500\u{202F}km"),
    (5500, "5\u{202F}500\u{202F}km"), (384_400, "384\u{202F}400\u{202F}km"),
  ]) func kilometresAreGroupedByNarrowSpaces(kilometres: Double, text: String) {
    #expect(Figures.kilometres(.kilometres(kilometres)) == text)
  }

  @Test func anglesHaveATrueMinusAndNoNeedlessDecimals() {
    #expect(Figures.degrees(.degrees(162)) == "162°")
    #expect(Figures.degrees(.degrees(-2.54)) == "−2.5°")
  }

  @Test func degreesNameTheirHemisphere() {
    #expect(DegreeText.latitude(-37.5) == "37.5°\u{202F}S")
    #expect(DegreeText.longitude(-70) == "70°\u{202F}W")
    #expect(DegreeText.longitude(180) == "180°")
    #expect(DegreeText.latitude(0) == "0°")
  }
}
