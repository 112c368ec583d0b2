import Foundation
import Graphics
import Scenarios
import Testing
import YAMLReading

@testable import MapLayout

/// Style files: what they say, what they leave to a theme, and what is wrong in them.
@Suite struct StyleTests {
  private func style(_ text: String) throws -> MapStyle {
    try MapStyle.read(SourceText(text, file: "own.yaml"), themes: .ofPackage)
  }

  private func faults(_ text: String) throws -> [String] {
    do {
      _ = try style(text)
      return []
    } catch let error as Faults {
      return error.faults.map { String($0.description.dropFirst("own.yaml:".count)) }
    }
  }

  @Test func aStyleThatSaysNothingIsTheThemeThatItExtends() throws {
    for theme in Theme.allCases {
      #expect(
        try style("extends: \(theme.rawValue)\n") == ThemeFolder.ofPackage.style(theme), "\(theme)")
    }
  }

  @Test func aStyleChangesSingleValues() throws {
    var expected = MapStyle.light
    let own = try style(
      """
      extends: light
      ground: {sea: "#00112280"}
      lines: {coast: {width: 1 mm}}
      sides: {russia: {hatch: 30 deg}}
      coverage: {broad: {hatch: {line: 1 pt, spacing: 5 pt, opacity: 50 %}}}
      type: {country: [9 pt, 9 pt]}
      """)
    expected.sea = Color(hex: 0x001122, alpha: 128.0 / 255)
    expected.coast.width = 72 / 25.4
    expected.russia.hatch = 30
    expected.broad.hatch = MapStyle.Hatch(line: 1, spacing: 5, opacity: 0.5)
    expected.type.country = 9...9
    #expect(own == expected)
  }

  @Test func everythingThatIsWrongIsSaidAtOnce() throws {
    let found = try faults(
      """
      extends: light
      ground: {sea: dfe8ee, lamd: "#ffffff"}
      text: {quiet: #123456
        }
      type: {title: 18, foot: 0 pt}
      coverage: {broad: {fill: 170 %, hatch: {line: 1 pt}}}
      """)
    #expect(
      found == [
        "2:15: ground.sea is dfe8ee, not a colour, which is like \"#dfe8ee\", or \"#dfe8ee80\" for half"
          + " of it",
        "2:23: ground.lamd is not a key here; did you mean land?",
        "4:3: text.quiet has no value; a colour stands in quotes: \"#dfe8ee\"",
        "5:15: type.title is 18, not a length on the page, which has pt or mm",
        "5:25: type.foot is 0 pt, outside 3 to 200 pt",
        "6:26: coverage.broad.fill is 170 %, outside 0 to 1",
        "6:40: coverage.broad.hatch has no spacing, which must be there",
      ])
  }

  @Test func aStyleThatExtendsNothingSaysAll() throws {
    let found = try faults("purpose: a test\nground: {sea: \"#dfe8ee\"}\n")
    try #require(found.count == 1)
    #expect(found[0].contains("does not say ground.page, ground.land, "))
    #expect(found[0].hasSuffix("with extends: light it need not"))
  }

  @Test func aThemeThatExtendsItselfIsAFault() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, base) in [("dark", "slide"), ("slide", "dark")] {
      try Data("extends: \(base)\n".utf8).write(to: folder.appending(path: "\(name).yaml"))
    }
    #expect(throws: Faults.self) { try ThemeFolder(directory: folder.path).style(.dark) }
  }

  @Test func theSchemaKnowsEveryGroup() {
    guard case .object(let members)? = MapStyle.schema["properties"] else {
      Issue.record("no properties")
      return
    }
    #expect(
      members.map(\.key) == [
        "extends", "purpose", "ground", "lines", "text", "sides", "arcs", "closed", "coverage",
        "countries", "frames", "type",
      ])
    #expect(MapStyle.schema["required"] == nil)
    #expect(MapStyle.schema.prettyText == MapStyle.schema.prettyText)
  }
}
