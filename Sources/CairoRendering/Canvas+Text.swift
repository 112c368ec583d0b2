private import CCairo
private import CPango
import Graphics
import Typesetting

extension Canvas {
  /// Draws a line of text: its halo first, then its letters.
  func draw(_ run: TextRun) throws(RenderingError) {
    switch text {
    case .outlines(let outlines): draw(run, outlines[run])
    case .glyphs(let typesetter):
      let parts = run.straightRuns
      // The halos of all letters of a curve lie below the letters.
      if let halo = run.style.halo {
        for part in parts {
          draw(part, try typesetter.line(of: part, in: language)) { line, scale in
            trace(line, scale)
            stroke(halo) { cairo_stroke(context) }
          }
        }
      }
      for part in parts {
        draw(part, try typesetter.line(of: part, in: language)) { line, scale in
          addLinks(of: part)
          set(run.style.color)
          cairo_scale(context, scale, scale)
          pango_cairo_show_layout_line(context, line)
        }
      }
    }
  }

  /// Adds what a reader may click on, in a document; the origin is the left end of the baseline.
  private func addLinks(of run: TextRun) {
    for link in run.links where TextLink.isAddress(link.address) {
      // From the top of tall letters to the bottom of deep ones, in points of the page.
      let corners = [
        Point(x: link.start, y: -0.8 * run.style.size),
        Point(x: link.end, y: 0.25 * run.style.size),
      ].map(pagePoint)
      let (x, y) = (min(corners[0].x, corners[1].x), min(corners[0].y, corners[1].y))
      let (width, height) = (abs(corners[1].x - corners[0].x), abs(corners[1].y - corners[0].y))
      // No quotation mark can end the address: it has none.
      let attributes = "rect=[\(x) \(y) \(width) \(height)] uri='\(link.address)'"
      cairo_tag_begin(context, CAIRO_TAG_LINK, attributes)
      cairo_tag_end(context, CAIRO_TAG_LINK)
    }
  }

  private func pagePoint(_ point: Point) -> Point {
    var point = point
    cairo_user_to_device(context, &point.x, &point.y)
    return point
  }

  private func draw(_ run: TextRun, _ letters: LetterOutlines.Line?) {
    guard let letters, let box = letters.box, isInSight(box) else { return }
    trace(letters.path, reach: run.style.halo?.width ?? 0)
    if let halo = run.style.halo { stroke(halo) { cairo_stroke_preserve(context) } }
    set(run.style.color)
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
    cairo_fill(context)
  }

  private func draw(
    _ run: TextRun, _ line: TypesetLine,
    _ paint: (UnsafeMutablePointer<PangoLayoutLine>, Double) -> Void
  ) {
    cairo_save(context)
    defer { cairo_restore(context) }
    place(run, line.extents)
    line.withLayout { layout, scale in
      if let first = pango_layout_get_line_readonly(layout, 0) { paint(first, scale) }
    }
  }

  /// Adds the outlines of a line's letters to the path, in points of the page.
  private func trace(_ line: UnsafeMutablePointer<PangoLayoutLine>, _ scale: Double) {
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_scale(context, scale, scale)
    pango_cairo_layout_line_path(context, line)
  }

  /// Sets a halo's look for the time that it is drawn.
  private func stroke(_ halo: Stroke, _ draw: () -> Void) {
    set(halo)
    // A halo has the ground's colour: nobody sees its steps, and it takes a third of the time.
    cairo_set_antialias(context, CAIRO_ANTIALIAS_FAST)
    cairo_set_tolerance(context, 0.4)
    draw()
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    cairo_set_tolerance(context, 0.1)
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
