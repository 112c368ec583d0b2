import Geodesy

/// What several sensors see together of one height: who sees what, in areas of interest, too.
public struct JointCoverage: Sendable {
  /// A sensor and all that it sees of the height.
  public struct Sensor: Hashable, Sendable {
    /// The id of its site.
    public let id: String
    /// The ground below what it sees.
    public let region: GeoRegion

    public init(id: String, region: GeoRegion) {
      self.id = id
      self.region = region
    }
  }

  /// All places that exactly the same sensors see and exactly the same areas hold.
  public struct Part: Hashable, Sendable {
    /// By their places in `sensors`, lowest first.
    public let sensors: [Int]
    /// By their places in `areas`, lowest first.
    public let areas: [Int]
    /// Faces that may share an edge; without rings, the whole Earth.
    public let polygons: [GeoPolygon]
    /// The size on the WGS84 ellipsoid.
    public let area: Area
  }

  /// The height above the WGS84 ellipsoid.
  public let height: Distance
  /// In the order given.
  public let sensors: [Sensor]
  /// In the order given.
  public let areas: [AreaOfInterest]
  /// The partition of all that a sensor sees or an area holds, by sensors, then by areas.
  public let parts: [Part]

  /// Lays what sensors see over each other and over areas of interest.
  ///
  /// The work grows with the places where edges cross: up to the square of the number of sensors
  /// where all overlap, however many ways there are to choose among them.
  /// - Parameters:
  ///   - sensors: Any number, each of one site.
  ///   - height: Of the targets, above the ellipsoid.
  ///   - areas: Any number; they may overlap.
  /// - Throws: `GeodesyError`.
  public init(
    of sensors: [Sensor], at height: Distance, areas: [AreaOfInterest] = []
  ) throws(GeodesyError) {
    self.height = height
    self.sensors = sensors
    self.areas = areas
    let overlay = try RegionOverlay(of: sensors.map(\.region) + areas.map(\.region))
    let groups = Dictionary(grouping: overlay.faces, by: \.regions)
    parts =
      groups
      .map { set, faces in
        let members = set.indices
        return Part(
          sensors: members.filter { $0 < sensors.count },
          areas: members.filter { $0 >= sensors.count }.map { $0 - sensors.count },
          polygons: faces.map(\.polygon), area: faces.reduce(.zero) { $0 + $1.area })
      }
      .sorted {
        $0.sensors == $1.sensors
          ? $0.areas.lexicographicallyPrecedes($1.areas)
          : $0.sensors.lexicographicallyPrecedes($1.sensors)
      }
  }

  /// Lays the coverage of several requests over each other, at one height.
  ///
  /// What one site sees in several modes is joined first: a radar that searches and focuses is one
  /// sensor. Coverage that was not asked for at this height is left out.
  /// - Parameters:
  ///   - coverage: Any number; sites may occur several times.
  ///   - height: Of the targets, above the ellipsoid.
  ///   - areas: Any number; they may overlap.
  /// - Throws: `GeodesyError`.
  public init(
    of coverage: [SensorCoverage], at height: Distance, areas: [AreaOfInterest] = []
  ) throws(GeodesyError) {
    try self.init(of: Self.sensors(of: coverage, at: height), at: height, areas: areas)
  }

  /// Each site with all that it sees of a height, in the order in which they occur.
  static func sensors(
    of coverage: [SensorCoverage], at height: Distance
  ) throws(GeodesyError) -> [Sensor] {
    var ids: [String] = []
    var views: [String: [GeoRegion]] = [:]
    for view in coverage {
      for footprint in view.footprints where footprint.height == height {
        if views[view.site.id] == nil { ids.append(view.site.id) }
        views[view.site.id, default: []].append(GeoRegion(footprint.polygons))
      }
    }
    var sensors: [Sensor] = []
    for id in ids {
      sensors.append(Sensor(id: id, region: try GeoRegion.union(of: views[id] ?? [])))
    }
    return sensors
  }
}
