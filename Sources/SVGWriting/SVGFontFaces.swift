import FileMetadata
import Graphics

/// The fonts that a file brings along, as rules of its style sheet.
struct SVGFontFaces {
  private let fonts: [EmbeddedFont]
  private let name: String

  /// - Parameters:
  ///   - fonts: The fonts; none for a file whose viewer must have them.
  ///   - prefix: What tells the file's names from those of others in one page. Without one, its
  ///     families are told apart by what is in them: rules hold for a whole page.
  init(_ fonts: [EmbeddedFont], prefix: String) {
    self.fonts = fonts
    name = prefix.isEmpty ? String(SHA256.digest(of: fonts.flatMap(\.data)).prefix(8)) : prefix
  }

  var isEmpty: Bool { fonts.isEmpty }

  /// The families of the file's own, in the order in which letters are looked for.
  var families: [String] {
    PageFont.allCases.filter { family in fonts.contains { $0.family == family } }.map(family)
  }

  func write(to buffer: inout SVGBuffer) {
    for font in fonts {
      buffer.raw("@font-face{font-family:'\(family(font.family))';font-weight:\(font.weight);")
      if font.isItalic { buffer.raw("font-style:italic;") }
      buffer.raw("src:url(data:font/otf;base64,")
      buffer.raw(Base64.encoded(font.data))
      buffer.raw(") format('opentype')}\n")
    }
  }

  private func family(_ font: PageFont) -> String { "\(font.family) \(name)" }
}
