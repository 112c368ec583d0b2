import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// A page of side views, one below the other on one scale: which ray sees how high, how far out.
public struct RangeHeightSheet: Sendable {
  public let drawing: Drawing
  /// Labels that found no free place, by what they say.
  public let droppedLabels: [DroppedLabel]

  /// Lays out the range–height diagram of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: Its title, its page and its words.
  ///   - coverage: What its sensors see; one side view for each pointing of each site.
  ///   - style: The look of the page.
  ///   - publishers: How its sources are named.
  ///   - typesetter: Measures the text; the one that draws it must be the same.
  /// - Throws: `LayoutError.noCoverage`, `LayoutError.pageTooSmall`, and what the typesetter throws.
  public init(
    _ scenario: Scenario, coverage: [SensorCoverage], style: MapStyle,
    publishers: Publishers = .none, typesetter: Typesetter
  ) throws {
    let style = style.fitted(to: scenario.pageSize)
    let subjects = SectionSubject.all(of: coverage)
    guard !subjects.isEmpty else { throw LayoutError.noCoverage }
    // The small print states the exaggeration, which depends on the room that it leaves: the
    // longer of the two sentences keeps that room for both.
    func foot(exaggeration: Double) -> Foot {
      Foot(
        style: style, scenario: scenario, coverage: coverage,
        making: .diagram(scenario.words.diagram(exaggeration: exaggeration)),
        publishers: publishers)
    }
    let page = try PagePlan(
      scenario: scenario, style: style, aspect: 2, legend: nil, foot: foot(exaggeration: 100),
      typesetter: typesetter)
    let rows = try PanelRows(
      subjects, in: page.map, style: style, scenario: scenario, typesetter: typesetter)
    guard rows.hasRoom else {
      throw LayoutError.pageTooSmall(
        width: page.size.width, height: page.size.height, left: rows.smallest)
    }

    let margins = SectionPanel.margins(style)
    let scope = SectionScope(
      showing: subjects,
      in: Size(
        width: rows.smallest.width - 2 * margins.side,
        height: rows.smallest.height - margins.top - margins.bottom))
    let heights = Set(coverage.flatMap(\.footprints).map(\.height)).filter { $0 > .zero }.sorted()
    var elements: [Element] = []
    var dropped: [DroppedLabel] = []
    var exaggeration = 1.0
    for (index, row) in rows.rows.enumerated() {
      let frame = SectionFrame(
        scope,
        in: Rect(
          minX: row.drawing.minX + margins.side, minY: row.drawing.minY + margins.top,
          maxX: row.drawing.maxX - margins.side, maxY: row.drawing.maxY - margins.bottom))
      exaggeration = frame.exaggeration
      let panel = SectionPanel(
        subject: row.subject, frame: frame, style: style, scenario: scenario, rect: row.drawing)
      let drawn = try panel.drawn(heights: heights, index: index + 1, typesetter)
      elements += [drawn.group] + row.words
      dropped += drawn.dropped
    }
    let small = try foot(exaggeration: exaggeration).group(
      in: page.foot, scaleBar: nil, typesetter: typesetter)
    drawing = Drawing(
      size: page.size, background: style.page,
      record: scenario.record(coverage: coverage, foot: foot(exaggeration: exaggeration)),
      elements: elements + [
        .group(Group(kind: "heading", id: "heading", name: "Title", elements: page.heading)), small,
      ] + HandlingStrips.all(of: scenario, style: style, rects: page.banners))
    droppedLabels = dropped
  }
}

extension PageWords {
  /// What a side view is, in whole sentences.
  fileprivate func diagram(exaggeration: Double) -> [String] {
    [
      rangeHeightDiagram,
      exaggeration == 1 ? heightsToScale : heightsExaggerated(by: grouped(exaggeration)),
    ]
  }
}

/// The rows of a page of side views, all of one height: words beside the drawing.
private struct PanelRows {
  struct Row {
    let subject: SectionSubject
    let words: [Element]
    let drawing: Rect
  }

  let rows: [Row]
  /// The room that the smallest drawing has.
  let smallest: Size
  /// Whether drawings can be read and all words have room.
  let hasRoom: Bool

  init(
    _ subjects: [SectionSubject], in body: Rect, style: MapStyle, scenario: Scenario,
    typesetter: Typesetter
  ) throws {
    let gap = style.type.legend * 1.2
    let count = Double(subjects.count)
    let height = (body.size.height - gap * (count - 1)) / count
    let column = min(style.type.legend * 19, body.size.width * 0.3)
    let isMirrored = scenario.words.direction == .rightToLeft
    var rows: [Row] = []
    var fits = true
    for (index, subject) in subjects.enumerated() {
      let top = body.minY + (height + gap) * Double(index)
      var text = TextColumn(
        x: isMirrored ? body.maxX - column : body.minX, y: top, width: column,
        direction: scenario.words.direction, typesetter: typesetter)
      try SectionPanel.words(about: subject, style: style, scenario: scenario, in: &text)
      fits = fits && text.y <= top + height + gap
      rows.append(
        Row(
          subject: subject, words: text.elements,
          drawing: Rect(
            x: isMirrored ? body.minX : body.minX + column + gap, y: top,
            width: body.size.width - column - gap, height: height)))
    }
    self.rows = rows
    smallest = Size(width: body.size.width - column - gap, height: height)
    hasRoom = fits && smallest.width >= 120 && smallest.height >= style.type.contour * 9
  }
}
