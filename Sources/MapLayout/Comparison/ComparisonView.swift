/// What a page that compares plans shows.
public enum ComparisonView: String, CaseIterable, Hashable, Sendable {
  /// A map of each plan, and one of each difference from the first.
  case panels
  /// The differences alone.
  case difference
  /// All plans on one map.
  case overlay
}
