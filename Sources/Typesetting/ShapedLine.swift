private import CPango
import Graphics

/// One line of text, shaped and measured once for all sizes of type. Used by the task that made it
/// alone.
///
/// Letters are not hinted, so that a line of 8 points is one of 64 points made smaller. Pango looks
/// for a font anew for every size it is asked for, 0.1 ms each: for most labels longer than the rest
/// of their making.
final class ShapedLine {
  /// What a line's shape depends on.
  struct Key: Hashable {
    var string: String
    var weight: TextStyle.Weight
    var isItalic: Bool
    /// In parts of the size of the type.
    var letterSpacing: Double
    var hasTabularFigures: Bool
    /// BCP 47.
    var language: String?

    init(_ string: String, _ style: TextStyle, _ language: String?) {
      self.string = string
      weight = style.weight
      isItalic = style.isItalic
      letterSpacing = style.size > 0 ? style.letterSpacing(of: string) / style.size : 0
      hasTabularFigures = style.hasTabularFigures
      self.language = language
    }
  }

  /// The size of the type it is shaped at, in points: so large that what Pango and FreeType round,
  /// 1/1024 and 1/64 of a point, is nothing at the sizes it is read at.
  static let size = 64.0

  /// The `PangoLayout`; its paragraph direction is that of its first letter.
  let layout: OpaquePointer
  let extents: TextExtents
  /// Its text, which may differ in form from another one that is equal: é as one letter or two.
  let text: String
  /// How long its text is, in bytes of UTF-8.
  private var length: Int { text.utf8.count }

  /// Sets `string` in the first of `families` that has its letters.
  init(_ key: Key, families: String, context: borrowing TextContext) throws(TypesettingError) {
    guard let layout = pango_layout_new(context.handle) else {
      throw .libraryFailed(doing: "creating a layout")
    }
    self.layout = layout
    pango_layout_set_single_paragraph_mode(layout, 1)

    // Plain text: nothing in it is read as markup.
    var text = key.string.asSingleLine
    self.text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32(clamping: $0.count))
      }
    }
    let description = Self.description(of: key, families: families)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    let attributes = Self.attributes(of: key)
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
    let firsts = found.map(\.first).sorted()
    return found.map { letter in
      let end = firsts.first { $0 > letter.first } ?? length
      return (letter.first..<max(end, letter.first), letter.start, letter.advance)
    }
  }

  /// How many letters the line has, each with its marks.
  lazy var letterCount = letters.count

  private static func description(of key: Key, families: String) -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, families)
    pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
    pango_font_description_set_weight(description, PangoWeight(UInt32(key.weight.rawValue)))
    pango_font_description_set_style(
      description, key.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return description
  }

  private static func attributes(of key: Key) -> OpaquePointer? {
    let list = pango_attr_list_new()
    if key.letterSpacing != 0 {
      let units = (key.letterSpacing * size * Double(PANGO_SCALE)).rounded()
      // A drawing's check refuses what lies outside; a measure comes before that.
      let bounded = units.isNaN ? 0 : max(-1e9, min(1e9, units))
      pango_attr_list_insert(list, pango_attr_letter_spacing_new(Int32(bounded)))
    }
    if key.hasTabularFigures {
      pango_attr_list_insert(list, pango_attr_font_features_new("tnum=1"))
    }
    if let language = key.language {
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
