import Coverage
import GeoData
import Scenarios

/// All that a map shows: the scenario, what its radars see, and the Earth below.
public struct MapContent: Sendable {
  public var scenario: Scenario
  /// In the order of the scenario's requests.
  public var coverage: [SensorCoverage]
  public var basemap: Basemap
  /// What of the coverage is drawn.
  public var subject: Subject

  public init(
    scenario: Scenario, coverage: [SensorCoverage], basemap: Basemap,
    subject: Subject = .footprints
  ) {
    self.scenario = scenario
    self.coverage = coverage
    self.basemap = basemap
    self.subject = subject
  }

  /// What a map says of coverage.
  public enum Subject: Hashable, Sendable {
    /// For each sensor and target height, what is seen.
    case footprints
    /// For each place, from which height on any of the sensors sees something.
    case lowestVisibleHeight
  }
}
