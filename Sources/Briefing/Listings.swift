import Geodesy
import Scenarios

/// What there is to choose from, as a terminal shows it.
public enum Listings {
  /// The projections by name, with what each is good for.
  public static var projections: String {
    let width = ProjectionMethod.allCases.map(\.rawValue.count).max() ?? 0
    return ProjectionMethod.allCases.map { method in
      let gap = String(repeating: " ", count: width - method.rawValue.count + 2)
      return method.rawValue + gap + method.purpose
    }.joined(separator: "\n")
  }

  /// The looks by name.
  public static var themes: String { Theme.allCases.map(\.rawValue).joined(separator: "\n") }
}
