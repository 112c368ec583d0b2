import FileReading
import Foundation
import Graphics
import Testing

@testable import Briefing

/// What the files of every example hold: documents, not pictures of one.
@Suite struct FileContentTests {
  private static let grammar = Example.folder.appending(path: "Tests/GoldenTests/map.rng").path

  /// The words of a drawing, a line each, in the order in which they are drawn.
  private static func words(of elements: [Element]) -> [TextRun] {
    elements.flatMap { element -> [TextRun] in
      switch element {
      case .shape: []
      case .text(let run): [run]
      case .group(let group): words(of: group.elements)
      }
    }
  }

  /// The texts of an SVG but for the letters that stand in for a curved one.
  private static func texts(of node: XMLNode) -> [XMLNode] {
    if node.name == "text" { return [node] }
    return (node.name == "switch" ? Array(node.children.prefix(1)) : node.children)
      .flatMap(texts)
  }

  @Test(arguments: Example.all) func anSVGIsADocument(example: Example) throws {
    let page = try example.page()
    let file = try page.encoded(as: .svg, options: EncodingOptions())
    let svg = try XMLNode.parse(file)
    #expect(svg.children.first?.name == "title")
    #expect(svg.children.first?.text == page.drawing.record.title)
    // Every label that was laid out, and nothing else, is text.
    #expect(
      Self.texts(of: svg).map(\.text) == Self.words(of: page.drawing.elements).map(\.string))
    let ids = svg.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let references = svg.all.compactMap { $0.attributes["xlink:href"]?.dropFirst() }.map(
      String.init)
    #expect(Set(references).isSubset(of: ids))
    // Of the largest example with some room; the main map has a limit of its own.
    #expect(file.count < (example.name.hasPrefix("freeze-2007") ? 300_000 : 700_000))
  }

  @Test(arguments: Example.all.filter { $0.name.hasPrefix("freeze-2007") })
  func theMainMapWithItsFontsIsNotLarge(example: Example) throws {
    let options = EncodingOptions(fontMode: .embed)
    #expect(try example.page().encoded(as: .svg, options: options).count < 450_000)
  }

  /// Elements, attributes, and numbers with no more places than a page needs.
  @Test(.enabled(if: Tool.exists("xmllint"), "libxml2-utils not installed"), arguments: Example.all)
  func anSVGFollowsItsGrammar(example: Example) throws {
    let page = try example.page()
    let options = ["--noout", "--relaxng", Self.grammar]
    for mode in FontMode.allCases {
      let file = try page.encoded(
        as: .svg, options: EncodingOptions(fontMode: mode, followsDarkMode: true))
      #expect(try Tool.status(of: "xmllint", on: file, options) == 0, "\(mode)")
    }
  }

  @Test(.enabled(if: Tool.exists("xmllint"), "libxml2-utils not installed"))
  func theGrammarRefusesWhatAMapHasNot() throws {
    let file = try String(
      decoding: Example.all[0].page().encoded(as: .svg, options: EncodingOptions()), as: UTF8.self)
    let options = ["--noout", "--relaxng", Self.grammar]
    for (old, new) in [
      ("</svg>", "<image href=\"a.png\"/></svg>"), ("<path ", "<path filter=\"url(#a)\" "),
      (" y=\"", " y=\".123"), ("<g ", "<g style=\"mix-blend-mode:multiply\" "),
      ("<text ", "<text onload=\"x\" "),
    ] {
      let changed = file.replacing(old, with: new, maxReplacements: 1)
      #expect(changed != file)
      #expect(try Tool.status(of: "xmllint", on: Array(changed.utf8), options) != 0, "\(new)")
    }
  }

  @Test(
    .enabled(if: Tool.exists("pdftotext") && Tool.exists("qpdf"), "no tools for PDFs"),
    arguments: Example.all)
  func aPDFIsADocument(example: Example) throws {
    let page = try example.page()
    let file = try page.encoded(as: .pdf, options: EncodingOptions())
    let check = try Tool.run("qpdf", on: file, "--check")
    #expect(check.contains("No syntax or stream encoding errors"), "\(check)")
    let fonts = try Tool.run("pdffonts", on: file).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(/yes +yes +yes/) })
    // Letters of a curve stand apart, and a reader puts words of mixed direction in another order.
    let found = Set(
      try Tool.run("pdftotext", on: file, "-raw", "-").split(whereSeparator: \.isWhitespace))
    let plain = Self.words(of: page.drawing.elements).filter {
      $0.curve == nil && $0.style.letterSpacing == 0 && TextDirection(of: $0.string) == .leftToRight
        && $0.rotation == 0
    }
    if page.drawing.record.language != "fa" {
      for run in plain {
        let words = run.string.split(whereSeparator: \.isWhitespace)
        #expect(words.allSatisfy { found.contains($0) }, "\(run.string)")
      }
    }
  }
}
