import Graphics
import Testing
import Typesetting

/// Lines of several scripts, against Pango's own measures of their parts.
struct MixedScriptTests {
  private func width(_ text: String, _ look: TextStyle) throws -> Double {
    try makeTypesetter().measure(text, style: look).advance
  }

  @Test(arguments: [
    ("رادار ", "NATO"), ("قبله، ", "Brdy"), ("Tehran ", "تهران"), ("ارتفاع ", "۵۰۰"),
    ("برد ", "500 km"),
  ]) func aMixedLineIsAsWideAsItsParts(first: String, second: String) throws {
    let look = style(10)
    let sum = try width(first, look) + width(second, look)
    #expect(abs(try width(first + second, look) - sum) < 0.3)
  }

  @Test(arguments: ["Tehran تهران", "تهران Tehran", "Gabala قبله"])
  func aPersianNameInAnyLineIsNotTornApart(text: String) throws {
    // Spacing would part the joined letters, even where the line begins in Latin ones.
    #expect(try width(text, style(10, letterSpacing: 3)) == width(text, style(10)))
  }

  @Test func aLatinNameAloneIsSpaced() throws {
    #expect(try width("Gabala", style(10, letterSpacing: 3)) > width("Gabala", style(10)) + 14)
  }

  @Test func theInkOfARightToLeftLineLiesWithinItsRoom() throws {
    for text in ["تهران (Tehran)", "ارتفاع ۵۰۰ کیلومتر", "Brdy، دید باریک"] {
      let extents = try makeTypesetter().measure(text, style: style(10))
      #expect(extents.ink.minX > -1 && extents.ink.maxX < extents.advance + 1)
      #expect(extents.leftEnd(for: .middle) == -extents.advance / 2)
    }
  }
}
