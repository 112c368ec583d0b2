import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The geometry between a sensor and one height of the target: where rays meet that height.
///
/// The Earth and its air are behind it; limits of the radar are not.
protocol Sight: Sendable {
  associatedtype Plane: SightPlane
  /// Of the sensor.
  var position: GeoCoordinate { get }
  /// Whether the target's height lies above the sensor: rays then meet it once.
  var looksUp: Bool { get }
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
  /// The ray that touches the Earth.
  var horizon: Slope { get }
  /// Where a ray that leaves the sensor at an elevation angle meets the target's height.
  func crossings(_ slope: Slope) -> Crossings
  /// Where the target's height is at a slant range; nil where it is nowhere that near.
  func crossing(slantRange: Double) -> Crossing?
  /// The ground below.
  func position(of crossing: Crossing) -> GeoCoordinate
}

/// An elevation angle as its sine and cosine.
struct Slope {
  let sine: Double
  let cosine: Double

  init(_ elevationAngle: Angle) {
    sine = sin(elevationAngle.radians)
    cosine = cos(elevationAngle.radians)
  }

  init(sine: Double, cosine: Double) {
    self.sine = sine
    self.cosine = cosine
  }

  var elevationAngle: Angle { .radians(atan2(sine, cosine)) }

  static let up = Slope(sine: 1, cosine: 0)
  static let down = Slope(sine: -1, cosine: 0)
}

/// A place at the target's height.
struct Crossing {
  /// In metres.
  let slantRange: Double
  /// Of the straight line from the sensor.
  let slope: Slope
}

/// How often a ray meets a height.
enum Crossings {
  /// Never: it passes below.
  case none
  /// Once, on the way up.
  case one(Crossing)
  /// Twice, on the way down and up again: the height lies below the sensor.
  case two(Crossing, Crossing)

  /// The one on the way up.
  var last: Crossing? {
    switch self {
    case .none: nil
    case .one(let crossing), .two(_, let crossing): crossing
    }
  }
}
