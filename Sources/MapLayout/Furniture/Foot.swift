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

  /// The columns of the foot, each under its heading.
  var columns: [(heading: String, paragraphs: [String])] {
    [("Map", map), ("Assumptions", assumptions), ("Sources", sources)]
      .filter { !$0.paragraphs.isEmpty }
  }

  /// Sets one column.
  func fill(_ column: inout TextColumn, heading: String, paragraphs: [String]) throws {
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
    guard !coverage.isEmpty else { return scenario.notes }
    var lines = ["Straight lines of sight above the ellipsoid: no refraction, no terrain."]
    for words in coverage.map(CoverageWords.init) {
      let found = [
        words.values(of: .assumption, saying: "assumed"),
        words.values(of: .dataset, saying: "second-hand"),
      ]
      lines += found.compactMap { $0 }.filter { !lines.contains($0) }
    }
    return lines + scenario.notes
  }

  private var sources: [String] {
    let sites = scenario.sites.map(\.site) + coverage.map(\.site)
    let cited =
      coverage.flatMap { $0.assumptions.flatMap(\.provenance.sources) }
      + sites.flatMap {
        $0.position.sources + ($0.status(on: scenario.date)?.provenance.sources ?? [])
      }
    var hosts: [String] = []
    for host in cited.map(Self.host(of:)) where !hosts.contains(host) { hosts.append(host) }
    var lines = scenario.sources
    if !hosts.isEmpty { lines.append("Sites and radars: \(hosts.joined(separator: ", ")).") }
    lines.append("Basemap: Natural Earth. Names: GeoNames (CC BY 4.0), Unicode CLDR.")
    return lines
  }

  /// The name of an address's machine, without what all of them share.
  private static func host(of address: String) -> String {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    let host = parts.count > 1 ? String(parts[1]) : address
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
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
