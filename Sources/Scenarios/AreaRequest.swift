import Geodesy

/// A part of the Earth that coverage is counted in: countries, a polygon or a circle.
public struct AreaRequest: Hashable, Sendable {
  /// The name that tables use.
  public var id: String
  /// What the page calls it, where the scenario has its own words.
  public var name: String?
  public var shape: Shape

  public init(id: String, name: String? = nil, shape: Shape) {
    self.id = id
    self.name = name
    self.shape = shape
  }

  public enum Shape: Hashable, Sendable {
    /// The land of countries on the scenario's day and in its worldview, ISO 3166-1 alpha-2.
    case countries([String])
    /// The smaller side of a closed line of geodesics.
    case polygon(GeoLine)
    /// All within a distance along the ellipsoid.
    case circle(center: Place, radius: Distance)
  }
}
