/// What ends a radar's view along a part of its footprint's edge.
public enum EdgeCause: String, CaseIterable, Hashable, Sendable {
  /// The Earth itself is in the way.
  case horizon
  /// The beam goes no lower.
  case minimumElevation = "minimum-elevation"
  /// The beam goes no higher.
  case maximumElevation = "maximum-elevation"
  /// Targets that are closer are not seen.
  case minimumRange = "minimum-range"
  /// The range that the instrument is made for ends.
  case instrumentedRange = "instrumented-range"
  /// The sector that the antenna faces ends.
  case sector
  /// The cone that the antenna can look in from one pointing ends.
  case fieldOfView = "field-of-view"
}
