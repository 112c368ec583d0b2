import CairoRendering
import Foundation
import Graphics
import FileReading
import SVGWriting
import Testing
import Typesetting

/// Text whose letters stand on an arc.
struct TextCurveTests {
  static let text = "Black Sea"

  /// The letters of a text on the upper part of a circle about (50, 90), measured by Pango.
  static func run(_ text: String, radius: Double = 55, halo: Stroke? = nil) throws -> TextRun {
    let look = style(10, letterSpacing: 2, halo: halo)
    let letters = try makeTypesetter().letters(of: text, style: look)
    let width = (letters.last?.start ?? 0) + (letters.last?.advance ?? 0)
    func place(_ along: Double) -> (point: Point, degrees: Double) {
      let angle = along / radius
      return (
        Point(x: 50 + radius * sin(angle), y: 90 - radius * cos(angle)), angle * 180 / .pi
      )
    }
    return TextRun(
      text, style: look,
      along: TextCurve(
        letters: letters.map { letter in
          let (point, degrees) = place(letter.start + letter.advance / 2 - width / 2)
          let back = Point(x: -letter.advance / 2, y: 0).turned(byDegrees: degrees)
          return .init(letter.string, at: point + back, rotation: degrees)
        }))
  }

  @Test(arguments: ["Black Sea", "Чёрное море", "Příbram", "흑해", "Qəbələ"])
  func lettersAddUpToTheirText(text: String) throws {
    let typesetter = try makeTypesetter()
    let spaced = style(10, letterSpacing: 3)
    let letters = try typesetter.letters(of: text, style: spaced)
    #expect(letters.map(\.string).joined() == text)
    #expect(letters.map(\.start) == letters.map(\.start).sorted())
    let last = try #require(letters.last)
    let whole = try typesetter.measure(text, style: spaced).advance
    #expect(abs(last.start + last.advance - whole) < 0.05)
  }

  @Test func aMarkStaysWithItsLetter() throws {
    let letters = try makeTypesetter().letters(of: "e\u{301}a", style: style(10))
    #expect(letters.map(\.string) == ["e\u{301}", "a"])
  }

  @Test func anSVGHasTheWordWithItsLettersPlacedAndItsLettersForOthers() throws {
    let run = try Self.run(Self.text)
    let svg = try XMLNode.parse(SVGDocument(page([.text(run)])).encoded())
    let choices = svg.all(named: "switch")[0].children
    let word = choices[0].all(named: "text")[0]
    #expect(word.text == Self.text)
    #expect(
      choices[0].attributes["requiredFeatures"] == "http://www.w3.org/TR/SVG11/feature#Text")
    #expect(choices[0].attributes["display"] == "none")
    let rules = svg.all(named: "style")[0].text
    #expect(choices[0].attributes["class"].map { rules.contains(".\($0){display:inline}") } == true)
    let letters = choices[1].all(named: "text")
    #expect(letters.map(\.text).joined() == "BlackSea")
    func numbers(_ name: String) -> [Substring] {
      word.attributes[name]?.split(separator: " ") ?? []
    }
    #expect(numbers("x").count == Self.text.count && numbers("rotate").count == Self.text.count)
    for (name, index) in [("x", 0), ("y", 0), ("x", 4), ("y", 4)] {
      #expect(letters[index].attributes[name].map { Substring($0) } == numbers(name)[index])
    }
  }

  @Test func aBlankWithoutAPlaceStandsWhereTheNextLetterDoes() throws {
    var run = try Self.run(Self.text)
    run.curve?.letters.removeAll { $0.string == " " }
    let svg = try XMLNode.parse(SVGDocument(page([.text(run)])).encoded())
    let places = svg.all(named: "text")[0].attributes["x"]?.split(separator: " ") ?? []
    #expect(places.count == Self.text.count && places[5] == places[6] && places[5] != places[4])
  }

  @Test func aMarkOfALetterStandsWithIt() throws {
    let svg = try XMLNode.parse(
      SVGDocument(page([.text(try Self.run("e\u{301}a"))])).encoded())
    let places = svg.all(named: "text")[0].attributes["x"]?.split(separator: " ") ?? []
    #expect(places.count == 3 && places[0] == places[1] && places[1] != places[2])
  }

  @Test(.enabled(if: Tool.exists("rsvg-convert"), "librsvg2-bin not installed"))
  func aViewerThatKnowsNoTextOnPathsShowsTheSame() throws {
    let drawing = page([.text(try Self.run(Self.text))])
    let ours = try PNGPicture(
      CairoRenderer(typesetter: makeTypesetter()).png(drawing, pixelsPerPoint: 8))
    let svg = try SVGDocument(drawing, options: SVGOptions(shownSize: .room)).encoded()
    let theirs = try PNGPicture(
      Array(Tool.output(of: "rsvg-convert", on: svg, ["-w", "800", "-h", "640"])))
    let (a, b) = (try ours.darkBox(), try theirs.darkBox())
    #expect(abs(a.minX - b.minX) < 4 && abs(a.maxX - b.maxX) < 4)
    #expect(abs(a.minY - b.minY) < 4 && abs(a.maxY - b.maxY) < 4)
    // The word bends: its box is higher than its capitals.
    #expect(a.size.height > 8 * 12)
  }

  @Test(.enabled(if: Tool.exists("pdftotext"), "poppler-utils not installed"))
  func aPDFKeepsTheLettersInTheirOrder() throws {
    let bytes = try CairoRenderer(typesetter: makeTypesetter())
      .pdf(page([.text(Self.run(Self.text))]), metadata: PDFMetadata(created: 0))
    let text = try Tool.run("pdftotext", on: bytes, "-raw", "-")
    #expect(text.filter { !$0.isWhitespace } == "BlackSea\u{c}".filter { !$0.isWhitespace })
  }

  @Test func outlinesAndLettersGiveTheSamePicture() throws {
    let renderer = CairoRenderer(typesetter: try makeTypesetter())
    let drawing = page([.text(try Self.run(Self.text, halo: Stroke(white, width: 2)))])
    let outlined = try renderer.outlined(drawing)
    let text = try PNGPicture(renderer.png(drawing, pixelsPerPoint: 2))
    let shapes = try PNGPicture(renderer.png(outlined, pixelsPerPoint: 2))
    var different = 0
    for x in 0..<text.width {
      for y in 0..<text.height {
        let difference = zip(text[x, y], shapes[x, y]).map { abs(Int($0) - Int($1)) }.max() ?? 0
        if difference > 60 { different += 1 }
      }
    }
    #expect(different < 20)
    guard case .group(let group) = try #require(outlined.elements.first) else {
      Issue.record("the word is no group")
      return
    }
    #expect(group.name == Self.text)
  }

  @Test func aCurveThatIsNoneIsAnError() throws {
    var run = try Self.run("Sea")
    run.curve?.letters[1].position.x = .nan
    #expect(throws: DrawingError.self) { try page([.text(run)]).check() }
  }
}
