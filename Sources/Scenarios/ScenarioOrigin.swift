import YAMLReading

/// Where a scenario comes from.
public struct ScenarioOrigin: Hashable, Sendable {
  /// The file as it was read.
  public var source: SourceText
  /// What was asked for in place of what the file says, as options of the command: `--lang cs`.
  public var changes: [String]

  public init(_ source: SourceText, changes: [String] = []) {
    self.source = source
    self.changes = changes
  }
}
