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
  /// Seen from the sensor the end of a ray lies higher than the bending alone says: for a level ray
  /// by 0.12° at a height of 100 km and 0.04° at 1,000 km. A ray that turns by τ about a place m
  /// away, on its way to a range ρ, is seen τ (1 − m/ρ) below the angle at which it leaves.
  /// - Parameters:
  ///   - apparent: At which the ray leaves, from the horizon to 90°.
  ///   - sensorHeight: 0 to 3 km.
  ///   - targetHeight: From 100 km on, where the air no longer bends rays.
  ///   - earthRadius: Of the sphere.
  /// - Returns: The angle, within 0.012° of that of a traced ray.
  static func trueElevation(
    of apparent: Angle, sensorHeight: Distance, targetHeight: Distance, earthRadius: Distance
  ) -> Angle {
    let bending = bending(apparentElevation: apparent, height: sensorHeight)
    let (inner, outer) = (earthRadius + sensorHeight, earthRadius + targetHeight)
    let outside = (apparent - bending).radians
    let rise = inner.metres * sin(outside)
    let climb = (outer - inner).metres * (outer + inner).metres
    let range = (rise * rise + climb).squareRoot() - rise
    let turn = turningPoint(apparentElevation: apparent, earthRadius: earthRadius).metres
    return apparent - bending * (1 - turn / range)
  }

  /// How far from the sensor a ray turns, on average.
  ///
  /// At a distance s the ray is s sin θ + s² cos² θ/(2R′) up, and bends by the share exp(−h/H) of
  /// the air there: the mean of a normal distribution's upper tail, σ (φ(x)/Q(x) − x) with
  /// σ² = R′H/cos² θ and x = tan θ √(R′/H). R′ = 1.25 R fits rays that bend themselves.
  private static func turningPoint(apparentElevation: Angle, earthRadius: Distance) -> Distance {
    let scaleHeight = 1000 / ExponentialAtmosphere.itu.decay
    let radius = 1.25 * earthRadius.metres
    let (sine, cosine) = (sin(apparentElevation.radians), cos(apparentElevation.radians))
    let x = sine / cosine * (radius / scaleHeight).squareRoot()
    // Far out the tail's mean is σ (1/x − 2/x³ …); straight up σ and x are without bounds.
    if x > 10 || cosine <= 0 {
      let square = cosine * cosine * scaleHeight / (radius * sine * sine)
      return .metres(scaleHeight / sine * (1 - 2 * square + 10 * square * square))
    }
    let density = exp(-x * x / 2) / (2 * Double.pi).squareRoot()
    let tail = erfc(x / 2.0.squareRoot()) / 2
    return .metres((radius * scaleHeight).squareRoot() / cosine * (density / tail - x))
  }

  /// In degrees.
  private static let highestFit = 10.0
}
