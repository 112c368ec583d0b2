import GeoData

/// One of several maps on a page: what it shows in place of what the scenario does.
///
/// All maps of a page have one scale, one legend and one foot.
public struct Panel: Hashable, Sendable {
  /// What stands above the map.
  public var title: String
  public var date: CalendarDate?
  public var extent: Extent?
  public var sites: [MarkedSite]?
  public var coverage: [CoverageRequest]?
  public var rings: [RangeRing]?
  public var lines: [MapLine]?
  public var arcs: [BallisticArc]?
  public var layers: [Layer]?

  public init(
    title: String, date: CalendarDate? = nil, extent: Extent? = nil, sites: [MarkedSite]? = nil,
    coverage: [CoverageRequest]? = nil, rings: [RangeRing]? = nil, lines: [MapLine]? = nil,
    arcs: [BallisticArc]? = nil, layers: [Layer]? = nil
  ) {
    self.title = title
    self.date = date
    self.extent = extent
    self.sites = sites
    self.coverage = coverage
    self.rings = rings
    self.lines = lines
    self.arcs = arcs
    self.layers = layers
  }
}

extension Scenario {
  /// The scenario of each map on the page: its panels, or itself where it has none.
  public var maps: [Scenario] { panels.isEmpty ? [self] : panels.map(scenario(of:)) }

  private func scenario(of panel: Panel) -> Scenario {
    var scenario = self
    scenario.panels = []
    scenario.title = panel.title
    scenario.subtitle = nil
    scenario.date = panel.date ?? date
    scenario.map.extent = panel.extent ?? map.extent
    scenario.sites = panel.sites ?? sites
    scenario.coverage = panel.coverage ?? coverage
    scenario.rings = panel.rings ?? rings
    scenario.lines = panel.lines ?? lines
    scenario.arcs = panel.arcs ?? arcs
    scenario.layers = panel.layers ?? layers
    return scenario
  }

  /// All that the maps of the page show, each thing once, as one scenario: what a legend explains
  /// and a foot cites.
  public var united: Scenario {
    guard !panels.isEmpty else { return self }
    let maps = maps
    var scenario = self
    scenario.panels = []
    scenario.sites = maps.flatMap(\.sites).withoutRepeats
    scenario.coverage = maps.flatMap(\.coverage).withoutRepeats
    scenario.rings = maps.flatMap(\.rings).withoutRepeats
    scenario.lines = maps.flatMap(\.lines).withoutRepeats
    scenario.arcs = maps.flatMap(\.arcs).withoutRepeats
    scenario.layers = maps.flatMap(\.layers).withoutRepeats
    return scenario
  }
}
