import Graphics
import Scenarios
import Typesetting

/// What the signs, lines and areas of a user's own data mean: a name, and a line for each class that
/// is told apart.
struct DataLegend {
  let style: MapStyle
  let layer: DataLayer
  let words: any PageWords

  func write(in column: inout TextColumn) throws {
    let name = words.name(layer.name)
    if layer.classes.count == 1, layer.property == nil {
      try write(name, look.heading, classIndex: 0, in: &column)
    } else {
      try column.add(name, style: look.heading)
      for (index, item) in layer.classes.enumerated() {
        try write(text(of: item), look.small, classIndex: index, in: &column)
      }
    }
    column.space(style.type.legend * 0.55)
  }

  private func write(
    _ text: String, _ textStyle: TextStyle, classIndex: Int, in column: inout TextColumn
  ) throws {
    let paint = DataPaint(layer, classIndex: classIndex, map: style)
    let height = textStyle.size * 0.95
    let shapes = layer.features.lazy.filter { $0.classIndex == classIndex }.map(\.shape)
    let hasSigns = shapes.contains { !$0.points.isEmpty }
    // Large signs keep clear of what stands above and below.
    let room = hasSigns ? max(0, paint.signRadius - height * 0.6) : 0
    column.space(room)
    let box = look.swatch(in: column, height: textStyle.size)
    if hasSigns {
      column.add(paint.sign(at: box.center))
    } else if shapes.contains(where: { !$0.polygons.isEmpty }) {
      column.add([.shape(Shape(Path(rect: box), fill: paint.areaFill, stroke: paint.areaStroke))])
    } else if let stroke = paint.lineStroke {
      let line = [Point(x: box.minX, y: box.midY), Point(x: box.maxX, y: box.midY)]
      column.add([.shape(Shape(Path(polyline: line), stroke: stroke))])
    }
    try column.add(text, style: textStyle, indent: look.indent, leading: 1.4)
    column.space(room)
  }

  private func text(of item: DataClass) -> String {
    if let legend = item.legend { return words.name(legend) }
    switch item.membership {
    case .all: return ""
    case .value(let value): return words.name(value)
    case .numbers(nil, let upTo?): return "≤ " + words.number(upTo)
    case .numbers(let above?, nil): return "> " + words.number(above)
    case .numbers(let above?, let upTo?): return words.span(words.number(above), words.number(upTo))
    case .numbers(nil, nil), .others: return words.otherValues
    }
  }

  private var look: LegendLook { LegendLook(style: style) }
}
