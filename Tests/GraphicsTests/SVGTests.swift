import Foundation
import FileReading
import Graphics
import SVGWriting
import Testing

struct SVGTests {
  private func root(_ drawing: Drawing, _ options: SVGOptions = SVGOptions()) throws -> XMLNode {
    try XMLNode.parse(SVGDocument(drawing, options: options).encoded())
  }

  private func pathData(_ drawing: Drawing) throws -> String {
    let path = try root(drawing).all(named: "path")[0]
    return try #require(path.attributes["d"])
  }

  @Test func theTitleComesFirstAndTheSummaryNext() throws {
    let svg = try root(specimen())
    #expect(svg.children[0].name == "title")
    #expect(svg.children[0].text == specimen().record.title)
    #expect(svg.children[1].name == "desc")
    #expect(svg.children[1].text == specimen().record.summary)
    let labels = try #require(svg.attributes["aria-labelledby"]).split(separator: " ").map(
      String.init)
    #expect(labels == svg.children[0...1].compactMap { $0.attributes["id"] })
    #expect(svg.attributes["role"] == "img")
  }

  @Test func whatElseThePageSaysIsDataOfTheRoot() throws {
    var drawing = specimen()
    drawing.record.facts = [.init("worldview", "un"), .init("borders", "as \"held\" <in> fact")]
    let svg = try root(drawing)
    #expect(svg.attributes["data-worldview"] == "un")
    #expect(svg.attributes["data-borders"] == "as \"held\" <in> fact")
  }

  @Test func everyLineOfTextIsText() throws {
    let texts = try root(specimen()).all(named: "text")
    #expect(texts.map(\.text) == ["Příbram", "Qəbələ", "تهران", "평양", "500 km"])
    #expect(texts.map { $0.attributes["xml:lang"] } == ["cs", "az", "fa", "ko", nil])
  }

  @Test func nothingIsAPictureOrAnEffect() throws {
    let names = Set(try root(specimen()).pictureNames)
    #expect(
      names == [
        "svg", "title", "desc", "metadata", "style", "defs", "clipPath", "pattern", "rect", "g",
        "path", "text", "use",
      ])
  }

  @Test(arguments: [
    "</text><script>alert(1)</script>", "\"><image href='x'/>", "]]>", "<!-- -->", "&amp; &#0;",
    "a\u{0}b\u{8}c\u{1f}", "\u{fffe}\u{ffff}", "' onload='x", "\u{202e}abc",
    "é\u{301}\u{1F1E8}\u{1F1FF}",
  ])
  func hostileTextStaysText(hostile: String) throws {
    let drawing = Drawing(
      size: Size(width: 100, height: 80),
      record: PageRecord(
        title: hostile, summary: hostile, author: hostile, language: hostile,
        facts: [.init(hostile, hostile)], assumptions: [hostile], sources: [hostile],
        software: hostile, origin: .init(digest: hostile, text: hostile, changes: [hostile])),
      elements: [
        .group(
          Group(
            kind: hostile, id: hostile, name: hostile,
            data: [.init(hostile, hostile), .init(hostile, "2")],
            elements: [
              .text(
                TextRun(hostile, style: style(10), at: Point(x: 0, y: 0), language: hostile + "x"))
            ]))
      ])
    let svg = try root(drawing)
    #expect(
      Set(svg.pictureNames) == ["svg", "title", "desc", "metadata", "style", "g", "text"])
    let forbidden = "\u{0}\u{8}\u{1f}\u{fffe}\u{ffff}".unicodeScalars
    func kept(_ text: String, control: Unicode.Scalar) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            forbidden.contains($0) ? ($0.value < 0x20 ? control : "\u{fffd}") : $0
          }))
    }
    #expect(svg.children[0].text == kept(hostile, control: " "))
    #expect(svg.all(named: "text")[0].text == kept(hostile, control: " "))
    #expect(svg.all(named: "g")[0].attributes.keys.allSatisfy { !$0.hasPrefix("on") })
  }

  @Test func equalIdsBecomeDifferentOnes() throws {
    let twin = Element.group(Group(kind: "site", id: "brdy"))
    let ids = try root(page([twin, twin, twin])).all(named: "g").map { $0.attributes["id"] }
    #expect(ids == ["brdy", "brdy-2", "brdy-3"])
  }

  @Test func everyIdStandsOnceAndEveryReferenceLeadsToOne() throws {
    let options = SVGOptions(idPrefix: "left")
    let svg = try root(specimen(), options)
    let ids = svg.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("left") })
    let references = svg.all.flatMap { $0.attributes.values }
      .compactMap { $0.firstMatch(of: /url\(#(.+)\)/).map { String($0.1) } }
    #expect(references.count == 2)
    #expect(references.allSatisfy { ids.contains($0) })
  }

  @Test func groupsCarryTheirNameAndData() throws {
    let group = try root(specimen()).all(named: "g")[0]
    #expect(group.attributes["id"] == "fan")
    #expect(group.attributes["class"] == "coverage")
    #expect(group.attributes["data-height-km"] == "500")
    #expect(group.children[0].name == "title")
    #expect(group.children[0].text == "Gabala, 500 km")
    let bare = try root(specimen(), SVGOptions(hasGroupTitles: false)).all(named: "g")[0]
    #expect(bare.children[0].name == "path")
  }

  @Test func roundingDoesNotAddUpAlongAPath() throws {
    let points = (0..<20_000).map { index in
      Point(x: 3 + Double(index) / 300, y: 40 + 20 * sin(Double(index) / 777))
    }
    let drawing = page([.shape(Shape(Path(polyline: points), stroke: Stroke(black, width: 1)))])
    let data = try pathData(drawing)
    let read = try #require(PathReader.points(data))
    #expect(abs(read[0].x - 3) < 0.0051)
    for point in read {
      // Each vertex lies on the curve, to half a hundredth in both directions.
      #expect(abs(point.y - (40 + 20 * sin((point.x - 3) * 300 / 777))) < 0.0051 + 0.005 * 7.8)
    }
    let end = try #require(read.last)
    let last = points[points.count - 1]
    #expect(abs(end.x - last.x) < 0.0051 && abs(end.y - last.y) < 0.0051)
  }

  @Test func curvesAndSubpathsComeBack() throws {
    var path = Path(circleAt: Point(x: 50, y: 40), radius: 10.005)
    path.append(Path(rect: Rect(x: 0.004, y: -0.004, width: 0.5, height: 0.25)))
    let drawing = page([.shape(Shape(path, fill: .solid(black)))])
    let data = try pathData(drawing)
    let expected = [
      Point(x: 60.01, y: 40), Point(x: 50, y: 50.01), Point(x: 40, y: 40), Point(x: 50, y: 30),
      Point(x: 60.01, y: 40), Point(x: 0, y: 0), Point(x: 0.5, y: 0), Point(x: 0.5, y: 0.25),
      Point(x: 0, y: 0.25),
    ]
    let read = try #require(PathReader.points(data))
    #expect(read.count == expected.count)
    for (a, b) in zip(read, expected) { #expect((a - b).length < 0.0151, "\(a) for \(b)") }
  }

  @Test func numbersAreShort() throws {
    let line = Path(polyline: [
      Point(x: 10, y: 20), Point(x: 10.5, y: 20), Point(x: 10.5, y: 19.75), Point(x: 11, y: 20.25),
      Point(x: 11.001, y: 20.25), Point(x: -0.001, y: 1e5),
    ])
    let drawing = page([.shape(Shape(line, stroke: Stroke(black, width: 1)))])
    let data = try root(drawing).all(named: "path")[0].attributes["d"]
    #expect(data == "M10 20h.5v-.25l.5.5-11 99979.75")
  }

  @Test func aDotStaysADot() throws {
    let dot = Path(polyline: [Point(x: 5, y: 5), Point(x: 5, y: 5)])
    let drawing = page([.shape(Shape(dot, stroke: Stroke(black, width: 2, cap: .round)))])
    #expect(try root(drawing).all(named: "path")[0].attributes["d"] == "M5 5h0")
  }

  @Test func equalLooksAreWrittenOnce() throws {
    let dot = Path(circleAt: Point(x: 5, y: 5), radius: 1)
    let shape = Element.shape(Shape(dot, fill: .solid(vermilion.withAlpha(0.16))))
    let other = Element.shape(
      Shape(
        Path(circleAt: Point(x: 5, y: 5), radius: 2),
        stroke: Stroke(black, width: 0.3, dash: [2, 1.5])))
    let svg = try root(page([shape, other, shape]))
    #expect(svg.all(named: "path").map { $0.attributes["class"] } == ["s2", "s3", "s2"])
    let rules = svg.all(named: "style")[0].text.split(separator: "\n")
    #expect(
      rules == [
        ".s1{fill:#ffffff}", ".s2{fill:#d55e00;fill-opacity:.16}",
        ".s3{fill:none;stroke:#000000;stroke-width:.3;stroke-dasharray:2 1.5}",
      ])
  }

  @Test func theLeftEndOfPersianTextIsItsAnchorsEnd() throws {
    func attributes(_ anchor: TextRun.Anchor) throws -> [String: String] {
      let run = TextRun("تهران", style: style(10), at: Point(x: 50, y: 40), anchor: anchor)
      return try root(page([.text(run)])).all(named: "text")[0].attributes
    }
    #expect(try attributes(.start)["text-anchor"] == "end")
    #expect(try attributes(.middle)["text-anchor"] == "middle")
    #expect(try attributes(.end)["text-anchor"] == nil)
    #expect(try attributes(.end)["direction"] == "rtl")
  }

  @Test func theFileSaysItsSizeInPointsOrNotAtAll() throws {
    let fixed = try root(specimen())
    #expect(fixed.attributes["width"] == "300pt" && fixed.attributes["height"] == "200pt")
    #expect(fixed.attributes["viewBox"] == "0 0 300 200")
    let flexible = try root(specimen(), SVGOptions(shownSize: .room))
    #expect(flexible.attributes["width"] == nil && flexible.attributes["viewBox"] == "0 0 300 200")
  }

  @Test func theSameDrawingGivesTheSameBytes() throws {
    #expect(try SVGDocument(specimen()).encoded() == SVGDocument(specimen()).encoded())
  }

  @Test func noNumberIsWrittenThatIsNone() throws {
    let line = Path(polyline: [Point(x: 0, y: 0), Point(x: .nan, y: 0)])
    #expect(throws: DrawingError.self) {
      try SVGDocument(page([.shape(Shape(line, stroke: Stroke(black, width: 1)))]))
    }
    for node in try root(specimen()).all {
      for name in ["d", "x", "y", "width", "height", "viewBox"] {
        #expect(node.attributes[name]?.contains(/-0(?![.0-9])|nan|inf|e/) != true)
      }
    }
  }
}

