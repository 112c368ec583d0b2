import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far the air bends a ray from a ground station on its way out of it.
///
/// ITU-R P.834-9, section 1: closed forms fitted to ray tracing through the mean atmosphere
/// (`ExponentialAtmosphere.itu`), for stations up to 3 km high and elevation angles up to 10°, to
/// 10 % of the bending. Above 10°, where it is below 0.1°, it falls off with the cotangent, to 16 %.
public enum SpaceRefraction {
  /// The highest station that the fit holds for.
  public static let highestStation = Distance.kilometres(3)

  /// The bending of a ray that leaves at an apparent elevation angle (equation 9).
  ///
  /// - Parameters:
  ///   - apparentElevation: From the horizon to 90°.
  ///   - height: Of the station, 0 to 3 km.
  /// - Returns: By how much the ray ends up lower than it began.
  public static func bending(apparentElevation: Angle, height: Distance) -> Angle {
    let degrees = min(apparentElevation.degrees, highestFit)
    let h = height.kilometres
    let sum =
      1.314 + 0.6437 * degrees + 0.02869 * degrees * degrees
      + h * (0.2305 + 0.09428 * degrees + 0.01096 * degrees * degrees) + 0.008583 * h * h
    let bending = 1 / sum
    guard apparentElevation.degrees > highestFit else { return .degrees(bending) }
    let share =
      tan(Angle.degrees(highestFit).radians) / tan(min(apparentElevation.radians, .pi / 2))
    return .degrees(bending * max(0, share))
  }

  /// The elevation angle of the straight line to where a ray meets a height in space.
  ///
  /// A ray leaves the air some hundred metres beside the line that it would follow without: seen
  /// from the sensor its end lies higher than the bending alone says, by 0.12° at a height of
  /// 100 km and 0.04° at 1,000 km for a level ray. So the ray is traced to the height, and the
  /// angle found is scaled by the bending of the recommendation over that of the traced ray.
  ///
  /// - Parameters:
  ///   - apparent: At which the ray leaves, from the horizon to 90°.
  ///   - sensorHeight: 0 to 3 km.
  ///   - targetHeight: Above the sensor.
  ///   - earthRadius: Of the sphere.
  /// - Returns: The angle, within 0.012° of that of the traced ray.
  /// - Throws: `CoverageError.noRay` for a ray that meets the ground.
  static func trueElevation(
    of apparent: Angle, sensorHeight: Distance, targetHeight: Distance, earthRadius: Distance
  ) throws(CoverageError) -> Angle {
    func turn(to height: Distance) throws(CoverageError) -> Angle {
      apparent
        - (try ExponentialAtmosphere.itu.ray(
          apparentElevation: apparent, from: sensorHeight, to: height, earthRadius: earthRadius
        )
        .trueElevation)
    }
    let whole = try turn(to: endless)
    // Straight up there is none to scale.
    guard whole.radians > 1e-9 else { return apparent }
    let share = try turn(to: targetHeight) / whole
    return apparent - bending(apparentElevation: apparent, height: sensorHeight) * share
  }

  /// Where the line from the sensor to the ray runs along the ray, to 10⁻⁷ of the bending.
  private static let endless = Distance.kilometres(1e9)
  /// In degrees.
  private static let highestFit = 10.0
}
