import Coverage
import GeoData
import Scenarios

/// All that a map shows: the scenario, what its radars see, and the Earth below.
public struct MapContent: Sendable {
  public var scenario: Scenario
  /// In the order of the scenario's requests.
  public var coverage: [SensorCoverage]
  public var basemap: Basemap

  public init(scenario: Scenario, coverage: [SensorCoverage], basemap: Basemap) {
    self.scenario = scenario
    self.coverage = coverage
    self.basemap = basemap
  }
}
