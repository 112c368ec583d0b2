import ConcurrentWork
import Coverage
import GeoData
import Geodesy
import Graphics
import MapLayout
import Scenarios

/// Plans against each other: what the radars of each see, and where that differs from the first.
public struct ComparisonBriefing: Sendable {
  /// The first is plan A, the next plan B.
  public let plans: [Plan]
  /// One for each height that all plans ask for, lowest first.
  public let heights: [CoverageComparison]
  /// Slant ranges at which tables say how fine the radars look.
  public let ranges: [Distance]
  /// Of the targets that any plan asks for, smallest first.
  public let crossSections: [Area]
  let resources: Resources

  /// How many plans there can be; a single one has nothing to be compared with.
  public static let counts = 1...6

  /// Works out what the radars of plans see, and where that differs.
  ///
  /// - Parameters:
  ///   - scenarios: As many as `counts` allows. The page, the language, the day and the worldview of
  ///     the first count.
  ///   - ranges: Slant ranges, more than zero, at which to say how fine the radars look.
  ///   - resources: Where basemap and fonts lie.
  /// - Throws: `CoverageError`, `GeodesyError`; `BriefingError`, also where the plans have no height
  ///   in common.
  public init(
    _ scenarios: [Scenario], ranges: [Distance] = ViewFigures.standardRanges,
    resources: Resources
  ) throws {
    guard Self.counts.contains(scenarios.count) else {
      throw BriefingError.plansNotCounted(scenarios.count)
    }
    let crossSections = Set(
      scenarios.flatMap(\.united.coverage).compactMap(\.target.radarCrossSection)
    ).sorted()
    let plans = try scenarios.map {
      try Plan($0, ranges: ranges, crossSections: crossSections)
    }
    let asked = plans.map { Set($0.seen.flatMap(\.footprints).map(\.height)) }
    let common = asked.reduce(asked[0]) { $0.intersection($1) }.sorted()
    guard !common.isEmpty else {
      throw BriefingError.noCommonHeight(asked.map { $0.sorted().map(\.kilometres) })
    }
    heights = try common.concurrentMap {
      try CoverageComparison(of: plans.map(\.seen), at: $0)
    }
    self.plans = plans
    self.ranges = ranges
    self.crossSections = crossSections
    self.resources = resources
  }

  /// The largest share of what a plan or the first one sees that only one of them does, at any
  /// height, from 0 to 1.
  public var largestDifference: Double {
    heights.flatMap { comparison in
      plans.indices.dropFirst().map { plan in
        let all = CoverageChange.allCases.reduce(Area.zero) {
          $0 + comparison.area($1, to: plan)
        }
        return all > .zero ? 1 - comparison.area(.kept, to: plan) / all : 0
      }
    }.max() ?? 0
  }

  /// The height at which all plans see most: what the least of them sees is greatest.
  public var bestHeight: Distance {
    func least(_ comparison: CoverageComparison) -> Area {
      plans.indices.map { comparison.area(seenBy: $0) }.min() ?? .zero
    }
    return heights.max { least($0) < least($1) }?.height ?? .zero
  }

  /// The differences of all plans from the first.
  ///
  /// - Parameter height: That of the targets, one of `heights`; nil for the best one.
  /// - Returns: One for each plan but the first.
  /// - Throws: `BriefingError.noCommonHeight` for another height; `GeodesyError`.
  public func differences(at height: Distance? = nil) throws -> [CoverageDifference] {
    let shown = height ?? bestHeight
    guard let comparison = heights.first(where: { $0.height == shown }) else {
      throw BriefingError.noCommonHeight([heights.map(\.height.kilometres), [shown.kilometres]])
    }
    return try plans.indices.dropFirst().map { try comparison.difference(to: $0) }
  }

  /// The page: maps in one frame and at one scale.
  ///
  /// - Parameters:
  ///   - view: Which maps there are.
  ///   - height: That of the targets of differences, one of `heights`; nil for the best one.
  ///   - title: What it is called; nil for words of the language of plan A.
  /// - Returns: The page.
  /// - Throws: `BriefingError.noCommonHeight` for another height, and as `MapBriefing` does.
  public func page(
    _ view: ComparisonView = .panels, height: Distance? = nil, title: String? = nil
  ) throws -> MapBriefing {
    let page = ComparisonPage(
      of: plans.map(\.scenario), coverage: plans.map(\.coverage),
      differences: try differences(at: height), view: view, title: title)
    return try MapBriefing(
      page.scenario, resources: resources, coverage: page.maps.map(\.coverage),
      subjects: page.maps.map(\.subject), framedBy: (page.whole, page.wholeCoverage))
  }

  /// The figures as a file.
  ///
  /// - Throws: `GeodesyError`; `BriefingError.noSuchCountry`.
  public func encoded(as format: ComparisonFormat) throws -> [UInt8] {
    let ground = try ComparedGround(self)
    let sensitivity = try Sensitivity(of: self, in: ground)
    let data = ComparisonData(self, ground, sensitivity)
    let text =
      switch format {
      case .md: ComparisonTables(self, ground, sensitivity, height: bestHeight).markdown
      case .csv: data.csv
      case .json: data.json.prettyText + "\n"
      }
    return Array(text.utf8)
  }
}

/// A kind of file that the figures of a comparison are written as.
public enum ComparisonFormat: String, FileKind {
  case md
  case csv
  case json
}

/// A kind of file that a report is written as.
public enum ReportFormat: String, FileKind {
  case html
}
