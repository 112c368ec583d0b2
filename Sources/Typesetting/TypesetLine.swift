private import CPango
import Graphics

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// One line of text, shaped and measured. Used by the task that made it alone.
package final class TypesetLine {
  /// The `PangoLayout`; its paragraph direction is that of its first letter.
  private let layout: OpaquePointer
  package let extents: TextExtents

  /// Sets `string` in the first of `families` that has its letters.
  init(
    _ string: String, style: TextStyle, language: String?, families: String,
    context: borrowing TextContext
  ) throws(TypesettingError) {
    guard let layout = pango_layout_new(context.handle) else {
      throw .libraryFailed(doing: "creating a layout")
    }
    self.layout = layout
    pango_layout_set_single_paragraph_mode(layout, 1)

    // Plain text: nothing in it is read as markup.
    var text = string.asSingleLine
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32(clamping: $0.count))
      }
    }
    let description = Self.description(of: style, families: families)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    let attributes = Self.attributes(
      of: style, letterSpacing: style.letterSpacing(of: string), language: language)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    extents = Self.extents(of: layout)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The letters of the line from left to right: their bytes in UTF-8, and what each takes of the
  /// baseline, in points.
  var letters: [(bytes: Range<Int>, start: Double, advance: Double)] {
    guard let cursor = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(cursor) }
    var found: [(first: Int, start: Double, advance: Double)] = []
    repeat {
      var box = PangoRectangle()
      pango_layout_iter_get_cluster_extents(cursor, nil, &box)
      found.append(
        (
          Int(pango_layout_iter_get_index(cursor)), Double(box.x) / Double(PANGO_SCALE),
          Double(box.width) / Double(PANGO_SCALE)
        ))
    } while pango_layout_iter_next_cluster(cursor) != 0
    let length = strlen(pango_layout_get_text(layout))
    let firsts = found.map(\.first).sorted()
    return found.map { letter in
      let end = firsts.first { $0 > letter.first } ?? Int(length)
      return (letter.first..<max(end, letter.first), letter.start, letter.advance)
    }
  }

  /// Lends the `PangoLayout`, whose only line starts at its left end.
  package func withLayout<Result>(_ body: (OpaquePointer) -> Result) -> Result { body(layout) }

  private static func description(of style: TextStyle, families: String) -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, families)
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(description, PangoWeight(UInt32(style.weight.rawValue)))
    pango_font_description_set_style(
      description, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return description
  }

  private static func attributes(of style: TextStyle, letterSpacing: Double, language: String?)
    -> OpaquePointer?
  {
    let list = pango_attr_list_new()
    if letterSpacing != 0 {
      let units = (letterSpacing * Double(PANGO_SCALE)).rounded()
      pango_attr_list_insert(list, pango_attr_letter_spacing_new(Int32(clamping: Int(units))))
    }
    if style.hasTabularFigures {
      pango_attr_list_insert(list, pango_attr_font_features_new("tnum=1"))
    }
    if let language {
      pango_attr_list_insert(list, pango_attr_language_new(pango_language_from_string(language)))
    }
    return list
  }

  private static func extents(of layout: OpaquePointer) -> TextExtents {
    var ink = PangoRectangle()
    var logical = PangoRectangle()
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, 0), &ink, &logical)
    func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
    return TextExtents(
      advance: points(logical.width), ascent: points(-logical.y),
      descent: points(logical.y + logical.height),
      ink: Rect(
        x: points(ink.x), y: points(ink.y), width: points(ink.width), height: points(ink.height)),
      missingGlyphs: Int(pango_layout_get_unknown_glyphs_count(layout)))
  }
}
