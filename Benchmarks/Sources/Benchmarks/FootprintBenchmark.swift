import Coverage
import GeoData
import Geodesy

/// What a radar sees at four heights, at azimuths 0.25° apart.
enum FootprintBenchmark {
  static func run(_ catalogue: Catalogue) throws {
    let heights = [200.0, 500, 1000, 2000].map(Distance.kilometres)
    for (id, propagation) in [
      ("gabala", Propagation?.some(.straightLine)), ("gabala", nil), ("don-2n", nil),
      ("gabala", .exponentialAtmosphere(.crpl313)), ("don-2n", .exponentialAtmosphere(.crpl313)),
    ] {
      let site = try catalogue.site(id)
      var best = Duration.seconds(60)
      var coverage: SensorCoverage?
      for _ in 0..<200 {
        let start = ContinuousClock.now
        coverage = try SensorCoverage(
          of: site, mode: .search, target: RadarTarget(heights: heights),
          propagation: propagation, azimuthStep: .degrees(0.25))
        best = min(best, start.duration(to: ContinuousClock.now))
      }
      guard let coverage else { return }
      // With its band, three footprints for each height; the edge of each is where it belongs.
      let shares = coverage.bands.isEmpty ? 1.0 : 3
      precondition(coverage.footprints.count == heights.count)
      for footprint in coverage.footprints {
        precondition(footprint.edges.contains { $0.line.count > 400 })
      }
      print(
        "\(id), \(coverage.propagation[0].title)".padded(to: 32)
          + (best / shares).text + "  4 heights at 0.25°")
    }
  }
}
