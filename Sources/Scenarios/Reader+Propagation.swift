import Coverage
import YAMLReading

extension Reader where Value == Propagation {
  /// Reads how rays run.
  static var propagation: Reader {
    .choice([
      ("straight-line", .straightLine),
      ("four-thirds-earth", .effectiveEarthRadius(factor: 4.0 / 3)),
      ("exponential-atmosphere", .exponentialAtmosphere(.crpl313)),
      ("space-refraction", .spaceRefraction),
    ])
  }
}
