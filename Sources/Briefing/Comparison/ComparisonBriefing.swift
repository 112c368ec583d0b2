import ConcurrentWork
import Coverage
import GeoData
import Geodesy
import Graphics
import MapLayout
import Scenarios
import Typesetting

/// Two plans against each other: what the radars of each see, and where that differs.
public struct ComparisonBriefing {
  /// Plan A and plan B, each with what its radars see.
  public let first, second: Plan
  /// One for each height that both plans ask for, lowest first.
  public let heights: [CoverageComparison]
  private let resources: Resources

  /// A scenario, what its radars see, and how broad and how fine each looks.
  public struct Plan: Sendable {
    public let scenario: Scenario
    public let coverage: [SensorCoverage]
    public let figures: [ViewFigures]

    /// What counts as seen: all that is looked at at once. What a radar could be turned to counts
    /// only where the plan does not say where it points.
    public var seen: [SensorCoverage] {
      let pointed = Set(coverage.filter { $0.mode.isFocus }.map(\.site.id))
      return coverage.filter { !$0.isReach || !pointed.contains($0.site.id) }
    }

    /// The names of radars of which more could be seen than counts.
    var turnable: [String] {
      let counted = seen
      return coverage.filter { !counted.contains($0) }.map(\.site.name).withoutRepeats
    }

    init(_ scenario: Scenario) throws {
      guard !scenario.united.coverage.isEmpty else { throw BriefingError.noCoverage }
      self.scenario = scenario
      coverage = try scenario.united.coverage.concurrentMap { try SensorCoverage($0) }
      figures = try coverage.map { try ViewFigures(of: $0) }
    }
  }

  /// Works out what the radars of two plans see, and where that differs.
  ///
  /// - Parameters:
  ///   - first: Plan A, whose page, language and areas of interest count first.
  ///   - second: Plan B.
  ///   - resources: Where basemap and fonts lie.
  /// - Throws: `CoverageError`, `GeodesyError`; `BriefingError`, also where the plans have no height
  ///   in common.
  public init(_ first: Scenario, _ second: Scenario, resources: Resources) throws {
    self.first = try Plan(first)
    self.second = try Plan(second)
    self.resources = resources
    let heights = [self.first, self.second].map { plan in
      Set(plan.seen.flatMap(\.footprints).map(\.height))
    }
    let common = heights[0].intersection(heights[1]).sorted()
    guard !common.isEmpty else {
      throw BriefingError.noCommonHeight(
        heights[0].sorted().map(\.kilometres), heights[1].sorted().map(\.kilometres))
    }
    let areas = try Self.areas(of: first, second, resources: resources)
    let (one, two) = (self.first.seen, self.second.seen)
    self.heights = try common.concurrentMap {
      try CoverageComparison(of: one, and: two, at: $0, areas: areas)
    }
  }

  /// The areas of interest of both, each once; that of plan A where two have one id.
  private static func areas(
    of first: Scenario, _ second: Scenario, resources: Resources
  ) throws -> [AreaOfInterest] {
    guard !first.areas.isEmpty || !second.areas.isEmpty else { return [] }
    let basemap = try Basemap(path: resources.basemap)
    var areas = try first.areasOfInterest(on: basemap)
    for area in try second.areasOfInterest(on: basemap)
    where !areas.contains(where: { $0.id == area.id }) { areas.append(area) }
    return areas
  }

  /// The largest share of what a plan sees that the other one does not, at any height, from 0 to 1.
  public var largestDifference: Double {
    heights.map { comparison in
      let all = CoverageComparison.Change.allCases.reduce(Area.zero) { $0 + comparison.area($1) }
      return all > .zero ? 1 - comparison.area(.kept) / all : 0
    }.max() ?? 0
  }

  /// The height at which both plans see most: what the lesser of the two sees is greatest.
  public var bestHeight: Distance {
    func least(_ comparison: CoverageComparison) -> Area {
      min(comparison.firstArea(), comparison.secondArea())
    }
    return heights.max { least($0) < least($1) }?.height ?? .zero
  }

  /// The page: a map of each plan and one of where they differ, in one frame and at one scale.
  ///
  /// - Parameters:
  ///   - height: That of the targets of the third map, one of `heights`; nil for the best one.
  ///   - title: What it is called; nil for words of the language of plan A.
  /// - Returns: The page.
  /// - Throws: `BriefingError.noCommonHeight` for another height, and as `MapBriefing` does.
  public func page(height: Distance? = nil, title: String? = nil) throws -> MapBriefing {
    let shown = height ?? bestHeight
    guard heights.contains(where: { $0.height == shown }) else {
      throw BriefingError.noCommonHeight(
        heights.map(\.height.kilometres), [shown.kilometres])
    }
    // Edges of areas would cut the fills in pieces.
    let whole = try CoverageComparison(of: first.seen, and: second.seen, at: shown)
    let page = first.scenario.compared(with: second.scenario, whole, title: title)
    return try MapBriefing(comparing: first, second, whole, on: page, resources: resources)
  }

  /// The figures as a file.
  public func encoded(as format: ComparisonFormat) -> [UInt8] {
    let table = ComparisonTable(self)
    return switch format {
    case .md: Array(table.markdown.utf8)
    case .csv: Array(table.csv.utf8)
    case .json: Array((table.json.prettyText + "\n").utf8)
    }
  }
}

/// A kind of file that the figures of a comparison are written as.
public enum ComparisonFormat: String, FileKind {
  case md
  case csv
  case json
}

extension MapBriefing {
  /// Lays out the page that compares two plans.
  fileprivate init(
    comparing first: ComparisonBriefing.Plan, _ second: ComparisonBriefing.Plan,
    _ comparison: CoverageComparison, on page: Scenario, resources: Resources
  ) throws {
    try self.init(
      page, resources: resources, coverage: [first.coverage, second.coverage, []],
      subjects: [.footprints, .footprints, .difference(comparison)], sharesFrame: true)
  }
}

extension ViewMode {
  fileprivate var isFocus: Bool { if case .focus = self { true } else { false } }
}
