/// What can go wrong between the Earth and a plane.
public enum GeodesyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// PROJ refused a projection: its definition and PROJ's own words.
  case projectionRefused(definition: String, reason: String)
  /// Shapes could not be joined, intersected or subtracted: what was being done, and why not, in
  /// GEOS's own words where it was GEOS that failed.
  case algebraFailed(operation: String, reason: String)
  /// A polygon has a position that is not on the Earth, or NaN.
  case notOnEarth(latitude: String, longitude: String)

  public var description: String {
    switch self {
    case .projectionRefused(let definition, let reason):
      "PROJ cannot set up the projection “\(definition)”: \(reason)"
    case .algebraFailed(let operation, let reason):
      "\(operation) failed: \(reason)"
    case .notOnEarth(let latitude, let longitude):
      "a polygon has a vertex at latitude \(latitude)°, longitude \(longitude)°, which is not on"
        + " the Earth"
    }
  }
}
