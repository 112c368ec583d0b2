import Geodesy

/// What the radars of two plans, A and B, see of one height, and where that differs.
public struct CoverageComparison: Hashable, Sendable {
  /// Who sees a place.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// Both plans: B keeps what A has.
    case kept
    /// A alone: B loses it.
    case lost
    /// B alone: it gains it.
    case gained
  }

  /// Of the targets, above the WGS84 ellipsoid.
  public let height: Distance
  /// In the order given.
  public let areas: [AreaOfInterest]
  private let parts: [JointCoverage.Part]

  private static let (first, second) = (0, 1)

  /// Lays what the radars of two plans see over each other.
  ///
  /// - Parameters:
  ///   - first: The coverage of plan A; what was not asked for at this height is left out.
  ///   - second: That of plan B.
  ///   - height: Of the targets, above the ellipsoid.
  ///   - areas: In which areas are counted, too; they may overlap.
  /// - Throws: `GeodesyError`.
  public init(
    of first: [SensorCoverage], and second: [SensorCoverage], at height: Distance,
    areas: [AreaOfInterest] = []
  ) throws(GeodesyError) {
    self.height = height
    self.areas = areas
    var plans: [JointCoverage.Sensor] = []
    for (name, coverage) in [("A", first), ("B", second)] {
      let footprints = coverage.flatMap(\.footprints).filter { $0.height == height }
      plans.append(
        JointCoverage.Sensor(
          id: name, region: try GeoRegion.union(of: footprints.map { GeoRegion($0.polygons) })))
    }
    parts = try JointCoverage(of: plans, at: height, areas: areas).parts
  }

  /// The places that a change is about; without rings, the whole Earth.
  public func polygons(_ change: Change) -> [GeoPolygon] {
    parts.filter { $0.sensors == change.plans }.flatMap(\.polygons)
  }

  /// How much ground lies below what a change is about.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - index: The place of an area in `areas`; nil for the whole Earth.
  /// - Returns: On the WGS84 ellipsoid; the areas of a plan add up to its own within 1e-6.
  public func area(_ change: Change, within index: Int? = nil) -> Area {
    area(within: index) { $0 == change.plans }
  }

  /// How much ground lies below what plan A sees.
  public func firstArea(within index: Int? = nil) -> Area {
    area(within: index) { $0.contains(Self.first) }
  }

  /// How much ground lies below what plan B sees.
  public func secondArea(within index: Int? = nil) -> Area {
    area(within: index) { $0.contains(Self.second) }
  }

  private func area(within index: Int?, of plans: ([Int]) -> Bool) -> Area {
    parts.filter { part in
      plans(part.sensors) && index.map { part.areas.contains($0) } ?? true
    }.reduce(.zero) { $0 + $1.area }
  }
}

extension CoverageComparison.Change {
  /// The plans that see a place, by their number.
  fileprivate var plans: [Int] {
    switch self {
    case .kept: [0, 1]
    case .lost: [0]
    case .gained: [1]
    }
  }
}
