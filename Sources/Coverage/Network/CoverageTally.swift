import Geodesy

/// How much is seen by whom, height by height and area by area: a table of figures.
public struct CoverageTally: Hashable, Sendable {
  /// One figure of the table.
  public struct Row: Hashable, Sendable {
    /// Of the targets, above the WGS84 ellipsoid.
    public let height: Distance
    /// The id of the area of interest; nil for the whole Earth.
    public let areaOfInterest: String?
    /// Who sees it.
    public let seen: Seen
    /// The ids of the sensors that `seen` is about, in order; none for a number of them.
    public let sensors: [String]
    /// The size on the WGS84 ellipsoid.
    public let area: Area
    /// Of the area of interest, 0 to 1; nil for the whole Earth, and where the area has no size.
    public let share: Double?
  }

  /// By height, then by area of interest, the whole Earth first, then each
  /// sensor, any, all, each number of them, each choice of them that occurs, and none.
  public let rows: [Row]

  /// Counts a coverage at all heights that it was worked out for.
  ///
  /// Each height is counted with the sensors that were asked for it.
  /// - Parameters:
  ///   - coverage: Any number; what one site sees in several modes counts once.
  ///   - areas: Any number; they may overlap.
  /// - Throws: `GeodesyError`.
  public init(_ coverage: [SensorCoverage], areas: [AreaOfInterest]) throws(GeodesyError) {
    let heights = Set(coverage.flatMap { $0.footprints.map(\.height) }).sorted()
    var joints: [JointCoverage] = []
    for height in heights {
      joints.append(try JointCoverage(of: coverage, at: height, areas: areas))
    }
    self.init(joints)
  }

  /// Counts joint coverages, one for each height.
  public init(_ joints: [JointCoverage]) {
    rows = joints.flatMap { joint in
      ([nil] + joint.areas.indices.map(Optional.some)).flatMap { joint.rows(within: $0) }
    }
  }
}

extension JointCoverage {
  fileprivate func rows(within index: Int?) -> [CoverageTally.Row] {
    let sums = SeenSums(self, within: index)
    let whole = index.map { areas[$0].region.area }
    func row(_ seen: Seen, _ named: [Int], _ area: Area) -> CoverageTally.Row {
      CoverageTally.Row(
        height: height, areaOfInterest: index.map { areas[$0].id }, seen: seen,
        sensors: named.map { sensors[$0].id }, area: area,
        // Sums of parts may be larger than their whole by their rounding.
        share: whole.flatMap { $0 > .zero ? min(area / $0, 1) : nil })
    }
    let all = Array(sensors.indices)
    let any = sums.atLeast.first ?? .zero
    return all.map { row(.by($0), [$0], sums.bySensor[$0]) }
      + [row(.byAny, all, any), row(.byAll, all, sums.atLeast.last ?? .zero)]
      + all.map { row(.byAtLeast($0 + 1), [], sums.atLeast[$0]) }
      + sums.byChoice.map { row(.byExactly(Set($0.sensors)), $0.sensors, $0.area) }
      + [row(.byNone, [], sums.none ?? Geodesic.wgs84.wholeArea - any)]
  }
}

/// The figures of one height and area of interest, gathered in one pass over the parts.
private struct SeenSums {
  private(set) var bySensor: [Area]
  /// At least one sensor, at least two, and so on.
  private(set) var atLeast: [Area]
  private(set) var byChoice: [(sensors: [Int], area: Area)] = []
  /// Nil for the whole Earth, whose unseen rest is no part.
  private(set) var none: Area?

  init(_ joint: JointCoverage, within index: Int?) {
    bySensor = joint.sensors.map { _ in .zero }
    atLeast = bySensor
    if index != nil { none = Area.zero }
    for part in joint.parts where index.map(part.areas.contains) ?? true {
      if part.sensors.isEmpty {
        none = none.map { $0 + part.area }
        continue
      }
      for sensor in part.sensors { bySensor[sensor] = bySensor[sensor] + part.area }
      atLeast[part.sensors.count - 1] = atLeast[part.sensors.count - 1] + part.area
      // Parts are sorted by their sensors: those of one choice follow each other.
      if byChoice.last?.sensors == part.sensors {
        byChoice[byChoice.count - 1].area = byChoice[byChoice.count - 1].area + part.area
      } else {
        byChoice.append((part.sensors, part.area))
      }
    }
    for count in atLeast.indices.dropLast().reversed() {
      atLeast[count] = atLeast[count] + atLeast[count + 1]
    }
  }
}
