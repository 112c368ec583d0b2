import GeoData
import Geodesy

/// What one radar sees, at one or several heights, and what that rests on.
public struct SensorCoverage: Hashable, Sendable {
  /// The site of the radar.
  public let site: Site
  /// How it is used.
  public let mode: ViewMode
  /// What it looks for.
  public let target: RadarTarget
  /// What is known of the radar, and how far that is open.
  public let radar: Radar
  /// Which way, how high and how far it can look, with every value as stated.
  public let limits: ViewLimits
  /// One for each height, in the order asked for.
  public let footprints: [Footprint]
  /// How rays were worked out, for each height.
  public var propagation: [Propagation] { views.map(\.propagation) }
  /// What every choice of the open values sees, and what some choice sees, for each height; empty
  /// where no value is open.
  public let bands: [Band]
  /// All values that went in, with their sources, and what was taken where none is known.
  public let assumptions: [Assumption]

  /// The geometry of each height.
  let views: [HeightView]

  /// How far a footprint is open.
  public struct Band: Hashable, Sendable {
    /// Seen whatever the open values are.
    public let inner: Footprint
    /// Seen for some of them.
    public let outer: Footprint

    /// Whether the open values move an edge: a range that is open beyond the horizon moves none.
    public var hasWidth: Bool {
      outer.area.squareKilometres > inner.area.squareKilometres * 1.001
    }
  }

  /// The name of the assumption that every coverage rests on: how rays run.
  public static let propagation = "propagation"

  /// Works out the view of a site's radar.
  ///
  /// The radar stands at the site's height, taken as one above the ellipsoid: 1 km of height moves
  /// the far edge by less than 1 % at elevation angles from 2°.
  /// - Parameters:
  ///   - site: Where the radar stands, and what is known of it.
  ///   - mode: How it is used.
  ///   - target: What it looks for.
  ///   - propagation: How rays run; nil for what suits each height (`Propagation.standard`).
  ///   - mask: The skyline around it; nil for none.
  ///   - azimuthStep: How far apart the azimuths are at which the edge is worked out.
  /// - Throws: `noRadar`; in focus mode also `noFieldOfView`; `invalidLimit` for a value that
  ///   makes no sense; `heightOutOfRange` where the propagation asked for does not hold.
  public init(
    of site: Site, mode: ViewMode, target: RadarTarget, propagation: Propagation? = nil,
    mask: HorizonMask? = nil, azimuthStep: Angle = Footprint.azimuthStep
  ) throws(CoverageError) {
    guard let record = site.radar else { throw .noRadar(site: site.id) }
    try target.validate()
    let radar = Radar(record, mode: mode)
    if case .focus = mode, radar.field == nil { throw .noFieldOfView(site: site.id) }
    let views = try target.heights.map { height throws(CoverageError) in
      try HeightView(
        from: site, to: height, above: target.reference, propagation: propagation)
    }
    self.views = views
    func limits(_ choice: ParameterChoice) -> ViewLimits {
      var limits = radar.limits(
        mode: mode, radarCrossSection: target.radarCrossSection, choice: choice)
      limits.mask = mask
      return limits
    }
    func footprints(_ choice: ParameterChoice) -> [Footprint] {
      let limits = limits(choice)
      return views.map { $0.footprint(limits: limits, azimuthStep: azimuthStep) }
    }
    self.site = site
    self.mode = mode
    self.target = target
    self.radar = radar
    self.limits = limits(.stated)
    try self.limits.validate()
    self.footprints = footprints(.stated)
    let open = radar.openParameters(mode: mode, radarCrossSection: target.radarCrossSection)
    if open.isEmpty {
      bands = []
    } else {
      bands = zip(footprints(.narrowest), footprints(.widest)).map(Band.init)
    }
    assumptions =
      radar.assumptions + (self.limits.powerRange == nil ? [] : radar.power?.assumptions ?? [])
      + (mask.map { [Self.assumption(of: $0)] } ?? [])
      + [Self.assumption(of: views.map(\.propagation), reference: target.reference)]
  }

  private static func assumption(of mask: HorizonMask) -> Assumption {
    let angles = mask.points.map(\.elevationAngle.degrees)
    let ends = [angles.min() ?? 0, angles.max() ?? 0].map { "\(($0 * 10).rounded() / 10)°" }
    return Assumption(
      parameter: "skyline",
      value: "\(mask.points.count) directions, \(ends[0]) to \(ends[1])",
      provenance: Provenance(grade: .scenario))
  }

  private static func assumption(
    of propagation: [Propagation], reference: RadarTarget.HeightReference
  ) -> Assumption {
    var titles: [String] = []
    for title in propagation.map(\.title) where !titles.contains(title) { titles.append(title) }
    let ground = reference == .ground ? "; the ground is level at the sensor's height" : ""
    return Assumption(
      parameter: Self.propagation, value: titles.joined(separator: ", "),
      provenance: Provenance(
        grade: .assumption, note: "above the WGS84 ellipsoid, no terrain" + ground))
  }
}

extension SensorCoverage {
  /// Whether it is what a narrow field of view could be turned to, and does not look at all at once.
  public var isReach: Bool {
    switch mode {
    case .focus: false
    case .search, .track: radar.field != nil && site.radar?.mount.azimuth != nil
    }
  }
}
