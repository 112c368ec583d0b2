import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// What the small print says of how the picture is made.
enum Making {
  /// The projection of each map.
  case maps([ProjectionDefinition], remarks: [String])
  /// A diagram without a map: whole sentences.
  case diagram([String])
}

/// The small print: how the map is made, what it assumes, where its facts come from.
struct Foot {
  let style: MapStyle
  let scenario: Scenario
  let coverage: [SensorCoverage]
  let making: Making
  var politics: [PoliticalLayer] = []
  var publishers = Publishers.none

  private var words: any PageWords { scenario.words }

  /// The small print in a rectangle, with a scale bar on top of its first column.
  func group(in rect: Rect, scaleBar: ScaleBar?, typesetter: Typesetter) throws -> Element {
    var elements: [Element] = []
    for (index, column) in try columns(in: rect, typesetter: typesetter).enumerated() {
      if index == 0,
        let bar = try scaleBar?.group(
          in: Rect(
            x: column.x, y: rect.minY, width: column.width, height: style.type.foot),
          words: words, typesetter: typesetter)
      {
        elements.append(bar)
      }
      elements += column.elements
    }
    return .group(
      Group(kind: "foot", id: "foot", name: "Sources and assumptions", elements: elements))
  }

  /// How high the small print is, set that wide.
  func height(width: Double, typesetter: Typesetter) throws -> Double {
    let rect = Rect(x: 0, y: 0, width: width, height: 0)
    return try columns(in: rect, typesetter: typesetter).map(\.y).max() ?? 0
  }

  private func columns(in rect: Rect, typesetter: Typesetter) throws -> [TextColumn] {
    let furniture = scenario.furniture
    let parts = [
      (makingPart.heading, makingPart.paragraphs.map { Paragraph($0) }),
      (
        words.assumptionsHeading,
        furniture.assumptions == .margin ? assumptions.map { Paragraph($0) } : []
      ),
      (words.sourcesHeading, furniture.sources == .margin ? sources : []),
    ].filter { !$0.1.isEmpty }
    let count = rect.size.width > style.type.foot * 60 ? parts.count : 1
    let gap = style.type.foot * 2.2
    let widths = Self.widths(
      of: count == 1 ? [1] : parts.map { $0.1.reduce(0) { $0 + $1.text.count } },
      within: rect.size.width - gap * Double(count - 1))
    var columns = (0..<count).map { index in
      // Those that stand to the left of it.
      let before = (0..<count).filter {
        words.place(of: $0, among: count) < words.place(of: index, among: count)
      }
      return TextColumn(
        x: rect.minX + before.reduce(0) { $0 + widths[$1] + gap }, y: rect.minY,
        width: widths[index], direction: words.direction, typesetter: typesetter)
    }
    // Room for the scale bar.
    if case .maps = making, scenario.furniture.scaleBar == .margin {
      columns[0].space(style.type.foot * 1.9)
    }
    for (index, part) in parts.enumerated() {
      try fill(&columns[min(index, count - 1)], heading: part.0, paragraphs: part.1)
    }
    return columns
  }

  /// The widths of columns: more for more text, and for none too little.
  private static func widths(of lengths: [Int], within width: Double) -> [Double] {
    let total = Double(max(1, lengths.reduce(0, +)))
    let shares = lengths.map { min(max(Double($0) / total, 0.24), 0.5) }
    let sum = shares.reduce(0, +)
    return shares.map { width * $0 / sum }
  }

  func fill(
    _ column: inout TextColumn, heading: String, paragraphs: [Paragraph]
  ) throws {
    try column.add(
      heading,
      style: TextStyle(size: style.type.foot, weight: .semibold, color: style.quietText))
    for paragraph in paragraphs {
      try column.add(paragraph, style: TextStyle(size: style.type.foot, color: style.quietText))
    }
  }

  var makingPart: (heading: String, paragraphs: [String]) {
    switch making {
    case .maps(let projections, let remarks):
      (words.mapHeading, projections.withoutRepeats.map(sentence) + [borders] + remarks)
    case .diagram(let sentences): (words.diagramHeading, sentences)
    }
  }

