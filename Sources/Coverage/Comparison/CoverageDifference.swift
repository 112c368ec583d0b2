import Geodesy

/// Where a plan differs from the first one in what its radars see of one height.
public struct CoverageDifference: Hashable, Sendable {
  /// Of the targets, above the WGS84 ellipsoid.
  public let height: Distance
  /// The plan, by its place; the first is 0.
  public let plan: Int
  private let grounds: [CoverageChange: Ground]

  /// Where a change is, and how much ground it is about.
  struct Ground: Hashable, Sendable {
    let region: GeoRegion
    let area: Area
  }

  init(height: Distance, plan: Int, grounds: [CoverageChange: Ground]) {
    self.height = height
    self.plan = plan
    self.grounds = grounds
  }

  /// The places that a change is about.
  public func region(_ change: CoverageChange) -> GeoRegion { grounds[change]?.region ?? .nowhere }

  /// How much ground they are, on the WGS84 ellipsoid.
  public func area(_ change: CoverageChange) -> Area { grounds[change]?.area ?? .zero }
}
