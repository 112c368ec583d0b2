import Graphics
import Typesetting

/// Words on a map, on paper of their own.
struct TextBox {
  let style: MapStyle
  private let column: TextColumn
  private let width: Double
  private let shift: Double

  /// Sets the words at the origin; a box is as wide as its longest line, and `width` at the most.
  init(
    style: MapStyle, width: Double, direction: TextDirection, typesetter: Typesetter,
    _ write: (inout TextColumn) throws -> Void
  ) throws {
    self.style = style
    var column = TextColumn(x: 0, y: 0, width: width, direction: direction, typesetter: typesetter)
    try write(&column)
    self.column = column
    self.width = min(width, column.usedWidth)
    // Text from right to left ends at the column's right edge.
    shift = direction == .leftToRight ? 0 : self.width - width
  }

  private var padding: Double { style.type.foot * 0.8 }

  var size: Size { Size(width: width + 2 * padding, height: column.y + 2 * padding) }

  /// The words in a rectangle of the box's size.
  func element(in rect: Rect, kind: String, name: String) -> Element {
    let corner = Point(x: rect.minX + padding + shift, y: rect.minY + padding)
    return .group(
      Group(
        kind: kind, name: name,
        elements: [
          .shape(Shape(Path(rect: rect), fill: .solid(style.page.withAlpha(Self.opacity))))
        ] + column.elements.map { $0.moved(by: corner) }))
  }

  private static let opacity = 0.9
}

extension Element {
  /// The element somewhere else on the page.
  func moved(by offset: Point) -> Element {
    switch self {
    case .shape(var shape):
      shape.path = shape.path.transformed { $0 + offset }
      return .shape(shape)
    case .text(var run):
      run.position = run.position + offset
      return .text(run)
    case .group(var group):
      group.clip = group.clip?.transformed { $0 + offset }
      group.elements = group.elements.map { $0.moved(by: offset) }
      return .group(group)
    }
  }
}
