import GeoData
import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lowest height above each place at which a sensor sees something: a field over the ground.
///
/// On straight lines above the WGS84 ellipsoid, and exact there: where a place's plumb line meets
/// the lowest ray, the Earth's tangent or a range is the root of a quadratic. On a sphere and from
/// the ground it is R (cos ε / cos(ε + s/R) − 1) at a distance s along the ground.
public struct LowestVisibleHeight: Sendable {
  private let frame: LocalFrame
  private let limits: ViewLimits
  private let horizon: EarthTangent

  /// The field of one sensor.
  ///
  /// - Parameters:
  ///   - position: Where the sensor stands.
  ///   - sensorHeight: Above the ellipsoid. From below it, the sensor's own horizontal is taken as
  ///     the horizon.
  ///   - limits: Which way, how high and how far it can look.
  public init(from position: GeoCoordinate, sensorHeight: Distance, limits: ViewLimits) {
    frame = LocalFrame(at: position, height: sensorHeight)
    self.limits = limits
    horizon = EarthTangent(from: frame)
  }

  /// The field of a coverage, with its sensor at the height of the site, on straight lines whatever
  /// the coverage's own propagation is.
  public init(_ coverage: SensorCoverage) {
    self.init(
      from: coverage.site.position.value, sensorHeight: coverage.site.height,
      limits: coverage.limits)
  }

  /// The lowest height that is seen above a place.
  ///
  /// - Parameter place: Anywhere on the Earth.
  /// - Returns: The height above the ellipsoid, zero or more; nil where the sensor sees nothing at
  ///   any height.
  public func height(above place: GeoCoordinate) -> Distance? {
    let line = PlumbLine(above: place, seenFrom: frame)
    guard let clear = horizon.lowestClearHeight(along: line) else { return nil }
    // The azimuth turns a little with the height, less than 0.2° on the ellipsoid; the cone's
    // lowest ray turns with it.
    var height = clear
    for _ in 0..<2 {
      guard let found = lowest(along: line, atLeast: clear, azimuth: line.azimuth(at: height))
      else { return nil }
      height = found
    }
    return limits.sector.contains(line.azimuth(at: height)) ? .metres(height) : nil
  }

  /// The lowest height along a line that all limits allow, in metres, in the direction of an
  /// azimuth.
  private func lowest(
    along line: PlumbLine, atLeast clear: Double, azimuth: Angle
  ) -> Double? {
    var (low, high) = (limits.minimumElevation, limits.maximumElevation)
    if let mask = limits.mask { low = max(low, mask.elevationAngle(at: azimuth)) }
    if let field = limits.field {
      guard let seen = field.elevations(at: azimuth) else { return nil }
      (low, high) = (max(low, seen.low), min(high, seen.high))
    }
    guard low < high, let risen = line.height(atElevation: low) else { return nil }
    var height = max(clear, risen)
    var ceiling = line.height(atElevation: high) ?? .infinity
    if let maximum = limits.longestRange {
      guard let within = line.heights(within: maximum) else { return nil }
      height = max(height, within.lowerBound)
      ceiling = min(ceiling, within.upperBound)
    }
    // What is too close is left upwards.
    if let tooClose = line.heights(within: limits.minimumRange), tooClose.contains(height) {
      height = tooClose.upperBound
    }
    return height <= ceiling ? height : nil
  }
}

/// All heights above a place, as a sensor sees them; heights and lengths in metres.
private struct PlumbLine {
  let foot: CartesianPosition
  /// The ellipsoid's normal.
  let upwards: CartesianPosition
  private let frame: LocalFrame
  /// From the sensor to the foot.
  private let offset: CartesianPosition

  init(above place: GeoCoordinate, seenFrom frame: LocalFrame) {
    let local = LocalFrame(at: place, height: .zero)
    (foot, upwards) = (local.origin, local.up)
    offset = local.origin - frame.origin
    self.frame = frame
  }

  func azimuth(at height: Double) -> Angle { frame.view(of: foot + upwards * height).azimuth }

  /// The height at which the line rises through an elevation angle; minus infinity where all of it
  /// lies above, nil where it never does.
  ///
  /// With d the offset, n upwards along the line and u the sensor's vertical, the height h solves
  /// (d·u + h n·u)² = sin² ε |d + h n|². Of two roots the higher one is in front of the sensor.
  func height(atElevation elevation: Angle) -> Double? {
    let sine = sin(elevation.radians)
    guard elevation.degrees > -90 + 1e-9 else { return -.infinity }
    // High up, the line's own direction is all that counts.
    let (rise, climb) = (offset.dot(frame.up), upwards.dot(frame.up))
    guard climb > sine, elevation.degrees < 90 - 1e-9 else { return nil }
    let square = sine * sine
    return Quadratic(
      climb * climb - square, rise * climb - square * offset.dot(upwards),
      rise * rise - square * offset.dot(offset)
    ).roots.last { (rise + climb * $0) * sine >= 0 } ?? -.infinity
  }

  /// The heights that lie within a slant range; nil where none does.
  func heights(within range: Distance) -> ClosedRange<Double>? {
    let roots = Quadratic(
      1, offset.dot(upwards), offset.dot(offset) - range.metres * range.metres
    ).roots
    guard let first = roots.first, let last = roots.last else { return nil }
    return first...last
  }
}

/// The rays of a sensor that touch the Earth.
///
/// In axes that make the ellipsoid a sphere of radius 1, the line through S and T touches it where
/// (S·T − 1)² = (S² − 1)(T² − 1): T lies on the cone of tangents from S.
private struct EarthTangent {
  /// The sensor in these axes.
  private let sensor: CartesianPosition
  private let frame: LocalFrame

  init(from frame: LocalFrame) {
    self.frame = frame
    sensor = frame.origin.onUnitSphere
  }

  /// The lowest height above the foot of a line that the Earth does not hide, in metres; nil where
  /// it hides them all.
  func lowestClearHeight(along line: PlumbLine) -> Double? {
    if (frame.origin - line.foot).dot(line.upwards) >= 0 { return 0 }
    let excess = sensor.dot(sensor) - 1
    let (foot, upwards) = (line.foot.onUnitSphere, line.upwards.onUnitSphere)
    let (behind, climb) = (sensor.dot(foot) - 1, sensor.dot(upwards))
    // From the ellipsoid itself, or just below, the horizon is level.
    guard excess > 1e-12 else { return line.height(atElevation: .zero).map { max($0, 0) } }
    let roots = Quadratic(
      climb * climb - excess * upwards.dot(upwards),
      behind * climb - excess * foot.dot(upwards), behind * behind
    ).roots
    // Where S·T > 1, the ray touches the Earth only behind the line.
    return roots.first { $0 >= 0 && behind + climb * $0 <= 0 }
  }
}
