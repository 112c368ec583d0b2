import MapLayout
import Scenarios
import YAMLReading

extension Scenario {
  /// What some readers could not read or not tell apart in the user's own style, where the scenario
  /// has one; nothing keeps such a map from being drawn.
  ///
  /// - Parameter resources: Where the themes lie.
  /// - Returns: One for each colour, in the order of the file.
  /// - Throws: `Faults` when the style is not as it should be, `InputError` when the theme that it
  ///   extends cannot be read.
  public func styleWarnings(_ resources: Resources) throws -> [Fault] {
    guard case .own(let source) = map.theme else { return [] }
    return try MapStyle.read(source, themes: resources.themes).flaws
      .map { $0.fault(in: source) }
      .sorted { $0.location < $1.location }
  }
}
