public import Coverage
public import Scenarios

/// A page that compares the first plan, A, with others: its maps, and what each of them says.
///
/// Its look, its size, its language and what stands around the maps are plan A's.
public struct ComparisonPage: Sendable {
  public let scenario: Scenario
  /// What each map shows, in the order of the scenario's.
  public let maps: [Map]
  /// All that the plans show, which every map's frame holds.
  public let whole: Scenario
  /// What the radars of `whole` see.
  public let wholeCoverage: [SensorCoverage]

  /// What one map shows.
  public struct Map: Sendable {
    public let coverage: [SensorCoverage]
    public let subject: MapContent.Subject
  }

  /// Composes a page.
  ///
  /// - Parameters:
  ///   - plans: At least one, the first of which is A.
  ///   - coverage: What each asks for, in the order of its united requests.
  ///   - differences: Of the others from the first.
  ///   - view: Which maps there are.
  ///   - title: What the page is called; nil for words of its language.
  public init(
    of plans: [Scenario], coverage: [[SensorCoverage]], differences: [CoverageDifference],
    view: ComparisonView = .panels, title: String? = nil
  ) {
    precondition(!plans.isEmpty && plans.count == coverage.count)
    let base = plans[0]
    let plans = plans.map { $0.united.translated(to: base.language) }
    let titles = plans.enumerated().map { "\(Scenario.planLetter($0)). \($1.title)" }
    var page = base
    page.title = title ?? base.words.comparisonTitle
    page.subtitle = titles.joined(separator: " · ")
    page.summary = nil
    page.translations = [:]
    page.rings = []
    page.lines = []
    page.arcs = []
    page.sources = plans.flatMap(\.sources).withoutRepeats
    page.notes = plans.flatMap(\.notes).withoutRepeats
    page.sites = plans.flatMap(\.sites).withoutRepeats
    if plans.contains(where: { $0.map.extent != base.map.extent }) {
      page.map.extent = .everything(margin: nil)
    }
    page.panels = []
    page.coverage = plans.flatMap(\.coverage)
    whole = page
    wholeCoverage = coverage.flatMap { $0 }
    let changes = differences.map { difference in
      Panel(title: base.words.heading(difference), coverage: [], layers: page.layers)
    }
    let changeMaps = differences.map { Map(coverage: [], subject: .difference($0)) }
    switch view {
    case .panels:
      if let only = differences.first, differences.count == 1 {
        page.subtitle = base.words.sentence(only)
      } else {
        page.subtitle = nil
      }
      page.panels =
        zip(plans, titles).map { plan, title in
          Panel(
            title: title, date: plan.date, sites: plan.sites, coverage: plan.coverage,
            layers: plan.layers)
        } + changes
      maps = coverage.map { Map(coverage: $0, subject: .footprints) } + changeMaps
    case .difference:
      page.coverage = []
      if changes.count > 1 { page.panels = changes }
      maps = changeMaps
    case .overlay:
      let shown = Self.overlay(plans, coverage)
      page.coverage = shown.map(\.request)
      maps = [Map(coverage: shown.map(\.coverage), subject: .footprints)]
    }
    scenario = page
  }

  /// What all plans ask for, each once, with the letters of the plans that do.
  private static func overlay(
    _ plans: [Scenario], _ coverage: [[SensorCoverage]]
  ) -> [(request: CoverageRequest, coverage: SensorCoverage)] {
    var shown: [(request: CoverageRequest, coverage: SensorCoverage, plans: [Int])] = []
    for (index, plan) in plans.enumerated() {
      for (request, found) in zip(plan.coverage, coverage[index]) {
        if let place = shown.firstIndex(where: { $0.request == request }) {
          shown[place].plans.append(index)
        } else {
          shown.append((request, found, [index]))
        }
      }
    }
    return shown.map { item in
      guard let words = plans.first?.words, item.plans.count < plans.count else {
        return (item.request, item.coverage)
      }
      var request = item.request
      let name =
        request.label
        ?? item.coverage.site.name(in: words.language) + words.comma
        + words.look(CoverageLook(of: item.coverage))
      let letters = item.plans.map(Scenario.planLetter).joined(separator: words.comma)
      request.label = "\(letters). \(name)"
      return (request, item.coverage)
    }
  }
}

extension Scenario {
  /// What a plan is called among others: A, B, C.
  ///
  /// - Parameter index: Its place, 0 to 25.
  /// - Returns: One letter.
  public static func planLetter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
  }
}
