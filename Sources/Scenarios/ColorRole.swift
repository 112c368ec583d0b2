/// A colour by what it stands for: each look has its own.
public enum ColorRole: String, CaseIterable, Hashable, Sendable {
  /// What the United States and NATO operate or plan.
  case us
  case russia
  case other
  /// Arcs, rings, missiles and what they reach.
  case arc
  /// What is closed, or on no side.
  case closed
  /// The colour of words.
  case text
}
