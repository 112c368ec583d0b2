import Foundation
import Geodesy

/// Times the union of discs all over the Earth, and what it takes of memory.
///
///     swift run -c release --package-path Benchmarks Benchmarks union [radius in km]…
enum UnionBenchmark {
  static func run() throws {
    if CommandLine.arguments.count < 3 { try overlay() }
    print("union of discs, 360 vertices each".padded(to: 36) + "time".leftPadded(to: 14))
    // 100 km: apart. 130 km: the last ones just meet. 500 km: apart, meeting, all of the Earth.
    for radius in radii {
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

  /// In kilometres: those of the command line, so that memory can be seen for each alone.
  private static var radii: [Double] {
    let given = CommandLine.arguments.dropFirst(2).compactMap { Double($0) }
    return given.isEmpty ? [100, 130, 500] : given
  }

  /// How long it takes to find who sees what where many discs overlap.
  private static func overlay() throws {
    for count in [30, 100, 300] {
      // All around one place: every disc meets every other one.
      let discs = (0..<count).map { index in
        let center = Geodesic.wgs84.destination(
          from: GeoCoordinate(latitude: 45, longitude: 30),
          azimuth: .degrees(137.507_764 * Double(index)),
          distance: .kilometres(1200 * (Double(index) / Double(count)).squareRoot()))
        return GeoRegion([
          GeoPolygon(rings: [Geodesic.wgs84.ring(around: center, radius: .kilometres(2000))])
        ])
      }
      let start = ContinuousClock.now
      let overlay = try RegionOverlay(of: discs)
      let time = start.duration(to: ContinuousClock.now)
      let sum = discs.reduce(Area.zero) { $0 + $1.area }
      let counted = overlay.faces.reduce(Area.zero) { $0 + $1.area * Double($1.regions.count) }
      precondition(abs(counted / sum - 1) < 1e-6)
      // n circles of which any two cross twice leave n(n − 1) + 1 faces inside.
      precondition(overlay.faces.count == count * (count - 1) + 1)
      print(
        "overlay of \(count) that all meet".padded(to: 36) + time.text
          + "  \(overlay.faces.count) faces, peak \(peakMemory) MB")
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
