import Coverage
import GeoData
import Scenarios

/// What a page shows, in two to five plain sentences, for those who cannot see it.
struct PageDescription {
  private let scenario: Scenario
  private let coverage: [SensorCoverage]
  private let differences: [CoverageDifference]
  private let isMap: Bool

  /// - Parameters:
  ///   - scenario: That of the page.
  ///   - coverage: What is shown of what radars see.
  ///   - differences: Between plans, which its maps show.
  ///   - isMap: Whether the page marks places; a diagram does not.
  init(
    _ scenario: Scenario, coverage: [SensorCoverage], differences: [CoverageDifference],
    isMap: Bool
  ) {
    self.differences = differences
    self.isMap = isMap
    self.scenario = scenario
    self.coverage = coverage.withoutRepeats
  }

  private var words: any PageWords { scenario.words }

  /// The sentences: how to handle the page comes first.
  var text: String {
    let own = [scenario.furniture.banner?.text, scenario.summary ?? scenario.subtitle]
    // A page of two plans may say it below its title.
    let changes = differences.map(words.sentence).filter { $0 != scenario.subtitle }
    return
      (own.compactMap { $0.map(Self.sentence) } + changes.map(Self.sentence)
      + [places, views].compactMap { $0 })
      .joined(separator: " ")
  }

  /// Which places are marked, with what stands there and in which state; many by their names.
  private var places: String? {
    let sites = scenario.united.sites.map(\.site).withoutRepeats
    guard isMap, !sites.isEmpty else { return nil }
    let isShort = sites.count <= Self.mostNamed
    let shown = sites.prefix(Self.mostNamed).map { site in
      let name = words.name(site.name(in: scenario.language))
      return isShort ? name + attributes(of: site) : name
    }
    return words.marked(words.list(shown + (isShort ? [] : [words.others])))
  }

  private func attributes(of site: Site) -> String {
    guard site.kind != .city, site.kind != .region else { return "" }
    let state = site.status(on: scenario.date).map { words.state($0.state) } ?? words.unknownState
    return " (\(words.kind(site.kind))\(words.comma)\(state))"
  }

  /// How each radar looks, and over how much ground.
  private var views: String? {
    let isShort = coverage.count <= Self.mostDescribed
    let parts = coverage.prefix(Self.mostDescribed).map { coverage in
      let name = words.name(coverage.site.name(in: scenario.language))
      let view = name + words.comma + words.look(CoverageLook(of: coverage))
      let areas = CoverageWords(coverage, in: words).areasByHeight
      return areas.isEmpty ? view : "\(view): \(areas.joined(separator: words.comma))"
    }
    guard !parts.isEmpty else { return nil }
    return Self.sentence((parts + (isShort ? [] : [words.others])).joined(separator: "; "))
  }

  private static func sentence(_ text: String) -> String {
    text.last.map { ".!?…。؟".contains($0) } == true ? text : text + "."
  }

  private static let mostNamed = 12
  private static let mostDescribed = 6
}
