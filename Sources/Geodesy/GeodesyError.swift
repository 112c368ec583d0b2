/// What can go wrong between the Earth and a plane.
public enum GeodesyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// PROJ refused a projection: its definition and PROJ's own words.
  case projectionRefused(definition: String, reason: String)

  public var description: String {
    switch self {
    case .projectionRefused(let definition, let reason):
      "PROJ cannot set up the projection “\(definition)”: \(reason)"
    }
  }
}
