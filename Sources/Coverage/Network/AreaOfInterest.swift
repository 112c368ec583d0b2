import Geodesy

/// A part of the Earth that coverage is counted in.
public struct AreaOfInterest: Hashable, Sendable {
  /// The name that tables use.
  public let id: String
  /// What a page calls it.
  public let name: String
  public let region: GeoRegion

  public init(id: String, name: String, region: GeoRegion) {
    self.id = id
    self.name = name
    self.region = region
  }
}
