import Geodesy

/// Where a bent ray leads, over a spherical Earth.
public struct RayPath: Hashable, Sendable {
  /// Along the surface of the Earth.
  public let groundRange: Distance
  /// Along the straight line from end to end.
  public let slantRange: Distance
  /// The elevation angle of that line.
  public let trueElevation: Angle
  /// By how much the ray turns towards the Earth on its way.
  public let bending: Angle
  /// As a pulse measures it: the length of the ray times the refractive index along it.
  public let opticalPath: Distance
}
