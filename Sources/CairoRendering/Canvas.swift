private import CCairo
import Graphics
import Typesetting

/// Draws the elements of a drawing with a cairo context that it borrows.
struct Canvas {
  /// What becomes of text.
  enum Text {
    /// Filled outlines: exact to a fraction of a pixel, where cairo 1.16 moves letters to whole
    /// ones.
    case outlines(LetterOutlines)
    /// Letters of an embedded font, which can be searched and copied.
    case glyphs(Typesetter)
  }

  /// The `cairo_t`, in points.
  let context: OpaquePointer?
  let text: Text
  /// The language of text that names none.
  let language: String
  /// The page, which hatches are drawn within.
  let page: Rect
  /// The part of the page that is drawn: what lies outside is left out.
  let part: Rect

  /// - Parameters:
  ///   - context: The `cairo_t`, in points.
  ///   - text: What becomes of text.
  ///   - drawing: What is to be drawn.
  ///   - part: The part of its page that can be seen; nil for all.
  init(context: OpaquePointer?, text: Text, drawing: Drawing, part: Rect? = nil) {
    self.context = context
    self.text = text
    language = drawing.record.language
    page = Rect(x: 0, y: 0, width: drawing.size.width, height: drawing.size.height)
    self.part = part ?? page
  }

  func draw(_ drawing: Drawing) throws(RenderingError) {
    if let background = drawing.background {
      set(background)
      cairo_paint(context)
    }
    try draw(drawing.elements)
  }

  private func draw(_ elements: [Element]) throws(RenderingError) {
    for element in elements {
      switch element {
      case .shape(let shape): draw(shape)
      case .text(let run): try draw(run)
      case .group(let group): try draw(group)
      }
    }
  }

  private func draw(_ group: Group) throws(RenderingError) {
    guard let clip = group.clip else { return try draw(group.elements) }
    cairo_save(context)
    defer { cairo_restore(context) }
    trace(clip)
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_EVEN_ODD)
    cairo_clip(context)
    try draw(group.elements)
  }

  private func draw(_ shape: Shape) {
    guard let box = shape.path.controlBox, isInSight(box.insetBy(-shape.reach)) else { return }
    trace(shape.path, reach: shape.reach)
    cairo_set_fill_rule(
      context, shape.fillRule == .evenodd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
    switch shape.fill {
    case .solid(let color):
      set(color)
      shape.stroke == nil ? cairo_fill(context) : cairo_fill_preserve(context)
    case .hatch(let stroke, let spacing, let degrees):
      cairo_save(context)
      cairo_clip_preserve(context)
      if let visible = box.intersection(page) {
        cairo_new_path(context)
        trace(
          Path(
            hatchIn: visible, spacing: spacing, degrees: degrees, period: stroke.dashPeriod))
        set(stroke)
        cairo_stroke(context)
      }
      cairo_restore(context)
      trace(shape.path, reach: shape.reach)
    case nil: break
    }
    if let stroke = shape.stroke {
      set(stroke)
      cairo_stroke(context)
    }
    cairo_new_path(context)
  }

  /// Whether anything within a box can be seen.
  func isInSight(_ box: Rect) -> Bool {
    box.maxX >= part.minX && box.minX <= part.maxX && box.maxY >= part.minY
      && box.minY <= part.maxY
  }

  /// Makes `path` the context's current path, without subpaths that cannot be seen: neither fills nor
  /// lines of the others depend on them.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - reach: How far its ink goes beyond it.
  func trace(_ path: Path, reach: Double = 0) {
    cairo_new_path(context)
    let segments = path.segments
    var start = 0
    while start < segments.count {
      let next = segments[(start + 1)...].firstIndex { $0.isMove } ?? segments.count
      let subpath = segments[start..<next]
      if let box = subpath.controlBox, isInSight(box.insetBy(-reach)) { add(subpath) }
      start = next
    }
  }

  private func add(_ subpath: ArraySlice<Path.Segment>) {
    for segment in subpath {
      switch segment {
      case .move(let p): cairo_move_to(context, p.x, p.y)
      case .line(let p): cairo_line_to(context, p.x, p.y)
      case .curve(let a, let b, let end):
        cairo_curve_to(context, a.x, a.y, b.x, b.y, end.x, end.y)
      case .close: cairo_close_path(context)
      }
    }
  }

  func set(_ color: Color) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
  }

  func set(_ stroke: Stroke) {
    set(stroke.color)
    cairo_set_line_width(context, stroke.width)
    cairo_set_dash(context, stroke.dash, Int32(clamping: stroke.dash.count), 0)
    cairo_set_line_cap(context, stroke.cap.cairo)
    cairo_set_line_join(context, stroke.join.cairo)
    cairo_set_miter_limit(context, Self.miterLimit)
  }
}

extension Canvas {
  /// SVG's default, so that both agree where lines meet at a sharp angle.
  fileprivate static let miterLimit = 4.0
}

extension Shape {
  /// How far its ink may go beyond its path.
  fileprivate var reach: Double { (stroke?.width ?? 0) / 2 * Canvas.miterLimit }
}

extension Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}

extension Stroke.Join {
  fileprivate var cairo: cairo_line_join_t {
    switch self {
    case .miter: CAIRO_LINE_JOIN_MITER
    case .round: CAIRO_LINE_JOIN_ROUND
    case .bevel: CAIRO_LINE_JOIN_BEVEL
    }
  }
}
