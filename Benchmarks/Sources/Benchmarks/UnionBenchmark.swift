import Foundation
import Geodesy

/// Times the union of discs all over the Earth, and what it takes of memory.
///
///     swift run -c release --package-path Benchmarks Benchmarks union
enum UnionBenchmark {
  static func run() throws {
    print("union of discs, 360 vertices each".padded(to: 36) + "time".leftPadded(to: 14))
    // 100 km: apart. 130 km: the last ones just meet. 500 km: apart, meeting, all of the Earth.
    for radius in [100.0, 130, 500] {
      for count in [100, 1_000, 10_000] {
        let discs = discs(count, radius: .kilometres(radius))
        let start = ContinuousClock.now
        let union = try GeoRegion.union(of: discs)
        let time = start.duration(to: ContinuousClock.now)
        check(union, discs)
        print(
          "\(count) of \(Int(radius)) km".padded(to: 36) + time.text
            + "  \(union.polygons.count) polygons, peak \(peakMemory) MB")
      }
    }
  }

  /// Discs spread evenly along a spiral of golden angles.
  private static func discs(_ count: Int, radius: Distance) -> [GeoRegion] {
    (0..<count).map { index in
      let sine = 1 - (2 * Double(index) + 1) / Double(count)
      let center = GeoCoordinate(
        latitude: .radians(asin(sine)),
        longitude: Angle.degrees(137.507_764 * Double(index)).normalizedLongitude)
      return GeoRegion([
        GeoPolygon(rings: [Geodesic.wgs84.ring(around: center, radius: radius)])
      ])
    }
  }

  /// The union is no larger than the sum of its parts or the Earth, holds every centre, and where
  /// the discs lie apart it is their sum.
  private static func check(_ union: GeoRegion, _ discs: [GeoRegion]) {
    let sum = discs.reduce(Area.zero) { $0 + $1.area }
    let share = union.area / min(sum, Geodesic.wgs84.wholeArea)
    precondition(share < 1 + 1e-9 && share > 0.75)
    if union.polygons.count == discs.count { precondition(abs(share - 1) < 1e-9) }
  }

  /// The most memory that the process has held so far, in megabytes.
  private static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_000_000
    #else
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss / 1_000
    #endif
  }
}
