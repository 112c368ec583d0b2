import Coverage
import GeoData
import Geodesy

/// One coverage that the map shows: a radar, how it is used, and what it looks for.
public struct CoverageRequest: Hashable, Sendable {
  /// The site of the radar; its `radar` is never `nil`.
  public var sensor: Site
  /// How the radar is used.
  public var mode: Mode
  /// Where the radar points; always given in focus mode.
  public var pointing: Pointing?
  /// What it looks for: at heights that are sorted, lowest first, and never empty.
  public var target: RadarTarget
  /// How rays run; nil for what suits each height.
  public var propagation: Propagation?
  /// The skyline around the radar; nil for none.
  public var mask: HorizonMask?
  /// What the legend says, where the scenario has its own words.
  public var label: String?

  public init(
    sensor: Site, mode: Mode = .search, pointing: Pointing? = nil,
    target: RadarTarget = CoverageRequest.standardTarget, propagation: Propagation? = nil,
    mask: HorizonMask? = nil, label: String? = nil
  ) {
    self.sensor = sensor
    self.mode = mode
    self.pointing = pointing
    self.target = target
    self.propagation = propagation
    self.mask = mask
    self.label = label
  }

  /// The target of a coverage that names none: 500 km high, of any cross section.
  public static let standardTarget = RadarTarget(heights: [.kilometres(500)])

  /// How a radar is used.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// Broad: all that it can watch.
    case search
    /// A known target is followed, wherever antenna and mount allow.
    case track
    /// Narrow: what it can look at from one pointing.
    case focus
  }

  /// The direction of the antenna's axis.
  public struct Pointing: Hashable, Sendable {
    /// Clockwise from true north.
    public var azimuth: Angle
    /// Above the local horizontal, −90° to 90°.
    public var elevationAngle: Angle

    public init(azimuth: Angle, elevationAngle: Angle) {
      self.azimuth = azimuth
      self.elevationAngle = elevationAngle
    }
  }
}

/// A ballistic arc from one place to another.
public struct BallisticArc: Hashable, Sendable {
  public var from: Place
  public var to: Place
  public var shape: Shape
  public var label: String?

  public init(from: Place, to: Place, shape: Shape = .minimumEnergy, label: String? = nil) {
    self.from = from
    self.to = to
    self.shape = shape
    self.label = label
  }

  /// Which of the arcs between two places is meant.
  public enum Shape: String, CaseIterable, Hashable, Sendable {
    /// The arc that needs the least speed.
    case minimumEnergy = "minimum-energy"
  }
}