/// What an SVG holds beside its light look: one for the dark, fonts, the lengths of its texts.
struct SVGExtrasTests {
  private func text(_ drawing: Drawing, dark: Drawing? = nil, _ options: SVGOptions = SVGOptions())
    throws -> String
  {
    String(
      decoding: try SVGDocument(drawing, inTheDark: dark, options: options).encoded(),
      as: UTF8.self)
  }

  private func drawing(_ color: Color, halo: Stroke? = nil, x: Double = 5) -> Drawing {
    let dot = Path(circleAt: Point(x: x, y: 5), radius: 1)
    return page([
      .shape(Shape(dot, fill: .solid(color), stroke: Stroke(black, width: 1))),
      .shape(Shape(dot, fill: .hatch(Stroke(color, width: 0.5), spacing: 4, degrees: 45))),
      .text(
        TextRun("A", style: TextStyle(size: 8, color: color, halo: halo), at: Point(x: 0, y: 9))),
    ])
  }

  @Test func theDarkLookSaysWhatDiffersAndNoMore() throws {
    let halo = Stroke(white, width: 1)
    var dark = drawing(vermilion.withAlpha(0.5), halo: halo)
    dark.background = black
    let text = try text(drawing(black, halo: halo), dark: dark)
    let query = try #require(text.firstRange(of: "@media (prefers-color-scheme:dark){\n"))
    let rules = text[query.upperBound...].prefix { $0 != "<" }.split(separator: "\n")
    #expect(
      rules == [
        "svg .s1{fill:#000000}", "svg .s2{fill:#d55e00;fill-opacity:.5}",
        "svg .s3{stroke:#d55e00;stroke-opacity:.5}", "svg .s5{fill:#d55e00;fill-opacity:.5}", "}",
      ])
    // And back: what the dark look does not say is as it was before anyone said it.
    let back = try self.text(dark, dark: drawing(black, halo: halo))
    #expect(back.contains("svg .s2{fill:#000000;fill-opacity:initial}"))
  }

  @Test func withoutADarkLookThereIsNoQuery() throws {
    #expect(try !text(drawing(black)).contains("@media"))
    #expect(try !text(drawing(black), dark: drawing(black)).contains("@media"))
  }

  @Test func aDarkLookOfOtherShapesIsRefused() throws {
    for other in [drawing(black, x: 6), page([])] {
      #expect(throws: DrawingError.self) { try text(drawing(black), dark: other) }
    }
  }

  @Test func aShapeThatRecursIsWrittenOnce() throws {
    func dots(_ places: [Point]) -> [Element] {
      places.map { .shape(Shape(Path(circleAt: $0, radius: 2.34), fill: .solid(vermilion))) }
    }
    let places = [(10.0, 20.0), (31.237, 44.114), (70.5, 0.333)].map { Point(x: $0, y: $1) }
    let svg = try XMLNode.parse(SVGDocument(page(dots(places))).encoded())
    let uses = svg.all(named: "use")
    let ids = svg.all(named: "path").compactMap { $0.attributes["id"] }
    #expect(ids == ["_shape1"] && uses.allSatisfy { $0.attributes["xlink:href"] == "#_shape1" })
    #expect(svg.attributes["xmlns:xlink"] == "http://www.w3.org/1999/xlink")
    // A circle of ours starts at its right.
    for (use, place) in zip(uses, places) {
      let x = try #require(use.attributes["x"].flatMap(Double.init))
      let y = try #require(use.attributes["y"].flatMap(Double.init))
      #expect(abs(x - place.x - 2.34) <= 0.0051 && abs(y - place.y) <= 0.0051)
    }
    #expect(uses.count == 3 && svg.all(named: "rect").count == 1)
    let two = try XMLNode.parse(SVGDocument(page(dots(Array(places.prefix(2))))).encoded())
    #expect(two.all(named: "use").isEmpty && two.all(named: "path").count == 2)
    #expect(two.attributes["xmlns:xlink"] == nil)
  }

  @Test func opacitiesKeepFourPlaces() throws {
    for (alpha, written) in [
      (0.0349, ".0349"), (0.5, ".5"), (0.99999, ".9999"), (0.00001, ".0"), (0.1, ".1"),
    ] {
      let shape = Shape(
        Path(rect: Rect(x: 0, y: 0, width: 9, height: 9)),
        fill: .solid(vermilion.withAlpha(alpha)))
      #expect(try text(page([.shape(shape)])).contains("fill-opacity:\(written)}"), "\(alpha)")
    }
  }

  /// The halo is the text once more, so that it lies below in viewers that know no other order.
  @Test func aHaloIsDrawnBelowItsText() throws {
    let run = TextRun(
      "Brdy", style: style(10, halo: Stroke(white, width: 2, join: .round)), at: Point(x: 9, y: 9))
    let svg = try XMLNode.parse(SVGDocument(page([.text(run)])).encoded())
    #expect(svg.all(named: "text").map(\.text) == ["Brdy"])
    let (use, text) = (svg.all(named: "use")[0], svg.all(named: "text")[0])
    #expect(use.attributes["xlink:href"] == text.attributes["id"].map { "#\($0)" })
    #expect(use.attributes["aria-hidden"] == "true")
    // Colours are those of whoever shows the text, so it has none of its own.
    let rules = svg.all(named: "style")[0].text
    func rule(_ node: XMLNode) throws -> String {
      let name = try #require(node.attributes["class"])
      return String(
        try #require(rules.split(separator: "\n").first { $0.hasPrefix(".\(name){") }))
    }
    #expect(try rule(use).contains("fill:none;stroke:#ffffff;stroke-width:2"))
    #expect(try rule(text).contains("font-size:10px") && !rule(text).contains("fill"))
    let names = svg.all.map(\.name)
    #expect(try #require(names.firstIndex(of: "use")) < #require(names.firstIndex(of: "text")))
  }

  /// Inkscape reads no rule whose name begins with another sign than a letter.
  @Test(arguments: ["", "left-"]) func classesBeginWithALetter(prefix: String) throws {
    let text = try text(specimen(), SVGOptions(idPrefix: prefix))
    let names = text.matches(of: /(?m)^\.([^{]*)\{/).map { $0.1 }
    #expect(!names.isEmpty && names.allSatisfy { $0.first?.isLetter == true })
  }

  @Test func aTextSaysHowLongItIs() throws {
    let typesetter = try makeTypesetter()
    let run = TextRun(
      "Tehran", style: style(10, letterSpacing: 2), at: Point(x: 10, y: 20), anchor: .middle)
    let measured = try typesetter.measured(page([.group(Group(kind: "a", elements: [.text(run)]))]))
    let svg = try XMLNode.parse(SVGDocument(measured).encoded())
    let attributes = svg.all(named: "text")[0].attributes
    let length = try #require(attributes["textLength"].flatMap(Double.init))
    // Viewers count the space after the last letter.
    let width = try typesetter.measure(run.string, style: run.style).advance
    #expect(abs(length - width - 2) < 0.01)
    #expect(attributes["lengthAdjust"] == "spacingAndGlyphs")
  }

  @Test(.enabled(if: Tool.exists("fc-scan"), "fontconfig not installed"))
  func theFontsHaveTheLettersOfTheDrawingAndNoOthers() throws {
    let fonts = try makeTypesetter().embeddedFonts(of: specimen())
    #expect(Set(fonts.map(\.family)) == [.inter, .arabic, .hangul])
    let letters = Set("PříbramQəbələتهران평양500 km".unicodeScalars.map(\.value))
    var found: Set<UInt32> = []
    for font in fonts {
      let ranges = try Tool.run("fc-scan", on: font.data, "--format=%{charset}")
        .split(separator: " ")
      for range in ranges {
        let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
        found.formUnion(ends[0]...(ends.last ?? ends[0]))
      }
    }
    #expect(found == letters)
  }

  @Test func aFileBringsItsFontsAlongUnderItsOwnNames() throws {
    let fonts = try makeTypesetter().embeddedFonts(of: specimen())
    let svg = try text(specimen(), SVGOptions(idPrefix: "left", fonts: fonts))
    #expect(svg.matches(of: /@font-face\{/).count == fonts.count)
    #expect(svg.contains("font-family=\"&#39;Inter left&#39;,"))
    let data = svg.matches(of: /base64,([A-Za-z0-9+\/=]+)\)/).map { String($0.1) }
    #expect(data.compactMap { Data(base64Encoded: $0) } == fonts.map { Data($0.data) })
    // Without a prefix, two files with other letters have other families.
    let other = try makeTypesetter().embeddedFonts(
      of: page([
        .text(
          TextRun("x", style: style(10), at: Point(x: 0, y: 9)))
      ]))
    let names = try [fonts, other].map {
      try #require(
        try text(specimen(), SVGOptions(fonts: $0)).firstMatch(of: /'(Inter [0-9a-f]{8})'/)
      ).1
    }
    #expect(names[0] != names[1])
  }
}

extension XMLNode {
  /// The names of all elements but those of other vocabularies, which say what the file is.
  fileprivate var pictureNames: [String] { all.map(\.name).filter { !$0.contains(":") } }
}
