import Geodesy

/// How a radar is used.
public enum ViewMode: Hashable, Sendable {
  /// Broad: all that it can watch.
  case search
  /// Narrow: what it can look at without moving its mount, from one pointing.
  case focus(azimuth: Angle, elevationAngle: Angle)
}
