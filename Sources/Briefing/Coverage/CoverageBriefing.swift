import ConcurrentWork
import Coverage
import GeoData
import Geodesy
import Scenarios

/// What a scenario's radars see, worked out once, to be written as any number of files.
///
/// It needs neither basemap nor fonts: only what lies in the scenario.
public struct CoverageBriefing: Sendable {
  /// What was asked.
  public let scenario: Scenario
  /// What the radars see, in the order of the scenario.
  public let coverage: [SensorCoverage]
  /// How broad and how fine each of these looks.
  public let figures: [ViewFigures]
  /// How often each place is seen when open values are drawn at random; nil where not asked for.
  public let samplings: [UncertaintySampling]?
  private let resources: Resources

  /// Works out what a scenario's radars see, on all cores.
  ///
  /// - Parameters:
  ///   - scenario: Its requests, in the order in which they come out.
  ///   - resources: Where the basemap lies, from which areas of interest take their countries;
  ///     it is read only where the scenario has such areas.
  ///   - sampling: How many radars are drawn for each request, and the seed; nil for none.
  /// - Throws: `CoverageError`; `BriefingError.noCoverage` where there is no request.
  public init(
    _ scenario: Scenario, resources: Resources, sampling: (count: Int, seed: UInt64)? = nil
  ) throws {
    // Of a page with panels, what all of them show.
    let scenario = scenario.united
    guard !scenario.coverage.isEmpty else { throw BriefingError.noCoverage }
    self.scenario = scenario
    self.resources = resources
    let coverage = try scenario.coverage.concurrentMap { try SensorCoverage($0) }
    self.coverage = coverage
    figures = try coverage.map { try ViewFigures(of: $0) }
    samplings = try sampling.map { count, seed in
      try coverage.concurrentMap { try UncertaintySampling($0, count: count, seed: seed) }
    }
  }

  /// What the sensors see together, height by height, and in the scenario's areas of interest.
  ///
  /// - Returns: One for each height, lowest first.
  /// - Throws: `GeodesyError`; `BriefingError.noSuchCountry`; `BasemapError`.
  public func together() throws -> [JointCoverage] {
    let areas =
      scenario.areas.isEmpty
      ? [] : try scenario.areasOfInterest(on: Basemap(path: resources.basemap))
    let heights = Set(coverage.flatMap { $0.footprints.map(\.height) }).sorted()
    return try heights.concurrentMap { height in
      try JointCoverage(of: coverage, at: height, areas: areas)
    }
  }

  /// The coverage as a file.
  ///
  /// - Parameter format: The kind of file.
  /// - Returns: The bytes of the file; the same for the same scenario.
  /// - Throws: The errors of `together()` for the format that holds it, JSON; for KML, which has
  ///   colours, `Faults` in a style.
  public func encoded(as format: CoverageFormat) throws -> [UInt8] {
    let text =
      switch format {
      case .geojson: CoverageGeoJSON(self).text
      case .kml: CoverageKML(self, look: try resources.themes.style(scenario.map.theme)).text
      case .csv: CoverageCSV(self).text
      case .json: CoverageFigures(self, together: try together()).text
      }
    return Array(text.utf8)
  }

  /// The requests with what came of them.
  var entries: [CoverageEntry] {
    scenario.coverage.indices.map { index in
      CoverageEntry(
        number: index + 1, request: scenario.coverage[index], coverage: coverage[index],
        figures: figures[index], sampling: samplings?[index])
    }
  }
}

/// One request of a scenario and what came of it.
struct CoverageEntry {
  /// From 1, in the order of the scenario.
  let number: Int
  let request: CoverageRequest
  let coverage: SensorCoverage
  let figures: ViewFigures
  let sampling: UncertaintySampling?

  /// How far a footprint is open; nil where no value is.
  func band(of footprint: Footprint) -> SensorCoverage.Band? {
    guard !coverage.bands.isEmpty,
      let index = coverage.footprints.firstIndex(where: { $0.height == footprint.height })
    else { return nil }
    return coverage.bands[index]
  }

  /// What shares of the drawn radars see at the height of a footprint; empty where none are drawn.
  func shares(of footprint: Footprint) -> [UncertaintySampling.SharedFootprint] {
    guard let sampling,
      let index = coverage.footprints.firstIndex(where: { $0.height == footprint.height })
    else { return [] }
    return sampling.footprints[index]
  }

  /// The same, each of the two with its name.
  func bands(of footprint: Footprint) -> [(kind: String, footprint: Footprint)] {
    band(of: footprint).map { [("inner", $0.inner), ("outer", $0.outer)] } ?? []
  }

  /// A name for the entry that no other of the file has: `2-brdy-search`.
  var id: String { "\(number)-\(request.sensor.id)-\(request.mode.rawValue)" }
}
