import Coverage
import Scenarios

/// What a scenario's radars see, worked out once, to be written as any number of files.
///
/// It needs neither basemap nor fonts: only what lies in the scenario.
public struct CoverageBriefing {
  /// What was asked.
  public let scenario: Scenario
  /// What the radars see, in the order of the scenario.
  public let coverage: [SensorCoverage]
  /// How broad and how fine each of these looks.
  public let figures: [ViewFigures]

  /// Works out what a scenario's radars see.
  ///
  /// - Parameter scenario: Its requests, in the order in which they come out.
  /// - Throws: `CoverageError`; `BriefingError.noCoverage` where there is no request.
  public init(_ scenario: Scenario) throws {
    guard !scenario.coverage.isEmpty else { throw BriefingError.noCoverage }
    self.scenario = scenario
    coverage = try scenario.coverage.map(SensorCoverage.init)
    figures = try coverage.map { try ViewFigures(of: $0) }
  }

  /// The coverage as a file.
  ///
  /// - Parameter format: The kind of file.
  /// - Returns: The bytes of the file; the same for the same scenario.
  public func encoded(as format: CoverageFormat) -> [UInt8] {
    let text =
      switch format {
      case .geojson: CoverageGeoJSON(self).text
      case .kml: CoverageKML(self).text
      case .csv: CoverageCSV(self).text
      case .json: CoverageFigures(self).text
      }
    return Array(text.utf8)
  }

  /// The requests with what came of them.
  var entries: [CoverageEntry] {
    scenario.coverage.indices.map { index in
      CoverageEntry(
        number: index + 1, request: scenario.coverage[index], coverage: coverage[index],
        figures: figures[index])
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

  /// How far a footprint is open; nil where no value is.
  func band(of footprint: Footprint) -> SensorCoverage.Band? {
    guard !coverage.bands.isEmpty,
      let index = coverage.footprints.firstIndex(where: { $0.height == footprint.height })
    else { return nil }
    return coverage.bands[index]
  }

  /// The same, each of the two with its name.
  func bands(of footprint: Footprint) -> [(kind: String, footprint: Footprint)] {
    band(of: footprint).map { [("inner", $0.inner), ("outer", $0.outer)] } ?? []
  }

  /// A name for the entry that no other of the file has: `2-brdy-search`.
  var id: String { "\(number)-\(request.sensor.id)-\(request.mode.rawValue)" }
}
