private import CCairo
private import CPango
import Graphics
import Typesetting

extension Canvas {
  /// Draws a line of text: its halo first, then its letters.
  func draw(_ run: TextRun) throws(RenderingError) {
    guard run.curve != nil else { return try drawStraight(run) }
    // The halos of all letters lie below the letters.
    let letters = run.straightRuns
    if run.style.halo != nil {
      for letter in letters { try drawStraight(letter, isHaloOnly: true) }
    }
    for var letter in letters {
      letter.style.halo = nil
      try drawStraight(letter)
    }
  }

  private func drawStraight(_ run: TextRun, isHaloOnly: Bool = false) throws(RenderingError) {
    let line = try typesetter.line(of: run, in: language)
    cairo_save(context)
    defer { cairo_restore(context) }
    place(run, line.extents)
    line.withLayout { layout in
      guard let first = pango_layout_get_line_readonly(layout, 0) else { return }
      let keepsGlyphs = textMode == .glyphs
      if run.style.halo != nil || !keepsGlyphs { pango_cairo_layout_line_path(context, first) }
      if let halo = run.style.halo {
        set(halo)
        // A halo has the ground's colour: nobody sees its steps, and it takes a third of the time.
        cairo_set_antialias(context, CAIRO_ANTIALIAS_FAST)
        cairo_set_tolerance(context, 0.4)
        keepsGlyphs || isHaloOnly ? cairo_stroke(context) : cairo_stroke_preserve(context)
        cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
        cairo_set_tolerance(context, 0.1)
      }
      if isHaloOnly { return }
      set(run.style.color)
      if keepsGlyphs {
        cairo_move_to(context, 0, 0)
        pango_cairo_show_layout_line(context, first)
      } else {
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
        cairo_fill(context)
      }
    }
  }

  /// Moves the origin to the left end of the run's baseline.
  private func place(_ run: TextRun, _ extents: TextExtents) {
    cairo_translate(context, run.position.x, run.position.y)
    if run.rotation != 0 { cairo_rotate(context, run.rotation * .pi / 180) }
    cairo_translate(context, extents.leftEnd(for: run.anchor), 0)
    cairo_new_path(context)
    cairo_move_to(context, 0, 0)
  }
}
