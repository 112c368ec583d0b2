/// Why no coverage can be worked out.
public enum CoverageError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The site, by its id, has no radar.
  case noRadar(site: String)
  /// Focus was asked for, but how wide the radar's field of view is is not known.
  case noFieldOfView(site: String)
  /// A limit of a view, by its name, and what is wrong with it.
  case invalidLimit(String, String)
  /// A value that a formula does not hold for, and why.
  case outOfRange(String)
  /// No ray leads there, and why.
  case noRay(String)
  /// A height that the way of working out rays does not hold for, and why.
  case heightOutOfRange(String)

  public var description: String {
    switch self {
    case .noRadar(let site):
      "\(site) has no radar"
    case .noFieldOfView(let site):
      "\(site): focus mode needs the radar's field-of-view, the full cone it can steer in"
        + " from one pointing"
    case .invalidLimit(let name, let problem):
      "the \(name) \(problem)"
    case .heightOutOfRange(let problem), .outOfRange(let problem), .noRay(let problem):
      problem
    }
  }
}
