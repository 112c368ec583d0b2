private import CCairo
import Graphics

/// The bookmarks of a document: the parts of its page, and the layers of its maps.
struct PDFBookmarks {
  /// The `cairo_surface_t` of the document.
  let surface: OpaquePointer?

  /// Kinds of group that a reader may want to go to.
  private static let kinds: Set<String> = [
    "panel", "map", "layer", "coverage", "heading", "legend", "foot", "section",
  ]

  /// Adds a bookmark for each named group of those kinds, those within it below it.
  func add(_ elements: [Element], below parent: Int32 = CAIRO_PDF_OUTLINE_ROOT) {
    for case .group(let group) in elements {
      guard Self.kinds.contains(group.kind), let name = group.name else {
        add(group.elements, below: parent)
        continue
      }
      // In numbers of the C locale: Swift's own.
      let corner = Element.group(group).corner ?? Point(x: 0, y: 0)
      let place = "page=1 pos=[\(corner.x.rounded()) \(corner.y.rounded())]"
      let bookmark = cairo_pdf_surface_add_outline(
        surface, parent, name.asSingleLine, place, cairo_pdf_outline_flags_t(0))
      add(group.elements, below: bookmark)
    }
  }
}

extension Element {
  /// The upper left corner of all that it draws; nil where it draws nothing.
  fileprivate var corner: Point? {
    switch self {
    case .shape(let shape): shape.path.controlBox.map(\.corner)
    case .text(let run): Point(x: run.position.x, y: run.position.y - run.style.size)
    case .group(let group): group.clip?.controlBox.map(\.corner) ?? group.elements.corner
    }
  }
}

extension [Element] {
  fileprivate var corner: Point? {
    compactMap(\.corner).reduce(nil) { found, corner in
      Point(
        x: Swift.min(found?.x ?? corner.x, corner.x), y: Swift.min(found?.y ?? corner.y, corner.y))
    }
  }
}

extension Rect {
  fileprivate var corner: Point { Point(x: minX, y: minY) }
}
