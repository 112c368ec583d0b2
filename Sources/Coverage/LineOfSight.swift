import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Straight rays from a sensor to a surface of constant height above the WGS84 ellipsoid.
///
/// Light and radar waves bend a little; for targets above some 100 km the straight line puts the
/// edge of the view wrong by less than 1 % at elevation angles from 2°.
struct LineOfSight {
  let frame: LocalFrame
  let sensorHeight: Distance
  /// The height of the target above the ellipsoid; above the sensor.
  let targetHeight: Distance

  /// The sensor's distance from the Earth's centre, which the first guesses take as the radius of
  /// a sphere, in metres.
  private let radius: Double

  init(from position: GeoCoordinate, height: Distance, to targetHeight: Distance) {
    precondition(targetHeight > height)
    frame = LocalFrame(at: position, height: height)
    sensorHeight = height
    self.targetHeight = targetHeight
    radius = frame.origin.length
  }

  /// The height of the target above the sensor, in metres.
  private var climb: Double { (targetHeight - sensorHeight).metres }

  /// Where a ray meets the target's height.
  ///
  /// Newton's method from the answer on a sphere; two to three steps to below a millimetre.
  func position(azimuth: Angle, elevationAngle: Angle) -> (GeoCoordinate, slantRange: Distance) {
    let direction = frame.direction(azimuth: azimuth, elevationAngle: elevationAngle)
    let vertical = radius * sin(elevationAngle.radians)
    let outer = radius + climb
    var range = (vertical * vertical + outer * outer - radius * radius).squareRoot() - vertical
    var found = (frame.origin + direction * range).geodetic
    for _ in 0..<Self.maximumSteps {
      let miss = (found.height - targetHeight).metres
      if abs(miss) < Self.accuracy { break }
      range -= miss / direction.dot(Self.normal(at: found.position))
      found = (frame.origin + direction * range).geodetic
    }
    return (found.position, .metres(range))
  }

  /// The elevation angle at which the target's height is at a slant range: nil where that is too
  /// short to reach it, even straight up.
  func elevationAngle(azimuth: Angle, slantRange: Distance) -> Angle? {
    let range = slantRange.metres
    guard range > climb else { return nil }
    let outer = radius + climb
    let sine = (outer * outer - radius * radius - range * range) / (2 * radius * range)
    var elevation = asin(min(max(sine, -1), 1))
    for _ in 0..<Self.maximumSteps {
      let direction = frame.direction(azimuth: azimuth, elevationAngle: .radians(elevation))
      let found = (frame.origin + direction * range).geodetic
      let miss = (found.height - targetHeight).metres
      if abs(miss) < Self.accuracy { break }
      // Turning the ray upwards by dε moves its end by range·dε at right angles to it.
      let turn = frame.direction(azimuth: azimuth, elevationAngle: .radians(elevation + .pi / 2))
      let rise = range * turn.dot(Self.normal(at: found.position))
      guard rise > 0 else { break }
      elevation = min(max(elevation - miss / rise, -.pi / 2), .pi / 2)
    }
    return .radians(elevation)
  }

  /// The elevation angle of the ray that touches the Earth: zero from the ground, below it from
  /// above.
  var horizon: Angle {
    let height = max(sensorHeight.metres, 0)
    return .radians(-acos(min(1, (radius - height) / radius)))
  }

  private static func normal(at position: GeoCoordinate) -> CartesianPosition {
    let (sinLat, cosLat) = (sin(position.latitude.radians), cos(position.latitude.radians))
    return CartesianPosition(
      x: cosLat * cos(position.longitude.radians), y: cosLat * sin(position.longitude.radians),
      z: sinLat)
  }

  private static let maximumSteps = 8
  /// In metres.
  private static let accuracy = 0.01
}
