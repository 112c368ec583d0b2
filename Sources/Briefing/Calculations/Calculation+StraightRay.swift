import Coverage
import Geodesy

extension Calculation {
  /// How far away on the ground a straight ray reaches a height: the edge of what is seen of it.
  ///
  /// Over a sphere; right to 0.3 % on the ellipsoid for heights up to 1,000 km.
  /// - Parameters:
  ///   - elevationAngle: The lowest that the radar looks at, 0° to 90°.
  ///   - height: Of the target above the sphere, zero or more.
  /// - Returns: Along the sphere, in metres.
  /// - Throws: `CoverageError.outOfRange` and `heightOutOfRange`.
  public static func edge(
    elevationAngle: Angle, height: Distance
  ) throws(CoverageError) -> Calculation {
    try Calculation(
      StraightRay(elevationAngle: elevationAngle).groundRange(toHeight: height),
      formula: "s = R (acos(R cos ε/(R + h)) − ε), straight line over a sphere, " + meanRadius,
      source: triangle)
  }

  /// The lowest height that is seen above a place by straight rays.
  ///
  /// Over a sphere; right to 0.7 % on the ellipsoid for heights up to 1,000 km.
  /// - Parameters:
  ///   - elevationAngle: The lowest that the radar looks at, 0° to 90°.
  ///   - groundRange: To the place, along the sphere, zero or more.
  /// - Returns: Above the sphere, in metres.
  /// - Throws: `CoverageError.outOfRange` and `noRay`.
  public static func lowest(
    elevationAngle: Angle, groundRange: Distance
  ) throws(CoverageError) -> Calculation {
    try Calculation(
      StraightRay(elevationAngle: elevationAngle).height(atGroundRange: groundRange),
      formula: "h = R (cos ε/cos(ε + s/R) − 1), straight line over a sphere, " + meanRadius,
      source: triangle)
  }

  private static let triangle =
    "the plane triangle of antenna, target and the Earth's centre; R: " + meanRadiusSource
}
