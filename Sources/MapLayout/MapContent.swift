import Coverage
import GeoData
import Geodesy
import Scenarios

/// All that a map shows: the scenario, what its radars see, and the Earth below.
public struct MapContent: Sendable {
  public var scenario: Scenario
  /// In the order of the scenario's requests.
  public var coverage: [SensorCoverage]
  public var basemap: Basemap
  /// Seas and parts of the land that may be named.
  public var names: GeographicNames
  /// What of the coverage is drawn.
  public var subject: Subject

  /// - Precondition: `coverage` holds what `scenario.coverage` asks for, in its order.
  public init(
    scenario: Scenario, coverage: [SensorCoverage], basemap: Basemap,
    names: GeographicNames = .none, subject: Subject = .footprints
  ) {
    self.scenario = scenario
    self.coverage = coverage
    self.basemap = basemap
    self.names = names
    self.subject = subject
  }

  /// The capitals on the map on its day, where a city of the scenario may be one of them.
  func capitals(in view: MapView) -> [GeoCoordinate] {
    guard scenario.sites.contains(where: { $0.site.kind == .city }) else { return [] }
    return basemap.places(
      in: view.projector.bounds, maximumRank: .max, on: scenario.date,
      view: scenario.map.worldview.basemapView
    ).filter(\.isCapital).map(\.position)
  }

  /// What a map says of coverage.
  public enum Subject: Hashable, Sendable {
    /// For each sensor and target height, what is seen.
    case footprints
    /// For each place, from which height on any of the sensors sees something.
    case lowestVisibleHeight
    /// Where a plan differs from another in what it sees of one height.
    case difference(CoverageDifference)

    var difference: CoverageDifference? {
      if case .difference(let difference) = self { difference } else { nil }
    }
  }
}
