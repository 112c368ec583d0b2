import Graphics
import Scenarios
import Typesetting

/// The maps of a page in rows and columns, all of one size, each below its title.
struct PanelGrid {
  /// What stands above each map; a single map has nothing above it.
  let titles: [String?]
  let style: MapStyle
  let words: any PageWords
  /// Width over height of what each map must show.
  let aspect: Double
  let typesetter: Typesetter

  /// Whether a last row that is not full stands below the last columns instead of the first.
  var endsAtLastColumn = false

  /// A map's place, and its title set above it.
  struct Panel {
    let title: [Element]
    let map: Rect
  }

  /// The panels in a rectangle, in as many columns as give the largest maps.
  func panels(in rect: Rect) throws -> [Panel] {
    var best: (panels: [Panel], scale: Double)?
    for columns in 1...titles.count {
      let panels = try panels(in: rect, columns: columns)
      let scale = self.scale(of: panels)
      if scale > best?.scale ?? -.infinity { best = (panels, scale) }
    }
    return best?.panels ?? []
  }

  /// How large the maps are drawn in a rectangle: points for what is one unit high.
  func scale(in rect: Rect) throws -> Double { scale(of: try panels(in: rect)) }

  private func scale(of panels: [Panel]) -> Double {
    panels.map { min($0.map.size.width / aspect, $0.map.size.height) }.min() ?? 0
  }

  private func panels(in rect: Rect, columns: Int) throws -> [Panel] {
    let gap = style.type.legend * 1.6
    let rows = (titles.count + columns - 1) / columns
    let width = (rect.size.width - gap * Double(columns - 1)) / Double(columns)
    let height = (rect.size.height - gap * Double(rows - 1)) / Double(rows)
    let left = rows > 1 && endsAtLastColumn ? columns * rows - titles.count : 0
    let headings = try titles.enumerated().map { place, title in
      let index = place < columns * (rows - 1) ? place : place + left
      return try heading(
        title,
        x: rect.minX + (width + gap) * Double(words.place(of: index % columns, among: columns)),
        y: rect.minY + (height + gap) * Double(index / columns), width: width)
    }
    // One height for all, so that maps stand in line.
    let headingHeight = headings.map(\.height).max() ?? 0
    return headings.map {
      Panel(
        title: $0.column.elements,
        map: Rect(
          x: $0.column.x, y: $0.top + headingHeight, width: width, height: height - headingHeight))
    }
  }

  private func heading(
    _ title: String?, x: Double, y: Double, width: Double
  ) throws -> (column: TextColumn, top: Double, height: Double) {
    let direction = title.map { TextDirection(of: $0) } ?? words.direction
    var column = TextColumn(
      x: x, y: y, width: width, direction: direction, typesetter: typesetter)
    if let title {
      try column.add(
        title, style: TextStyle(size: style.type.subtitle, weight: .semibold, color: style.text))
      column.space(style.type.subtitle * 0.35)
    }
    return (column, y, column.y - y)
  }
}
