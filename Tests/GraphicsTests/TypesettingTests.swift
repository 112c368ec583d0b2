import Foundation
import Graphics
import Testing
import Typesetting

struct TypesettingTests {
  /// Advances in font units, as `hb-shape` of HarfBuzz 6.0.0 prints them for Debian 12's Inter
  /// 4.0~beta7 (2816 units per em), Noto Sans Arabic 1.314 and NanumGothic 4.0 (1000 units).
  private static let advances: [(string: String, units: Double, unitsPerEm: Double)] = [
    ("Brdy", 6148, 2816), ("Redzikowo", 14376, 2816), ("Qəbələ", 9480, 2816),
    ("Příbram", 10336, 2816), ("Łódź", 6536, 2816), ("Габала", 9496, 2816), ("ř", 1048, 2816),
    ("ə", 1640, 2816), ("ł", 668, 2816), ("500 km", 10004, 2816), ("تهران", 2100, 1000),
    ("سمنان", 2681, 1000), ("평양", 1880, 1000),
  ]

  @Test(arguments: advances)
  func advancesAreThoseOfThePinnedFonts(string: String, units: Double, unitsPerEm: Double) throws {
    let extents = try makeTypesetter().measure(string, style: style(100))
    // Pango counts in 1024ths of a point, one rounding per letter.
    #expect(abs(extents.advance - 100 * units / unitsPerEm) < 0.02)
    #expect(extents.missingGlyphs == 0)
  }

  @Test func widthGrowsInProportionToTheSizeOfType() throws {
    let typesetter = try makeTypesetter()
    let small = try typesetter.measure("Azərbaycan", style: style(7.5))
    let large = try typesetter.measure("Azərbaycan", style: style(75))
    #expect(abs(large.advance - 10 * small.advance) < 0.1)
  }

  @Test func theWidthsOfWordsAddUp() throws {
    let typesetter = try makeTypesetter()
    func width(_ string: String) throws -> Double {
      try typesetter.measure(string, style: style(10)).advance
    }
    let sum = try width("Brdy") + width(" ") + width("500 km")
    #expect(abs(try width("Brdy 500 km") - sum) < 0.02)
  }

  @Test func joinedPersianLettersAreNarrowerThanSingleOnes() throws {
    let typesetter = try makeTypesetter()
    let joined = try typesetter.measure("سمنان", style: style(10), language: "fa").advance
    var single = 0.0
    for letter in "سمنان" {
      single += try typesetter.measure(String(letter), style: style(10), language: "fa").advance
    }
    #expect(joined < 0.85 * single)
  }

  @Test(arguments: [
    "Příliš žluťoučký kůň úpěl ďábelské ódy", "Zażółć gęślą jaźń", "Kürdəmir, Şəki, Ağdam, İmişli",
    "Съешь ещё этих мягких булок", "Київ, Ґалаґан, Їжакевич", "İstanbul, Iğdır",
    "Čeština → 500 km ± 3°",
    "تهران، گرگان، چابهار، ۵۰۰ کیلومتر", "평양 서울 부산", "ירושלים", "Երևան", "თბილისი",
    "12′ 30″ N −20 dBsm",
  ])
  func everyLanguageOfTheMapFindsItsLetters(text: String) throws {
    #expect(try makeTypesetter().measure(text, style: style(10)).missingGlyphs == 0)
  }

  @Test func lettersThatNoPinnedFontHasAreCounted() throws {
    #expect(try makeTypesetter().measure("aกአ", style: style(10)).missingGlyphs == 2)
  }

  @Test func tabularFiguresAreOfOneWidth() throws {
    let typesetter = try makeTypesetter()
    func width(_ string: String, tabular: Bool) throws -> Double {
      try typesetter.measure(string, style: style(10, hasTabularFigures: tabular)).advance
    }
    #expect(try width("1111", tabular: true) == width("7878", tabular: true))
    #expect(try width("1111", tabular: false) < width("7878", tabular: false) - 1)
  }

  @Test func letterSpacingStandsBetweenLettersOnly() throws {
    let typesetter = try makeTypesetter()
    let plain = try typesetter.measure("SEA", style: style(10)).advance
    let spaced = try typesetter.measure("SEA", style: style(10, letterSpacing: 3)).advance
    #expect(abs(spaced - plain - 6) < 0.01)
  }

