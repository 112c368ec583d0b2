import Geodesy
import Scenarios

/// What a map is to be read for, as far as its projection matters.
struct MapPurpose {
  /// The one place that all range rings, or else all lines, are drawn from, where there is just one.
  let ringCenter: GeoCoordinate?
  /// Whether the map invites to compare how large things are: countries that are filled, what
  /// several sensors see, or what is seen of areas.
  let comparesAreas: Bool

  init(of scenario: Scenario) {
    let centers = Set(
      scenario.rings.isEmpty
        ? scenario.lines.map(\.from.position) : scenario.rings.map(\.center.position))
    ringCenter = centers.count == 1 ? centers.first : nil
    let fillsCountries = scenario.layers.contains { layer in
      switch layer {
      case .membership, .missiles, .highlight: true
      default: false
      }
    }
    let sensors = Set(scenario.coverage.map(\.sensor.id))
    comparesAreas =
      fillsCountries || sensors.count > 1 || (!sensors.isEmpty && !scenario.areas.isEmpty)
  }
}
