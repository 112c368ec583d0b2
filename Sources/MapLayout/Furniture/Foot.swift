import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// The small print: how the map is made, what it assumes, where its facts come from.
struct Foot {
  let style: MapStyle
  let scenario: Scenario
  let coverage: [SensorCoverage]
  let projection: ProjectionDefinition

  /// The small print in a rectangle, with a scale bar on top of its first column.
  func group(in rect: Rect, scaleBar: ScaleBar?, typesetter: Typesetter) throws -> Element {
    var elements: [Element] = []
    for (index, column) in try columns(in: rect, typesetter: typesetter).enumerated() {
      if index == 0,
        let bar = scaleBar?.group(
          at: Point(x: column.x + 0.5, y: rect.minY + style.type.foot),
          maximumWidth: column.width * 0.5)
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
    let parts = [("Map", map), ("Assumptions", assumptions), ("Sources", sources)]
      .filter { !$0.1.isEmpty }
    let count = rect.size.width > style.type.foot * 60 ? parts.count : 1
    let gap = style.type.foot * 2.2
    let width = (rect.size.width - gap * Double(count - 1)) / Double(count)
    var columns = (0..<count).map { index in
      TextColumn(
        x: rect.minX + (width + gap) * Double(index), y: rect.minY, width: width,
        typesetter: typesetter)
    }
    // Room for the scale bar.
    columns[0].space(style.type.foot * 1.9)
    for (index, part) in parts.enumerated() {
      try fill(&columns[min(index, count - 1)], heading: part.0, paragraphs: part.1)
    }
    return columns
  }

  private func fill(
    _ column: inout TextColumn, heading: String, paragraphs: [String]
  ) throws {
    try column.add(
      heading,
      style: TextStyle(size: style.type.foot, weight: .semibold, color: style.quietText))
    for paragraph in paragraphs {
      try column.add(paragraph, style: TextStyle(size: style.type.foot, color: style.quietText))
    }
  }

  private var map: [String] {
    let center = projection.center
    let title = projection.method.title
    var words = "\(title.prefix(1).uppercased())\(title.dropFirst()) projection"
    words +=
      projection.method.isAzimuthal
      ? " centred on \(DegreeText.latitude(center.latitude.degrees)),"
        + " \(DegreeText.longitude(center.longitude.degrees))"
      : ", central meridian \(DegreeText.longitude(center.longitude.degrees))"
    let parallels = projection.parallels.map { DegreeText.latitude($0.degrees) }
    if !parallels.isEmpty { words += ", true along \(CoverageWords.list(parallels))" }
    let dashed = scenario.map.worldview == .unitedNations ? "; disputed ones dashed" : ""
    return [
      "\(words); WGS84.",
      "Borders, names and status as of \(Self.date(scenario.date)). Borders"
        + " \(scenario.map.worldview.title)\(dashed).",
    ]
  }

  private var assumptions: [String] {
    var lines =
      coverage.isEmpty
      ? [] : ["Straight lines of sight above the ellipsoid: no refraction, no terrain."]
    var sites: [Site] = []
    for site in coverage.map(\.site) where !sites.contains(site) { sites.append(site) }
    for site in sites {
      let used = coverage.filter { $0.site == site }.flatMap(\.assumptions)
      for (grade, words) in [(Grade.assumption, "assumed"), (.dataset, "second-hand")] {
        if let line = Self.values(used, of: grade) {
          lines.append("\(Figures.isolated(site.name(in: scenario.language))), \(words): \(line).")
        }
      }
    }
    for layer in scenario.memberships(style: style) {
      let members = layer.membership.members(on: scenario.date)
      if members.contains(where: { $0.provenance.grade == .assumption }) {
        let name = Figures.isolated(layer.membership.name(in: scenario.language))
        lines.append("\(name): the list of members is not confirmed by a source.")
      }
    }
    return lines + scenario.notes
  }

  /// The values of a grade, each once; nil where there are none.
  private static func values(_ assumptions: [Assumption], of grade: Grade) -> String? {
    var named: [String] = []
    for assumption in assumptions where assumption.provenance.grade == grade {
      let text = "\(assumption.parameter) \(assumption.value)"
      if assumption.parameter != SensorCoverage.lineOfSight, !named.contains(text) {
        named.append(text)
      }
    }
    return named.isEmpty ? nil : named.joined(separator: ", ")
  }

  private var sources: [String] {
    var cited = coverage.flatMap(\.assumptions).flatMap(\.provenance.sources)
    for site in scenario.sites.map(\.site) + coverage.map(\.site) {
      cited += site.position.sources
      cited += site.status(on: scenario.date)?.provenance.sources ?? []
    }
    for layer in scenario.memberships(style: style) {
      cited += layer.membership.members(on: scenario.date).flatMap(\.provenance.sources)
    }
    var hosts: [String] = []
    for host in cited.map(Self.host(of:)) where !hosts.contains(host) { hosts.append(host) }
    var lines = scenario.sources
    if !hosts.isEmpty { lines.append("Facts: \(hosts.joined(separator: ", ")).") }
    lines.append("Basemap: Natural Earth. Names: GeoNames (CC BY 4.0), Unicode CLDR.")
    return lines
  }

  /// The name of an address's machine, without what all of them share.
  private static func host(of address: String) -> String {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    let host = parts.count > 1 ? String(parts[1]) : address
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return String(name.prefix { $0 != ":" })
  }

  /// A day in words: `12 October 2007`.
  static func date(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }
}
