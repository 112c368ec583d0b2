/// A picture of a scenario's coverage other than its map.
public enum Chart: String, CaseIterable, Hashable, Sendable {
  /// Side views: what each sensor sees in one azimuth, above the curved Earth.
  case rangeHeight = "range-height"
  /// A map of the lowest height at which something is seen over each place.
  case lowestHeight = "lowest-height"
}
