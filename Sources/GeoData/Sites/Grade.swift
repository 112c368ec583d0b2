/// How well a value is known: what stands behind it.
public enum Grade: String, CaseIterable, Hashable, Sendable {
  /// Read in the cited source.
  case stated
  /// Second-hand, from a cited data set or list.
  case dataset
  /// Worked out from other values; the note says how.
  case computed
  /// No source was found: never drawn without saying so.
  case assumption
  /// Given by the scenario itself.
  case scenario
}

/// Where a statement comes from.
public struct Provenance: Hashable, Sendable {
  /// How well it is known.
  public var grade: Grade
  /// The addresses of the sources, the best first. Never empty for `stated` and `dataset`.
  public var sources: [String]
  /// What a reader must know: how it was worked out, for which object, who disputes it.
  public var note: String?

  public init(grade: Grade, sources: [String] = [], note: String? = nil) {
    self.grade = grade
    self.sources = sources
    self.note = note
  }
}
