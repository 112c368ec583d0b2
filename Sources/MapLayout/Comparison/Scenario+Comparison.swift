import Coverage
public import Scenarios

extension Scenario {
  /// The page that compares this plan, A, with another one, B: a map of each, and one of what differs.
  ///
  /// Its look, its size, its language and what stands around the maps are this plan's.
  /// - Parameters:
  ///   - other: Plan B.
  ///   - comparison: What differs, as a line below the title.
  ///   - title: What the page is called; nil for words of its language.
  /// - Returns: A scenario with three panels, the last of which shows no coverage.
  public func compared(
    with other: Scenario, _ comparison: CoverageComparison, title: String? = nil
  ) -> Scenario {
    let (first, second) = (united, other.united.translated(to: language))
    var page = self
    page.title = title ?? words.comparisonTitle
    page.subtitle = words.comparison(comparison)
    page.summary = nil
    page.translations = [:]
    page.rings = []
    page.lines = []
    page.arcs = []
    page.sources = (sources + second.sources).withoutRepeats
    page.notes = (notes + second.notes).withoutRepeats
    if map.extent != other.map.extent { page.map.extent = .everything(margin: nil) }
    page.panels = [
      Panel(
        title: "A. \(first.title)", date: first.date, sites: first.sites,
        coverage: first.coverage, layers: first.layers),
      Panel(
        title: "B. \(second.title)", date: second.date, sites: second.sites,
        coverage: second.coverage, layers: second.layers),
      Panel(
        title: words.differenceHeading, sites: (first.sites + second.sites).withoutRepeats,
        coverage: [], layers: first.layers),
    ]
    return page
  }
}
