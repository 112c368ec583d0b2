private import CCairo
private import CPango
import Graphics
import Typesetting

/// Turns lines of text into the outlines of their letters.
struct TextOutliner: ~Copyable {
  private let surface: OpaquePointer?
  private let context: OpaquePointer?
  private let typesetter: Typesetter
  /// The language of text that names none.
  private let language: String

  /// cairo keeps 1/256 of a unit; letters of a few points want more. The same for all lines, so that
  /// cairo opens every font once.
  private static let unitsPerPoint = 16.0

  init(typesetter: Typesetter, language: String) {
    self.typesetter = typesetter
    self.language = language
    // Nothing is drawn: cairo only collects a path. The surface has no edge, since letters far
    // outside of one are left out even from paths.
    surface = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil)
    context = cairo_create(surface)
    cairo_scale(context, Self.unitsPerPoint, Self.unitsPerPoint)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// The elements with a group of shapes, named by its text, in place of every line of text.
  func outlined(_ elements: [Element]) throws(RenderingError) -> [Element] {
    var result: [Element] = []
    for element in elements {
      switch element {
      case .shape: result.append(element)
      case .text(let run): result.append(.group(try outlined(run)))
      case .group(var group):
        group.elements = try outlined(group.elements)
        result.append(.group(group))
      }
    }
    return result
  }

  /// The outlines of a run's letters where they stand on the page.
  func letters(of run: TextRun) throws(RenderingError) -> Path {
    var path = Path()
    for part in run.straightRuns {
      let line = try typesetter.line(of: part, in: language)
      let start = Point(x: line.extents.leftEnd(for: part.anchor), y: 0)
      path.append(
        try letters(of: line).transformed { point in
          part.position + (point + start).turned(byDegrees: part.rotation)
        })
    }
    return path
  }

  private func outlined(_ run: TextRun) throws(RenderingError) -> Group {
    let path = try letters(of: run)
    var shapes: [Element] = []
    if let halo = run.style.halo { shapes.append(.shape(Shape(path, stroke: halo))) }
    shapes.append(.shape(Shape(path, fill: .solid(run.style.color), fillRule: .nonzero)))
    return Group(kind: "text", name: run.string, elements: shapes)
  }

  /// The outlines of a line whose left end lies at the origin.
  private func letters(of line: TypesetLine) throws(RenderingError) -> Path {
    cairo_new_path(context)
    cairo_move_to(context, 0, 0)
    var scale = 1.0
    line.withLayout { layout, factor in
      guard let first = pango_layout_get_line_readonly(layout, 0) else { return }
      pango_cairo_layout_line_path(context, first)
      scale = factor
    }
    guard let outlines = cairo_copy_path(context) else { return Path() }
    defer { cairo_path_destroy(outlines) }
    try check(outlines.pointee.status.rawValue, doing: "outlining text")
    return Path(outlines.pointee).transformed { Point(x: $0.x * scale, y: $0.y * scale) }
  }
}

extension Path {
  /// Reads a path of cairo, without the last move that draws nothing.
  fileprivate init(_ outlines: cairo_path_t) {
    self.init()
    var index = 0
    while index < Int(outlines.num_data) {
      let header = outlines.data[index].header
      func point(_ number: Int) -> Point {
        let point = outlines.data[index + number].point
        return Point(x: point.x, y: point.y)
      }
      switch header.type {
      case CAIRO_PATH_MOVE_TO:
        let isLast = index + Int(header.length) >= Int(outlines.num_data)
        if !isLast { move(to: point(1)) }
      case CAIRO_PATH_LINE_TO: line(to: point(1))
      case CAIRO_PATH_CURVE_TO: curve(to: point(3), control1: point(1), control2: point(2))
      default: close()
      }
      index += Int(header.length)
    }
  }
}
