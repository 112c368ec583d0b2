import Foundation
import Graphics
import Testing
import Typesetting

@testable import MapLayout

@Suite struct WordsColumnTests {
  static let style = TextStyle(size: 7, color: Color(hex: 0x000000))

  /// The lines of a paragraph in a column from 10 to 110.
  static func lines(_ text: String, in direction: TextDirection) throws -> [TextRun] {
    let fonts = WordsTests.root.appending(path: "Resources/fonts.conf").path
    var column = TextColumn(
      x: 10, y: 0, width: 100, direction: direction,
      typesetter: try Typesetter(fontConfiguration: fonts))
    try column.add(text, style: style, indent: 20)
    return column.elements.compactMap { if case .text(let run) = $0 { run } else { nil } }
  }

  @Test func aColumnFromTheRightHasItsLinesAtItsRightEdge() throws {
    let lines = try Self.lines("نقشهٔ پایه و نام‌های کشورها و شهرها", in: .rightToLeft)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.anchor == .end && $0.position.x == 90 })
  }

  @Test func aLineThatBreaksBeforeALatinNameStillRunsFromTheRight() throws {
    let lines = try Self.lines("Brdy: رادار Redzikowo موشک", in: .rightToLeft)
    #expect(lines.allSatisfy { $0.direction == .rightToLeft })
  }

  @Test func aRemarkInAnotherLanguageKeepsItsDirection() throws {
    let line = try #require(try Self.lines("A remark.", in: .rightToLeft).first)
    #expect(line.direction == .leftToRight)
    #expect(line.anchor == .end)
  }

  @Test(arguments: [
    "See https://example.org/a/long/address/that/has/no/space/at/all?and=goes&on=for.ever today",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationshalle", "WWW i",
  ])
  func noLineIsWiderThanItsColumn(text: String) throws {
    let typesetter = try ChartFixture.typesetter()
    for indent in [20.0, 92] {
      var column = TextColumn(x: 10, y: 0, width: 100, typesetter: typesetter)
      try column.add(text, style: Self.style, indent: indent)
      let lines = column.elements.texts.map(\.string)
      for line in lines {
        let width = try typesetter.measure(line, style: Self.style).advance
        #expect(width <= 100 - indent || line.count == 1, "\(line)")
      }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func aColumnFromTheLeftAddsNothing() throws {
    let line = try #require(try Self.lines("A remark.", in: .leftToRight).first)
    #expect(line.string == "A remark.")
    #expect(line.position.x == 30)
  }

  @Test func aNameThatRunsTheOtherWayIsSetApart() {
    #expect(EnglishWords().name("قبله") == "\u{200E}\u{2068}قبله\u{2069}")
    #expect(PersianWords().name("Brdy") == "\u{200F}\u{2068}Brdy\u{2069}")
    #expect(PersianWords().name("قبله") == "قبله")
    #expect(EnglishWords().name("Brdy") == "Brdy")
  }
}
