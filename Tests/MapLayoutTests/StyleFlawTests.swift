import Graphics
import Scenarios
import Testing
import YAMLReading

@testable import MapLayout

/// Whether words can be read and sides be told apart in every theme.
@Suite struct StyleFlawTests {
  @Test(arguments: Theme.allCases)
  func everyThemeCanBeReadAndToldApartByAll(theme: Theme) throws {
    let flaws = try ThemeFolder.ofPackage.style(theme).flaws
    #expect(flaws.isEmpty, "\(flaws.map { "\($0.key) is \($0.color.hexString), \($0.problem)" })")
  }

  @Test func greyWordsOnPaperHaveTooLittleContrast() throws {
    var style = MapStyle.light
    // The darkest grey that fails on white (WebAIM's contrast checker: #777777 has 4.48 : 1).
    style.quietText = Color(hex: 0x777777)
    #expect(style.flaws.map(\.key) == ["text.quiet"])
  }

  @Test func wordsOnAStrongFillNeedAHalo() throws {
    var style = MapStyle.light
    style.halo.opacity = 0
    #expect(style.flaws.contains { $0.key == "text.quiet" && $0.problem.contains("narrow of us") })
  }

  /// Red and green of one lightness, the pair that most people with a deficiency mix up.
  @Test func redAndGreenAreTooLikeWithoutConesForMiddleWaves() throws {
    var style = MapStyle.light
    style.russia.color = Color(hex: 0xb3592d)
    style.other.color = Color(hex: 0x6d7a1f)
    let flaw = try #require(
      style.flaws.first {
        $0.key == "sides.other.color" && $0.problem.contains("sides.russia.color")
      })
    #expect(flaw.problem.contains("deuteranopia"))
    #expect(!flaw.problem.contains("full colour"))
  }

  @Test func hatchesTellGreysApartUnlessTheyRunAlike() throws {
    var style = try ThemeFolder.ofPackage.style(.print)
    style.other.color = style.russia.color
    #expect(style.flaws.isEmpty)
    style.other.hatch = style.russia.hatch + 180
    #expect(style.flaws.map(\.key) == ["sides.other.color"])
  }

  @Test func aFlawStandsAtItsColour() throws {
    let source = try SourceText(
      "extends: light\ntext: {quiet: \"#999999\"}\n", file: "own.yaml")
    let style = try MapStyle.read(source, themes: .ofPackage)
    let flaw = try #require(style.flaws.first)
    #expect(flaw.fault(in: source).description.hasPrefix("own.yaml:2:15: text.quiet is #999999, "))
  }
}
