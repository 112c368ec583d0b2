import CairoRendering
import Foundation
import Graphics
import Testing

struct PDFTests {
  /// Noon of 12 October 2007: `date -u -d '2007-10-12 12:00' +%s`.
  private let metadata = PDFMetadata(
    author: "A. Author", keywords: ["radar", "map"], created: 1_192_190_400)

  private func file(_ drawing: Drawing) throws -> [UInt8] {
    try CairoRenderer(typesetter: makeTypesetter()).pdf(drawing, metadata: metadata)
  }

  @Test func theFileIsWholeAndDated() throws {
    let text = String(decoding: try file(specimen()), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.hasSuffix("%%EOF\n"))
    #expect(text.contains("/CreationDate (20071012120000Z)"))
    #expect(text.contains("/Author (A. Author)"))
    #expect(text.contains("/MediaBox [ 0 0 300 200 ]"))
  }

  @Test(.enabled(if: Tool.exists("pdfinfo"), "poppler-utils not installed"))
  func whatElseThePageSaysAreKeywords() throws {
    var drawing = specimen()
    drawing.record.facts = [.init("worldview", "de-facto"), .init("date", "2007-10-12")]
    let text = try Tool.run("pdfinfo", on: try file(drawing))
    #expect(
      text.contains(/Keywords: +radar, map, worldview: de-facto, date: 2007-10-12/), "\(text)")
  }

  /// Dates from `date -u -d @SECONDS`.
  @Test(arguments: [
    (0, "19700101000000Z"), (951_782_399, "20000228235959Z"), (951_782_400, "20000229000000Z"),
    (1_709_251_199, "20240229235959Z"), (4_107_542_400, "21000301000000Z"),
    (-1, "19691231235959Z"),
  ])
  func datesAreThoseOfTheCalendar(seconds: Int, date: String) throws {
    let bytes = try CairoRenderer(typesetter: makeTypesetter())
      .pdf(page([]), metadata: PDFMetadata(created: seconds))
    #expect(String(decoding: bytes, as: UTF8.self).contains("/CreationDate (\(date))"))
  }

  @Test func theSameDrawingGivesTheSameBytes() throws {
    #expect(try file(specimen()) == file(specimen()))
  }

  @Test(.enabled(if: Tool.exists("pdffonts"), "poppler-utils not installed"))
  func everyFontIsEmbedded() throws {
    let lines = try Tool.run("pdffonts", on: try file(specimen())).split(separator: "\n").dropFirst(
      2)
    let names = lines.map { String($0.prefix { $0 != " " }) }
    for family in ["Inter-SemiBold", "Inter-Regular", "NotoSansArabic-Regular", "NanumGothicBold"] {
      #expect(names.contains { $0.hasSuffix("+" + family) })
    }
    for line in lines { #expect(line.contains(/yes +yes +yes/)) }
  }

  @Test(.enabled(if: Tool.exists("pdftotext"), "poppler-utils not installed"))
  func itsTextCanBeCopied() throws {
    let text = try Tool.run("pdftotext", on: try file(specimen()), "-")
    for word in ["Příbram", "Qəbələ", "تهران", "평양", "500 km"] { #expect(text.contains(word)) }
  }
}
