private import CPango
public import Graphics

extension Typesetter {
  /// The fonts that set the text of a drawing, each with its letters alone.
  ///
  /// - Parameter drawing: Its text.
  /// - Returns: One for each family, weight and slope that is used, in that order.
  /// - Throws: `TypesettingError.libraryFailed`.
  public func embeddedFonts(of drawing: Drawing) throws(TypesettingError) -> [EmbeddedFont] {
    var fonts = UsedFonts()
    for run in drawing.elements.texts {
      let line = try line(
        run.string, style: run.style, language: run.language ?? drawing.record.language)
      line.withLayout { layout, _ in fonts.add(layout, line.text) }
    }
    return try fonts.subsets()
  }
}

extension Typesetter {
  /// A drawing whose lines of text know their width.
  ///
  /// - Throws: `TypesettingError.libraryFailed`.
  public func measured(_ drawing: Drawing) throws(TypesettingError) -> Drawing {
    var result = drawing
    result.elements = try measured(drawing.elements, in: drawing.record.language)
    return result
  }

  private func measured(
    _ elements: [Element], in language: String
  ) throws(TypesettingError) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      switch element {
      case .shape: result.append(element)
      case .text(var run):
        run.width = try measure(
          run.string, style: run.style, language: run.language ?? language
        ).advance
        result.append(.text(run))
      case .group(var group):
        group.elements = try measured(group.elements, in: language)
        result.append(.group(group))
      }
    }
    return result
  }
}

extension [Element] {
  fileprivate var texts: [TextRun] {
    flatMap { element -> [TextRun] in
      switch element {
      case .shape: []
      case .text(let run): [run]
      case .group(let group): group.elements.texts
      }
    }
  }
}

/// The fonts that lines of text are set in, and which letters each sets.
private struct UsedFonts {
  private struct Key: Hashable {
    let family: PageFont
    let weight: Int
    let isItalic: Bool
  }

  /// With a `PangoFont` of each, which lives as long as the lines that it sets.
  private var used: [Key: (font: UnsafeMutablePointer<PangoFont>, letters: Set<Unicode.Scalar>)] =
    [:]

  /// Adds the fonts of a laid out line.
  mutating func add(_ layout: OpaquePointer, _ text: String) {
    guard let line = pango_layout_get_line_readonly(layout, 0) else { return }
    let bytes = Array(text.utf8)
    var node = line.pointee.runs
    while let run = node {
      node = run.pointee.next
      guard let data = run.pointee.data else { continue }
      let glyphs = data.assumingMemoryBound(to: PangoGlyphItem.self)
      let item = glyphs.pointee.item.pointee
      guard let font = item.analysis.font, let key = Self.key(of: font) else { continue }
      let range = Int(item.offset)..<Int(item.offset + item.length)
      let part = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
      used[key, default: (font, [])].letters.formUnion(part.unicodeScalars)
    }
  }

  /// nil for a font that is none of the page's.
  private static func key(of font: UnsafeMutablePointer<PangoFont>) -> Key? {
    guard let description = pango_font_describe(font) else { return nil }
    defer { pango_font_description_free(description) }
    guard let name = pango_font_description_get_family(description).map({ String(cString: $0) }),
      let family = PageFont.allCases.first(where: { name == $0.family })
    else { return nil }
    return Key(
      family: family, weight: Int(pango_font_description_get_weight(description).rawValue),
      isItalic: pango_font_description_get_style(description) != PANGO_STYLE_NORMAL)
  }

  func subsets() throws(TypesettingError) -> [EmbeddedFont] {
    var fonts: [EmbeddedFont] = []
    for (key, use) in used {
      guard let face = hb_font_get_face(pango_font_get_hb_font(use.font)) else { continue }
      fonts.append(
        EmbeddedFont(
          family: key.family, weight: key.weight, isItalic: key.isItalic,
          data: try FontSubset.make(of: face, letters: use.letters)))
    }
    return fonts.sorted { a, b in
      let order = [PageFont: Int](
        uniqueKeysWithValues: PageFont.allCases.enumerated().map { ($1, $0) })
      return (order[a.family] ?? 0, a.weight, a.isItalic ? 1 : 0)
        < (order[b.family] ?? 0, b.weight, b.isItalic ? 1 : 0)
    }
  }
}
