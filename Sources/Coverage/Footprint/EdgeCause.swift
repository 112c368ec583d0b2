/// What ends a radar's view along a part of its footprint's edge.
public enum EdgeCause: String, CaseIterable, Hashable, Sendable {
  /// The Earth itself is in the way.
  case horizon
  /// Hills around the sensor are in the way.
  case mask
  /// The beam goes no lower.
  case minimumElevation = "minimum-elevation"
  /// The beam goes no higher.
  case maximumElevation = "maximum-elevation"
  /// Targets that are closer are not seen.
  case minimumRange = "minimum-range"
  /// The range that the instrument is made for, or that is claimed for it, ends.
  case instrumentedRange = "instrumented-range"
  /// The echo of the target becomes too weak.
  case power
  /// The sector that the antenna faces ends.
  case sector
  /// The field that the antenna can look in from one pointing ends.
  case fieldOfView = "field-of-view"
}