  /// Measured from the letters at one distance, drawn as Pango sets them at the distance asked for.
  @Test(arguments: ["Caspian Sea", "ŘEKY", "fi fl", "Ё", " "], [-0.4, 0.3, 2, 7.77])
  func spacedTextIsMeasuredAsItIsDrawn(text: String, spacing: Double) throws {
    let typesetter = try makeTypesetter()
    var spaced = style(12)
    spaced.letterSpacing = spacing
    let measured = try typesetter.measure(text, style: spaced)
    let drawn = try typesetter.line(text, style: spaced, language: nil).extents
    #expect(abs(measured.advance - drawn.advance) < 0.01)
    #expect(abs(measured.ink.minX - drawn.ink.minX) < 0.01)
    #expect(abs(measured.ink.maxX - drawn.ink.maxX) < 0.01)
    #expect(measured.ascent == drawn.ascent && measured.descent == drawn.descent)
  }

  @Test func letterSpacingDoesNotTearPersianApart() throws {
    let typesetter = try makeTypesetter()
    let plain = try typesetter.measure("تهران", style: style(10))
    #expect(try typesetter.measure("تهران", style: style(10, letterSpacing: 3)) == plain)
  }

  @Test func heavierTypeIsWider() throws {
    let typesetter = try makeTypesetter()
    let widths = try [TextStyle.Weight.light, .regular, .medium, .semibold, .bold].map {
      try typesetter.measure("Redzikowo", style: style(10, $0)).advance
    }
    #expect(widths == widths.sorted() && Set(widths).count == 5)
  }

  @Test func italicLettersHaveTheirOwnShape() throws {
    let typesetter = try makeTypesetter()
    #expect(
      try typesetter.measure("fly", style: style(10)).ink
        != typesetter.measure("fly", style: style(10, isItalic: true)).ink)
  }

  @Test func markupIsPlainText() throws {
    let typesetter = try makeTypesetter()
    let bare = try typesetter.measure("A", style: style(10)).advance
    #expect(try typesetter.measure("<b>A</b>", style: style(10)).advance > 4 * bare)
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\tb", "a\u{2028}b", "a\u{2029}b", "a\0b"])
  func aBreakInALineIsASpace(text: String) throws {
    let typesetter = try makeTypesetter()
    let spaces = String(repeating: " ", count: text.unicodeScalars.count - 2)
    #expect(
      try typesetter.measure(text, style: style(10))
        == typesetter.measure("a\(spaces)b", style: style(10)))
  }

  /// Cap height of Inter: 2048 of 2816 units (OS/2 table, sCapHeight).
  @Test func inkStandsOnTheBaseline() throws {
    let ink = try makeTypesetter().measure("H", style: style(100)).ink
    #expect(abs(ink.maxY) < 0.1)
    #expect(abs(ink.minY + 100 * 2048.0 / 2816) < 0.1)
  }

  @Test func aBlankHasNoInk() throws {
    let extents = try makeTypesetter().measure(" ", style: style(10))
    #expect(extents.ink.size == Size(width: 0, height: 0))
    #expect(extents.advance > 2)
  }

  @Test func anchorsDivideTheLine() {
    let extents = TextExtents(
      advance: 30, ascent: 8, descent: 2, ink: Rect(x: 0, y: -7, width: 30, height: 7))
    #expect(extents.leftEnd(for: .start) == 0)
    #expect(extents.leftEnd(for: .middle) == -15)
    #expect(extents.leftEnd(for: .end) == -30)
  }
}

struct FontConfigurationTests {
  @Test func aMissingFileIsNamed() {
    #expect(throws: TypesettingError.configurationNotFound(path: "no/fonts.conf")) {
      try Typesetter(fontConfiguration: "no/fonts.conf")
    }
  }

  @Test func aFileThatIsNoConfigurationIsNamed() throws {
    let file = try temporaryFile("<fontconfig><dir>")
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(throws: TypesettingError.configurationInvalid(path: file)) {
      try Typesetter(fontConfiguration: file)
    }
  }

  @Test func missingFontsNameThePackagesToInstall() throws {
    let file = try temporaryFile("<fontconfig></fontconfig>")
    defer { try? FileManager.default.removeItem(atPath: file) }
    let error = #expect(throws: TypesettingError.fontsMissing(PageFont.allCases)) {
      try Typesetter(fontConfiguration: file)
    }
    let text = try #require(error).description
    #expect(text.contains("apt-get install fonts-inter fonts-noto-core fonts-nanum"))
    #expect(text.contains("brew install --cask font-inter font-noto-sans-arabic"))
  }

  private func temporaryFile(_ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "fonts-\(UUID().uuidString).conf")
    try Data(text.utf8).write(to: file)
    return file.path()
  }
}
