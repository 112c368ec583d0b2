import Geodesy

/// The geometry between a sensor and one height of the target: where rays meet that height.
///
/// The Earth and its air are behind it; limits of the radar are not.
protocol Sight: Sendable {
  associatedtype Plane: SightPlane
  /// What holds in one direction.
  func plane(azimuth: Angle) -> Plane
}

/// One vertical plane through the sensor.
///
/// The target's height is met at every slant range from the nearest on, straight above or below
/// the sensor, to the horizon.
protocol SightPlane {
  /// Straight above or below the sensor.
  var nearest: Crossing { get }
  /// The farthest place that the Earth does not hide; nil where it hides all.
  var horizon: Crossing? { get }
  /// Where a ray that leaves the sensor at an elevation angle meets the target's height.
  func crossings(elevationAngle: Angle) -> Crossings
  /// Where the target's height is at a slant range; nil where it is nowhere that near.
  func crossing(slantRange: Double) -> Crossing?
  /// The ground below.
  func position(of crossing: Crossing) -> GeoCoordinate
}

/// A place at the target's height.
struct Crossing {
  /// In metres.
  let slantRange: Double
  /// Of the straight line from the sensor, in radians.
  let elevationAngle: Double
}

/// How often a ray meets a height.
enum Crossings {
  /// Never: it passes below.
  case none
  /// Once, on the way up.
  case one(Crossing)
  /// Twice, on the way down and up again: the height lies below the sensor.
  case two(Crossing, Crossing)
}
