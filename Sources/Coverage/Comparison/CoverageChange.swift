/// Who sees a place, of two plans.
public enum CoverageChange: String, CaseIterable, Hashable, Sendable {
  /// Both: the second plan keeps what the first has.
  case kept
  /// The first alone: the second loses it.
  case lost
  /// The second alone: it gains it.
  case gained

  /// What becomes of a place; nil where neither plan sees it.
  init?(from first: Bool, to second: Bool) {
    switch (first, second) {
    case (true, true): self = .kept
    case (true, false): self = .lost
    case (false, true): self = .gained
    case (false, false): return nil
    }
  }
}
