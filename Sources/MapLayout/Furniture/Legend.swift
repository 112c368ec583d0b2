import Coverage
import GeoData
import Graphics
import Scenarios
import Typesetting

/// What the signs, fills and lines of the map mean: made from its layers, with the figures behind.
struct Legend {
  let style: MapStyle
  let scenario: Scenario
  let coverages: [CoveragePaint]
  let subject: MapContent.Subject
  /// How much it says.
  var detail = Detail.full
  let politics: [PoliticalLayer]
  /// The lines of a map of the lowest visible height in kilometres, where they are known before the
  /// rest.
  var levels: [Double]?
  /// What the maps show; nil until that is known, while room is kept for all.
  var inSight: InSight?
  /// Where plans differ, on maps that show that.
  private let differences: [CoverageDifference]
  private let signs: SignLegend

  /// What is left out, the later the less room a page has.
  enum Detail: CaseIterable {
    /// Names, figures, kinds of line and signs.
    case full
    /// No figures; views that look the same together.
    case brief
    /// No kinds of line either.
    case names
  }

  /// What the maps of a page show, each thing once.
  init(
    _ scenario: Scenario, of maps: [MapContent], politics: [PoliticalLayer], style: MapStyle
  ) {
    self.style = style
    self.scenario = scenario
    let paints = maps.flatMap { map in
      zip(map.coverage, map.scenario.coverage).map {
        (request: $1, paint: CoveragePaint(style: style, coverage: $0, label: $1.label))
      }
    }
    coverages = scenario.coverage.compactMap { request in
      paints.first { $0.request == request }?.paint
    }
    subject = maps.first?.subject ?? .footprints
    differences = maps.compactMap(\.subject.difference)
    self.politics = politics
    signs = SignLegend(of: maps.map(\.scenario), style: style)
  }

  private var words: any PageWords { scenario.words }

  private var borderClasses: Set<BorderClass> {
    inSight?.borderClasses
      ?? (scenario.layers.contains(.borders) ? Set(BorderClass.allCases) : [])
  }

  private var hasUncertainty: Bool {
    inSight?.hasUncertainty ?? scenario.layers.contains(.uncertainty)
  }

  /// The lines of a map of the lowest visible height in kilometres, from the lowest up.
  private var heights: [Double] {
    inSight?.heights ?? levels ?? Array(repeating: 0, count: LowestHeightLayer.mostLevels)
  }

  /// Whether there is anything that needs words beside the map.
  var isNeeded: Bool {
    !coverages.isEmpty || !politics.isEmpty || !scenario.data.isEmpty
      || scenario.sites.contains { $0.site.kind != .city }
  }

  /// The legend in a rectangle: one column where it is tall, several where it is wide.
  func group(in rect: Rect, typesetter: Typesetter) throws -> Element {
    .group(
      Group(
        kind: "legend", id: "legend", name: "Legend",
        elements: try columns(in: rect, typesetter: typesetter).flatMap(\.elements)))
  }

  /// How far down the legend goes in a rectangle that wide.
  func height(in rect: Rect, typesetter: Typesetter) throws -> Double {
    (try columns(in: rect, typesetter: typesetter).map(\.y).max() ?? rect.minY) - rect.minY
  }

  /// All of the legend, down one column.
  func write(in column: inout TextColumn) throws { for part in parts { try part(&column) } }

  private var parts: [(inout TextColumn) throws -> Void] {
    let showsField = subject == .lowestVisibleHeight
    let views: [(inout TextColumn) throws -> Void] =
      showsField
      ? [heightLegend.write]
      : detail != .full
        ? alikes.map { paints in { try addNames(of: paints, to: &$0) } }
        : coverages.map { paint in { try add(paint, to: &$0) } }
    let data: [(inout TextColumn) throws -> Void] = scenario.data.map { layer in
      { try DataLegend(style: style, layer: layer, words: words).write(in: &$0) }
    }
    let changes: [(inout TextColumn) throws -> Void] = differences.map { difference in
      { try add(difference, to: &$0) }
    }
    return views + changes + data + [
      {
        try addPolitics(to: &$0)
        if detail != .names { try addLines(to: &$0) }
        try signs.write(in: &$0, inSight: inSight?.sites)
      }
    ]
  }

  private func columns(in rect: Rect, typesetter: Typesetter) throws -> [TextColumn] {
    let parts = self.parts
    let most = Int(rect.size.width / (style.type.legend * 17))
    let count = max(1, min(parts.count, most))
    let gap = style.type.legend * 1.5
    let width = (rect.size.width - gap * Double(count - 1)) / Double(count)
    return try (0..<count).map { index in
      var column = TextColumn(
        x: rect.minX + (width + gap) * Double(words.place(of: index, among: count)), y: rect.minY,
        width: width, direction: words.direction, typesetter: typesetter)
      // The last column takes what is left.
      let last = index == count - 1 ? parts.count : index + 1
      for part in parts[index..<last] { try part(&column) }
      return column
    }
  }

  private var heightLegend: HeightLegend {
    HeightLegend(style: style, heights: heights, coverages: coverages, words: words)
  }

  private var look: LegendLook { LegendLook(style: style) }
  private var heading: TextStyle { look.heading }
  private var small: TextStyle { look.small }
  private var indent: Double { look.indent }

  /// A sample of a fill beside a line of text that high.
  private func swatch(in column: TextColumn, height: Double) -> Path {
    Path(rect: look.swatch(in: column, height: height))
  }

  private func add(_ paint: CoveragePaint, to column: inout TextColumn) throws {
    try addNames(of: [paint], to: &column)
    let sentences = CoverageWords(paint.coverage, in: words)
    for line in [sentences.view, sentences.areas].compactMap({ $0 }) {
      try column.add(line, style: small, indent: indent)
    }
    column.space(style.type.legend * 0.55)
  }

