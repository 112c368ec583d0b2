private import CPango

/// A font map and the rules by which lines are laid out with its fonts.
///
/// Nothing is rounded to pixels: text takes the same room at every resolution.
struct TextContext: ~Copyable {
  private let map: FontMap
  /// The `PangoContext`.
  let handle: OpaquePointer

  init(fonts: borrowing FontConfiguration) throws(TypesettingError) {
    let map = try FontMap(fonts: fonts)
    guard let context = pango_font_map_create_context(map.handle) else {
      throw .libraryFailed(doing: "creating a text context")
    }
    self.map = map
    handle = context
    pango_context_set_round_glyph_positions(context, 0)

    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }
}

/// Pango's view of the pinned fonts, drawn by FreeType on every system.
private struct FontMap: ~Copyable {
  let handle: UnsafeMutablePointer<PangoFontMap>

  init(fonts: borrowing FontConfiguration) throws(TypesettingError) {
    guard let handle = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw .libraryFailed(doing: "creating a font map for FreeType fonts")
    }
    self.handle = handle
    pango_fc_font_map_set_config(OpaquePointer(handle), fonts.handle)
    // One unit of the page is a point.
    pango_cairo_font_map_set_resolution(OpaquePointer(handle), 72)
  }

  deinit {
    // Pango 1.50 does not let go of the fonts by itself.
    pango_fc_font_map_set_config(OpaquePointer(handle), nil)
    g_object_unref(handle)
  }
}
