import Geodesy
import Graphics
import Typesetting

/// What the fills of a map of the lowest visible height mean, from the lowest up, and whose views it
/// joins.
struct HeightLegend {
  let style: MapStyle
  /// Of its lines in kilometres, from the lowest up.
  let heights: [Double]
  let coverages: [CoveragePaint]
  let words: any PageWords

  private var look: LegendLook { LegendLook(style: style) }

  func write(in column: inout TextColumn) throws {
    let color = style.side(ofAll: coverages.map(\.coverage.site)).color
    let fill = LowestHeightLayer.fill(color, among: heights.count)
    try column.add(words.lowestVisibleHeight, style: look.heading)
    let names = heights.map { words.kilometres(.kilometres($0)) }
    for (index, name) in names.enumerated() {
      let below = index == 0 ? words.kilometres(.zero) : names[index - 1]
      try add(words.span(below, name), fill, times: names.count + 1 - index, to: &column)
    }
    if let highest = names.last {
      try add(words.seenFrom(highest), fill, times: 1, to: &column)
    }
    column.space(style.type.legend * 0.55)
    for paint in coverages {
      let name = words.name(paint.coverage.site.name(in: words.language))
      try column.add(name, style: look.heading, indent: look.indent)
      let view = CoverageWords(paint.coverage, in: words).view
      try column.add(view, style: look.small, indent: look.indent)
      column.space(style.type.legend * 0.3)
    }
    column.space(style.type.legend * 0.3)
  }

  /// A fill that lies over itself, as on the map.
  private func add(
    _ text: String, _ fill: Paint, times: Int, to column: inout TextColumn
  ) throws {
    let box = Path(rect: look.swatch(in: column, height: style.type.foot))
    column.add(
      [.shape(Shape(box, fill: .solid(style.land)))]
        + Array(repeating: .shape(Shape(box, fill: fill)), count: times))
    try column.add(text, style: look.small, indent: look.indent, leading: 1.35)
  }
}
