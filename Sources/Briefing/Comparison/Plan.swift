import ConcurrentWork
import Coverage
import GeoData
import Geodesy
import Scenarios

/// A scenario among others, what its radars see, and how broad and how fine each looks.
public struct Plan: Sendable {
  public let scenario: Scenario
  /// In the order of the requests of its united scenario.
  public private(set) var coverage: [SensorCoverage]
  public private(set) var figures: [ViewFigures]

  /// Works out what a scenario's radars see.
  ///
  /// - Parameters:
  ///   - scenario: The plan.
  ///   - ranges: Slant ranges at which to say how fine the radars look.
  ///   - crossSections: Of the targets whose ranges to give.
  /// - Throws: `BriefingError.noCoverage`; `CoverageError`.
  init(_ scenario: Scenario, ranges: [Distance], crossSections: [Area]) throws {
    let requests = scenario.united.coverage
    guard !requests.isEmpty else { throw BriefingError.noCoverage }
    self.scenario = scenario
    coverage = try requests.concurrentMap { try SensorCoverage($0) }
    figures = try coverage.map {
      try ViewFigures(of: $0, ranges: ranges, crossSections: crossSections)
    }
  }

  /// The plan as it would be if one value of a site's radar lay at an end of its spread.
  ///
  /// - Parameters:
  ///   - parameter: The value.
  ///   - site: The id of the site.
  ///   - end: Which end.
  ///   - height: The only height that what the radar sees is worked out for.
  /// - Returns: The plan; the same where it has no radar of that site.
  /// - Throws: `CoverageError`.
  func moving(
    _ parameter: OpenParameter, of site: String, to end: SpreadEnd, at height: Distance
  ) throws -> Plan {
    var moved = self
    for (index, known) in coverage.enumerated() where known.site.id == site {
      var request = scenario.united.coverage[index]
      request.sensor.radar = request.sensor.radar?.moving(parameter, to: end, in: known.mode)
      if let place = known.footprints.firstIndex(where: { $0.height == height }) {
        request.target.heights = [known.target.heights[place]]
      }
      let found = try SensorCoverage(request)
      moved.coverage[index] = found
      moved.figures[index] = try ViewFigures(
        of: found, ranges: figures[index].cells.map(\.slantRange),
        crossSections: figures[index].detection.map(\.radarCrossSection))
    }
    return moved
  }

  /// What counts as seen: all that is looked at at once. What a radar could be turned to counts
  /// only where the plan does not say where it points.
  public var seen: [SensorCoverage] {
    let pointed = Set(coverage.filter { $0.mode.isFocus }.map(\.site.id))
    return coverage.filter { !$0.isReach || !pointed.contains($0.site.id) }
  }

  /// The names of radars of which more could be seen than counts.
  public var turnable: [String] {
    let counted = seen
    return coverage.filter { !counted.contains($0) }.map(\.site.name).withoutRepeats
  }
}

extension ViewMode {
  fileprivate var isFocus: Bool { if case .focus = self { true } else { false } }
}