  private func sentence(about projection: ProjectionDefinition) -> String {
    let latitude = words.latitude(projection.center.latitude)
    let longitude = words.longitude(projection.center.longitude)
    let name = words.projection(projection.method)
    let title =
      projection.method.isAzimuthal
      ? words.projection(name, centredOn: latitude + words.comma + longitude)
      : words.projection(name, centralMeridian: longitude)
    let parallels = projection.parallels.map(words.latitude)
    var parts = [title]
    if projection.method.hasHeight {
      parts.append(words.seen(from: words.kilometres(projection.height)))
    }
    if !parallels.isEmpty { parts.append(words.trueAlong(words.list(parallels))) }
    let turn = projection.rotation.normalizedLongitude
    if abs(turn.degrees) >= 0.05 {
      let size = words.degrees(.degrees(abs(turn.degrees)))
      parts.append(turn > .zero ? words.turned(right: size) : words.turned(left: size))
    }
    return words.onWGS84(parts.joined(separator: words.comma))
  }

  /// The policy on borders, and the day or days that the maps hold for.
  private var borders: String {
    let dates = scenario.maps.map(\.date).withoutRepeats.map(words.date)
    return words.borders(on: words.list(dates), view: scenario.map.worldview)
  }

  /// What the page takes for granted, a paragraph each.
  var assumptions: [String] {
    var lines = coverage.flatMap(\.propagation).map(words.rays).withoutRepeats
    for site in coverage.map(\.site).withoutRepeats {
      let name = words.name(site.name(in: scenario.language))
      let used = coverage.filter { $0.site == site }.map { CoverageWords($0, in: words) }
      if let values = values(used, of: .assumption) {
        lines.append(words.assumed(values, at: name))
      }
      if let values = values(used, of: .dataset) {
        lines.append(words.secondHand(values, at: name))
      }
    }
    if coverage.flatMap(\.assumptions).contains(where: { $0.spread != nil }) {
      lines.append(words.bracketsMeaning)
    }
    lines += politics.flatMap(\.assumptions)
    return lines + scenario.notes
  }

  /// The values of a grade, each once; nil where there are none.
  private func values(_ coverages: [CoverageWords], of grade: Grade) -> String? {
    let named = coverages.flatMap { $0.values(of: grade) }.withoutRepeats
    return named.isEmpty ? nil : named.joined(separator: words.comma)
  }

  /// What the page cites: the scenario's own sources, then all addresses.
  var citations: [String] {
    (scenario.sources + scenario.united.data.compactMap(credit) + cited).withoutRepeats
  }

  /// The addresses that what is shown comes from.
  private var cited: [String] {
    var cited = coverage.flatMap(\.assumptions).flatMap(\.provenance.sources)
    let shown = scenario.maps.flatMap { map in map.sites.map { (site: $0.site, day: map.date) } }
    for (site, day) in shown + coverage.map({ ($0.site, scenario.date) }) {
      cited += site.position.sources
      cited += site.status(on: day)?.provenance.sources ?? []
    }
    return (cited + politics.flatMap(\.sources)).withoutRepeats
  }

  /// Publishers are named once and lead to the first of their pages that is cited.
  var sources: [Paragraph] {
    let named = cited.map { (words: publishers.name(of: $0), address: $0) }
    let names = named.map(\.words).withoutRepeats
    var lines = (scenario.sources + scenario.united.data.compactMap(credit))
      .map(Paragraph.init(findingAddressesIn:))
    if !names.isEmpty {
      lines.append(
        Paragraph(
          words.facts(from: names.map(words.name).joined(separator: words.comma)),
          links: names.compactMap { name in named.first { $0.words == name } }))
    }
    if case .maps = making { lines.append(Paragraph(words.basemapCredit)) }
    return lines
  }

  /// Who says what a user's own data shows, and under which licence; nil where nobody is named.
  private func credit(for data: DataLayer) -> String? {
    let parts = [data.source, data.license].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return words.name(data.name) + ": " + parts.joined(separator: words.comma)
  }
}