  /// What the fills of a difference mean, and how much ground each covers.
  private func add(_ difference: CoverageDifference, to column: inout TextColumn) throws {
    try column.add(
      words.heading(difference) + words.comma
        + words.height(words.kilometres(difference.height)),
      style: heading)
    for change in CoverageChange.allCases {
      let box = swatch(in: column, height: style.type.foot)
      column.add(
        [.shape(Shape(box, fill: .solid(style.land)))]
          + DifferencePaint(style: style).fill(box, change))
      try column.add(
        words.change(change, to: difference.plan) + words.comma
          + words.area(difference.area(change)), style: small,
        indent: indent)
    }
    column.space(style.type.legend * 0.55)
  }

  /// Views that look the same, under one swatch: their names.
  private func addNames(of paints: [CoveragePaint], to column: inout TextColumn) throws {
    guard let first = paints.first else { return }
    let box = swatch(in: column, height: style.type.legend)
    column.add(
      [.shape(Shape(box, fill: .solid(style.land)))] + first.fill(box) + [
        .shape(Shape(box, stroke: Stroke(first.color, width: first.lineWidth)))
      ])
    let names = paints.map { words.name($0.coverage.site.name(in: scenario.language)) }
      .withoutRepeats
    try column.add(
      first.label.map(words.name)
        ?? names.joined(separator: words.comma) + words.comma + words.look(first.look),
      style: heading, indent: indent)
    if detail != .full { column.space(style.type.legend * 0.2) }
  }

  /// The coverages in groups that look the same and have no words of their own.
  private var alikes: [[CoveragePaint]] {
    var groups: [[CoveragePaint]] = []
    for paint in coverages {
      let index = groups.firstIndex {
        $0[0].side == paint.side && $0[0].look == paint.look && $0[0].label == nil
          && paint.label == nil
      }
      if let index { groups[index].append(paint) } else { groups.append([paint]) }
    }
    return groups
  }

  private func addPolitics(to column: inout TextColumn) throws {
    for layer in politics {
      if let text = layer.heading {
        try column.add(text, style: heading)
        column.space(style.type.foot * 0.3)
      }
      for fill in layer.fills {
        if let paint = fill.paint, isInSight(fill) {
          let box = swatch(in: column, height: style.type.foot)
          column.add([
            .shape(Shape(box, fill: .solid(style.land))),
            .shape(Shape(box, fill: paint, stroke: Stroke(style.quietText, width: 0.4))),
          ])
        }
        try column.add(fill.title, style: small, indent: indent, leading: 1.35)
        for line in detail == .full ? fill.details : [] {
          try column.add(line, style: small, indent: indent)
        }
        column.space(style.type.foot * 0.25)
      }
      column.space(style.type.foot * 0.3)
    }
  }

  /// The kinds of line that occur, each with all that it stands for.
  private func addLines(to column: inout TextColumn) throws {
    for line in EdgeLine.allCases where subject == .footprints {
      let causes = EdgeCause.allCases.filter { cause in
        coverages.contains { paint in
          paint.look != .reach && paint.lineKind(of: cause) == line
            && paint.coverage.footprints.contains { $0.edges.contains { $0.cause == cause } }
        }
      }
      guard !causes.isEmpty else { continue }
      let names = causes.map(words.edge).joined(separator: words.comma)
      let stroke = Stroke(
        style.text, width: 0.9, dash: line.dash.map { $0 * 0.9 },
        cap: line == .dotted ? .round : .butt)
      try addLine(stroke, line == .longDashes ? words.assumed(names) : names, to: &column)
    }
    if subject == .footprints,
      let paint = coverages.first(where: { $0.coverage.bands.contains(where: \.hasWidth) })
    {
      let box = swatch(in: column, height: style.type.foot)
      column.add(
        [.shape(Shape(box, fill: .solid(style.land)))]
          + paint.bandFill(box, sharedBy: paint.coverage.bands.count))
      try column.add(words.openBand, style: small, indent: indent)
    }
    if hasUnexplainedTint {
      let box = swatch(in: column, height: style.type.foot)
      column.add([.shape(Shape(box, fill: .solid(style.countryInPlay)))])
      try column.add(words.hostCountry, style: small, indent: indent)
    }
    if hasUncertainty {
      try addLine(UncertaintyLayer.stroke(style), words.openPosition, to: &column)
    }
    for borderClass in BorderClass.allCases where borderClasses.contains(borderClass) {
      guard let name = words.border(borderClass) else { continue }
      try addLine(style.border(borderClass), name, to: &column)
    }
    column.space(style.type.legend * 0.55)
  }

  private func isInSight(_ fill: CountryFill) -> Bool {
    guard let seen = inSight?.filledCountries else { return true }
    return fill.countries.contains { seen.contains($0.code) }
  }

  /// Whether a country is tinted for a place on it and for nothing else.
  private var hasUnexplainedTint: Bool {
    guard subject == .footprints else { return false }
    let tinted =
      inSight?.tintedCountries ?? scenario.hosts.subtracting(politics.filledCountries)
    return !tinted.isEmpty
  }

  private func addLine(
    _ stroke: Stroke, _ text: String, to column: inout TextColumn
  ) throws {
    let y = column.y + style.type.foot * 0.62
    let left = column.left(ofWidth: look.swatchWidth)
    let line = Path(polyline: [Point(x: left, y: y), Point(x: left + look.swatchWidth, y: y)])
    column.add([.shape(Shape(line, stroke: stroke))])
    try column.add(text, style: small, indent: indent)
  }
}
