import Geodesy

/// What the radars of several plans see of one height, and where that differs from the first plan.
///
/// All figures are sums over one partition of the Earth: they add up, whichever way they are asked for.
public struct CoverageComparison: Sendable {
  /// Of the targets, above the WGS84 ellipsoid.
  public let height: Distance
  /// In the order given.
  public let areas: [AreaOfInterest]
  /// The ids of the sites whose radars see this height, by plan.
  public let sensors: [[String]]
  private let parts: [JointCoverage.Part]

  /// Where ground is counted.
  public enum Place: Hashable, Sendable {
    case everywhere
    /// In any of these areas, by their places among all.
    case areas([Int])
    /// In none of these areas.
    case outside(Range<Int>)
  }

  /// The plan of each sensor of the parts.
  private let owners: [Int]

  /// Lays what the radars of plans see over each other.
  ///
  /// - Parameters:
  ///   - plans: The coverage of each; what was not asked for at this height is left out.
  ///   - height: Of the targets, above the ellipsoid.
  ///   - areas: In which areas are counted, too; they may overlap.
  /// - Throws: `GeodesyError`.
  public init(
    of plans: [[SensorCoverage]], at height: Distance, areas: [AreaOfInterest] = []
  ) throws(GeodesyError) {
    var sensors: [JointCoverage.Sensor] = []
    var owners: [Int] = []
    for (plan, coverage) in plans.enumerated() {
      let seen = try JointCoverage.sensors(of: coverage, at: height)
      sensors += seen
      owners += seen.map { _ in plan }
    }
    self.height = height
    self.areas = areas
    self.owners = owners
    self.sensors = plans.indices.map { plan in
      zip(sensors, owners).filter { $1 == plan }.map(\.0.id)
    }
    parts = try JointCoverage(of: sensors, at: height, areas: areas).parts
  }

  /// How much ground lies below what a plan sees.
  ///
  /// - Parameters:
  ///   - plan: The plan, by its place.
  ///   - place: Where it is counted.
  /// - Returns: On the WGS84 ellipsoid.
  public func area(seenBy plan: Int, in place: Place = .everywhere) -> Area {
    sum(in: place) { $0.contains(plan) }
  }

  /// How much ground lies below what one sensor of a plan sees.
  ///
  /// - Parameters:
  ///   - sensor: The place of the sensor in the plan's `sensors`.
  ///   - plan: The plan, by its place.
  ///   - place: Where it is counted.
  /// - Returns: On the WGS84 ellipsoid; what several see counts for each.
  public func area(seenBy sensor: Int, of plan: Int, in place: Place = .everywhere) -> Area {
    let index = sensors[..<plan].map(\.count).reduce(0, +) + sensor
    return parts.filter { $0.sensors.contains(index) && isCounted($0, in: place) }
      .reduce(.zero) { $0 + $1.area }
  }

  /// How much ground a change from the first plan to another is about.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - plan: The other plan, by its place.
  ///   - place: Where it is counted.
  /// - Returns: On the WGS84 ellipsoid; what is kept and lost is what the first plan sees, what is
  ///   kept and gained what the other does.
  public func area(_ change: CoverageChange, to plan: Int, in place: Place = .everywhere) -> Area {
    sum(in: place) { CoverageChange(from: $0.contains(0), to: $0.contains(plan)) == change }
  }

  /// Where another plan differs from the first.
  ///
  /// - Parameter plan: The other plan, by its place.
  /// - Returns: Polygons with no edges between parts that are alike.
  /// - Throws: `GeodesyError`.
  public func difference(to plan: Int) throws(GeodesyError) -> CoverageDifference {
    var grounds: [CoverageChange: CoverageDifference.Ground] = [:]
    for change in CoverageChange.allCases {
      let polygons = parts.filter {
        let seeing = plans(of: $0)
        return CoverageChange(from: seeing.contains(0), to: seeing.contains(plan)) == change
      }.flatMap(\.polygons)
      let isWhole = polygons.contains(where: \.rings.isEmpty)
      grounds[change] = CoverageDifference.Ground(
        region: isWhole ? .wholeEarth : try GeoRegion.union(of: [GeoRegion(polygons)]),
        area: area(change, to: plan))
    }
    return CoverageDifference(height: height, plan: plan, grounds: grounds)
  }

  private func sum(in place: Place, of seeing: (Set<Int>) -> Bool) -> Area {
    parts.filter { seeing(plans(of: $0)) && isCounted($0, in: place) }
      .reduce(.zero) { $0 + $1.area }
  }

  private func isCounted(_ part: JointCoverage.Part, in place: Place) -> Bool {
    switch place {
    case .everywhere: true
    case .areas(let indices): part.areas.contains(where: indices.contains)
    case .outside(let indices): !part.areas.contains(where: indices.contains)
    }
  }

  private func plans(of part: JointCoverage.Part) -> Set<Int> {
    Set(part.sensors.map { owners[$0] })
  }
}
