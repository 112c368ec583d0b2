import Coverage
import Foundation
import GeoData
import Geodesy
import Graphics
import Testing
import Typesetting

@testable import MapLayout

@Suite struct WordsTests {
  static let codes = PageLanguages.all.map(\.language)

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func everyLanguageOfTheBasemapHasItsWords() {
    #expect(Self.codes.sorted() == Basemap.languages.sorted())
  }

  @Test(arguments: [
    ("cs", "cs"), ("de-AT", "de"), ("az_AZ", "az"), ("FR", "fr"), ("pt-BR", "en"), ("eo", "en"),
  ]) func aLanguageWithoutWordsGetsTheEnglishOnes(code: String, language: String) {
    #expect(PageLanguages.words(in: code).language == language)
  }

  @Test(arguments: codes) func everyPhraseKeepsItsValues(code: String) {
    for phrase in PageLanguages.words(in: code).phrases {
      #expect(!phrase.text.isEmpty, "\(phrase.name)")
      for value in phrase.values {
        #expect(phrase.text.ranges(of: value).count == 1, "\(phrase.name): \(phrase.text)")
      }
    }
  }

  /// Words that the languages share, or that differ by a capital alone.
  static let shared: Set<String> = [
    "diagram", "radar", "horizon", "region", "sources", "may", "neutral", "hostile",
  ]

  @Test(arguments: codes.filter { $0 != "en" }) func noPhraseIsLeftInEnglish(code: String) {
    // Signs of units and directions are international.
    let signs: Set<String> = [
      "kilometres", "metres", "squareKilometres", "miles", "nauticalMiles", "north", "south",
      "east", "west",
    ]
    let english = EnglishWords().phrases
    for (phrase, original) in zip(PageLanguages.words(in: code).phrases, english)
    where !signs.contains(phrase.name) && !phrase.name.hasPrefix("month")
      && phrase.name != "onWGS84"
    {
      #expect(
        phrase.text != original.text || Self.shared.contains(phrase.text.lowercased()),
        "\(phrase.name): \(phrase.text)")
    }
  }

  @Test(arguments: codes) func theFontsHaveEveryLetter(code: String) throws {
    let typesetter = try Typesetter(
      fontConfiguration: Self.root.appending(path: "Resources/fonts.conf").path)
    let words = PageLanguages.words(in: code)
    let style = TextStyle(size: 7, color: Color(hex: 0x000000))
    let figures = [
      words.kilometres(.kilometres(98_765)), words.degrees(.degrees(-12.5)),
      words.name("Brdy"), words.name("قبله"), words.comma,
    ]
    for text in words.phrases.map(\.text) + figures {
      let extents = try typesetter.measure(text, style: style, language: code)
      #expect(extents.missingGlyphs == 0, "\(text)")
    }
  }

  /// The long dates of Unicode CLDR as Babel 2.18.0 prints them; the English one is British.
  @Test(arguments: [
    ("en", "12 October 2007"), ("de", "12. Oktober 2007"), ("fr", "12 octobre 2007"),
    ("cs", "12. října 2007"), ("pl", "12 października 2007"), ("ru", "12 октября 2007\u{202F}г."),
    ("uk", "12 жовтня 2007\u{202F}р."), ("tr", "12 Ekim 2007"), ("az", "12 oktyabr 2007"),
    ("fa", "۱۲ اکتبر ۲۰۰۷"), ("ar", "12 أكتوبر 2007"), ("ko", "2007년 10월 12일"),
  ]) func aDayHasTheFormOfItsLanguage(code: String, text: String) throws {
    let date = try #require(CalendarDate(year: 2007, month: 10, day: 12))
    #expect(PageLanguages.words(in: code).date(date) == text)
  }

  @Test func theFirstOfAFrenchMonthIsAnOrdinal() throws {
    let date = try #require(CalendarDate(year: 2007, month: 5, day: 1))
    #expect(FrenchWords().date(date) == "1er mai 2007")
  }

  @Test(arguments: codes) func everyMonthIsNamedOnce(code: String) {
    #expect(Set(PageLanguages.words(in: code).months).count == 12)
  }

  @Test(arguments: [
    ("en", "1.7 million\u{202F}km²"), ("de", "1,7\u{202F}Mio.\u{202F}km²"),
    ("fr", "1,7\u{A0}million de\u{A0}km²"), ("ru", "1,7\u{202F}млн\u{202F}км²"),
    ("fa", "۱٫۷ میلیون کیلومتر مربع"), ("ko", "170만\u{202F}km²"),
  ]) func anAreaHasTheDecimalSignOfItsLanguage(code: String, text: String) {
    #expect(
      PageLanguages.words(in: code).area(.squareMetres(1.72e12)) == text)
  }

  @Test func frenchCountsMillionsFromTwoInThePlural() {
    #expect(FrenchWords().squareKilometres(millions: 4.6) == "4,6\u{A0}millions de\u{A0}km²")
  }

  @Test(arguments: [
    ("de", "37°\u{202F}O"), ("cs", "37°\u{202F}v.\u{202F}d."), ("pl", "37°\u{202F}E"),
    ("ru", "37°\u{202F}в.\u{202F}д."), ("tr", "37°\u{202F}D"), ("ko", "동경\u{202F}37°"),
    ("fa", "\u{2066}۳۷°\u{2069}\u{A0}شرقی"),
  ]) func eastIsWrittenAsInTheAtlasesOfTheLanguage(code: String, text: String) {
    #expect(PageLanguages.words(in: code).longitude(.degrees(37)) == text)
  }

  @Test func theNamesOfAllValuesOfTheCatalogueAreTranslated() throws {
    let catalogue = Catalogue(directory: Self.root.appending(path: "Resources/catalogue").path)
    for id in try catalogue.siteIDs() {
      let site = try catalogue.site(id)
      guard site.radar != nil else { continue }
      let coverage = try SensorCoverage(
        of: site, mode: .search,
        target: RadarTarget(heights: [], radarCrossSection: .squareMetres(1)))
      for assumption in coverage.assumptions
      where assumption.parameter != SensorCoverage.propagation {
        #expect(OpenParameter(rawValue: assumption.parameter) != nil, "\(id): \(assumption)")
      }
    }
  }

  @Test func theValuesOfARadarAreWrittenInTheLanguageOfThePage() throws {
    let catalogue = Catalogue(directory: Self.root.appending(path: "Resources/catalogue").path)
    let brdy = try SensorCoverage(
      of: catalogue.site("brdy"),
      mode: .focus(azimuth: .degrees(102), elevationAngle: .degrees(8)),
      target: RadarTarget(heights: []))
    let sentences = CoverageWords(brdy, in: CzechWords())
    #expect(sentences.values(of: .assumption).contains("zorné pole 25° (25° až 50°)"))
    #expect(
      sentences.view.hasPrefix("Zaměřen na azimut 102°, elevaci 8°, zorné pole 25°, elevace od 2°"))
  }
}
