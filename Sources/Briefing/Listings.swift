import Geodesy
import Scenarios

/// What there is to choose from, as a terminal shows it.
public enum Listings {
  /// The projections by name, with what each is good for.
  public static var projections: String {
    list(ProjectionMethod.allCases.map { ($0.rawValue, $0.purpose) })
  }

  /// The looks by name, with what each is for.
  ///
  /// - Parameter resources: Where the themes lie.
  /// - Returns: A line for each.
  /// - Throws: `InputError` or `Faults` when a theme cannot be read.
  public static func themes(_ resources: Resources) throws -> String {
    try list(Theme.allCases.map { ($0.rawValue, try resources.themes.style($0).purpose) })
  }

  /// Names, and beside them what they mean.
  private static func list(_ entries: [(name: String, meaning: String)]) -> String {
    let width = entries.map(\.name.count).max() ?? 0
    return entries.map { entry in
      entry.name + String(repeating: " ", count: width - entry.name.count + 2) + entry.meaning
    }.joined(separator: "\n")
  }
}
