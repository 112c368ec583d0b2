import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios

extension Scenario {
  /// Where the basemap of every map comes from, in the language of the page.
  public var basemapCredit: String { words.basemapCredit }

  /// The size of the page, in points.
  var pageSize: Size {
    Size(width: map.size.width.points, height: map.size.height.points)
  }

  /// The countries that the marked places lie in, ISO 3166-1 alpha-2.
  var hosts: Set<String> { Set(sites.compactMap { $0.site.host?.value }) }

  /// What any page's file says of it.
  ///
  /// - Parameters:
  ///   - coverage: What is shown of what radars see.
  ///   - foot: The page's small print.
  ///   - projections: Of its maps; none for a diagram.
  ///   - differences: Between plans, which its maps show.
  /// - Returns: What the scenario and the page know; who writes the file adds how it was made.
  func record(
    coverage: [SensorCoverage], foot: Foot, projections: [ProjectionDefinition] = [],
    differences: [CoverageDifference] = []
  ) -> PageRecord {
    let isMap = !projections.isEmpty
    let handling = furniture.banner.map { [Group.Datum("handling", $0.text)] } ?? []
    let dates = maps.map(\.date).withoutRepeats
    return PageRecord(
      title: title,
      summary: PageDescription(
        self, coverage: coverage, differences: differences, isMap: isMap
      ).text,
      author: author ?? "", language: language,
      facts: handling + [.init("date", dates.map(\.description).joined(separator: ", "))]
        + (isMap ? mapFacts(projections) : []),
      assumptions: foot.assumptions, sources: foot.citations)
  }

  /// What holds for a page of maps: the policy that borders follow, in the scenario's words and in
  /// those of the page, and the projections.
  private func mapFacts(_ projections: [ProjectionDefinition]) -> [Group.Datum] {
    let dates = maps.map(\.date).withoutRepeats
    return [
      .init("worldview", map.worldview.rawValue),
      .init(
        "borders", words.borders(on: words.list(dates.map(words.date)), view: map.worldview)),
      .init("projection", projections.map(\.summary).withoutRepeats.joined(separator: "; ")),
    ]
  }
}

extension ProjectionDefinition {
  /// Its name and its parameters, for machines.
  fileprivate var summary: String {
    let center = [center.latitude, center.longitude]
    let turn = rotation == .zero ? [] : [rotation]
    let parts = [("center", center), ("parallels", parallels), ("rotation", turn)]
      .filter { !$1.isEmpty }
    let height = method.hasHeight ? ", height \(Figures.plain(self.height.kilometres)) km" : ""
    return method.rawValue + height
      + parts.map { name, angles in
        ", \(name) " + angles.map(Figures.degrees).joined(separator: " ")
      }.joined()
  }
}
