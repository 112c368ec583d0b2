import Geodesy

/// How a radar is used.
public enum ViewMode: Hashable, Sendable {
  /// Broad: all that it can watch.
  case search
  /// A target that is known already is followed, wherever antenna and mount allow.
  case track
  /// Narrow: what it can look at without moving its mount, from one pointing.
  case focus(azimuth: Angle, elevationAngle: Angle)

  /// The name in a scenario: `search`, `track` or `focus`.
  public var name: String {
    switch self {
    case .search: "search"
    case .track: "track"
    case .focus: "focus"
    }
  }
}
