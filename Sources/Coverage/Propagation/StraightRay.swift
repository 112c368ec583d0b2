import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A straight ray that leaves the ground of a spherical Earth.
///
/// The sphere has the mean radius where nothing else is said. On WGS84, whose curvature has radii
/// of 6335 to 6400 km, a ground range is right to 0.3 % and a height to 0.7 %, up to 1,000 km high.
public struct StraightRay: Hashable, Sendable {
  /// Of the ray where it leaves, 0° to 90°.
  public let elevationAngle: Angle
  /// Of the sphere.
  public let earthRadius: Distance

  /// - Parameters:
  ///   - elevationAngle: Of the ray where it leaves, 0° to 90°.
  ///   - earthRadius: Of the sphere, above zero.
  /// - Throws: `CoverageError.outOfRange`.
  public init(
    elevationAngle: Angle, earthRadius: Distance = Ellipsoid.wgs84.meanRadius
  ) throws(CoverageError) {
    // NaN compares as neither smaller nor larger, which `>=` takes for yes.
    guard elevationAngle.isFinite, elevationAngle >= .zero, elevationAngle <= .degrees(90) else {
      throw .outOfRange("the elevation angle is not from 0° to 90°")
    }
    guard earthRadius.isFinite, earthRadius > .zero else {
      throw .outOfRange("the radius of the Earth is not above zero")
    }
    self.elevationAngle = elevationAngle
    self.earthRadius = earthRadius
  }

  /// How far away on the ground the ray reaches a height h: R (acos(R cos ε/(R + h)) − ε).
  ///
  /// - Parameter height: Above the sphere, zero or more.
  /// - Returns: Along the sphere.
  /// - Throws: `CoverageError.heightOutOfRange`.
  public func groundRange(toHeight height: Distance) throws(CoverageError) -> Distance {
    guard height.isFinite, height >= .zero else {
      throw .heightOutOfRange("a height above the Earth is not zero or more")
    }
    guard height > .zero else { return .zero }
    // The difference of two arcs by the tangent of the difference, which keeps its digits.
    let (radius, h) = (earthRadius.metres, height.metres)
    let (start, level) = (
      radius * sin(elevationAngle.radians), radius * cos(elevationAngle.radians)
    )
    let rise = h * (2 * radius + h)
    let end = (start * start + rise).squareRoot()
    let arc = atan2(level * (rise / (end + start)), level * level + start * end)
    return earthRadius * arc
  }

  /// The height of the ray above a place: R (cos ε/cos(ε + s/R) − 1). Nothing lower is seen there
  /// at this elevation angle and above.
  ///
  /// - Parameter groundRange: s, along the sphere, zero or more.
  /// - Returns: Above the sphere.
  /// - Throws: `CoverageError.outOfRange`; `noRay` for a place that the ray never gets to.
  public func height(atGroundRange groundRange: Distance) throws(CoverageError) -> Distance {
    guard groundRange.isFinite, groundRange >= .zero else {
      throw .outOfRange("the range along the ground is not zero or more")
    }
    guard groundRange > .zero else { return .zero }
    let arc = groundRange / earthRadius
    let end = elevationAngle.radians + arc
    guard end < .pi / 2 else {
      let limit = earthRadius * (.pi / 2 - elevationAngle.radians)
      throw .noRay(
        "a straight ray at \(elevationAngle.figureText(digits: 4)) gets to no place farther than"
          + " \(limit.figureText(digits: 4)) along the ground, at any height")
    }
    // cos ε − cos(ε + φ) = 2 sin(ε + φ/2) sin(φ/2) keeps its digits for short ranges.
    let fall = 2 * sin(elevationAngle.radians + arc / 2) * sin(arc / 2)
    return earthRadius * (fall / cos(end))
  }
}
