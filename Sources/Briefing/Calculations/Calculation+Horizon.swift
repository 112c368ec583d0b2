import Coverage
import Geodesy

extension Calculation {
  /// The ground range at which a low target sinks below the radar's horizon.
  ///
  /// - Parameters:
  ///   - antenna: Its height above the sphere, 0 to 20 km.
  ///   - target: Its height above the sphere, 0 to 20 km.
  ///   - k: The effective Earth radius factor, above zero.
  /// - Returns: Along the true sphere, in metres.
  /// - Throws: `CoverageError.heightOutOfRange` and `outOfRange`.
  public static func horizon(
    antenna: Distance, target: Distance, k: Double = 4.0 / 3
  ) throws(CoverageError) -> Calculation {
    let earth = try EffectiveEarth(factor: k)
    let factor = k == 4.0 / 3 ? "4/3" : k.figureText(digits: 6)
    return try Calculation(
      earth.horizonDistance(antenna: antenna, target: target),
      formula: "d = kR acos(kR/(kR + h_a)) + kR acos(kR/(kR + h_t)), k = \(factor), " + meanRadius,
      source: "ATIS Telecom Glossary, atis.org/glossary/definition.aspx?id=2547, there for small"
        + " heights as √(2kRh); k: mathworks.com/help/radar/ref/effearthradius.html; R: "
        + meanRadiusSource)
  }

  /// `R = 6371.0088 km`
  static var meanRadius: String {
    let radius = (Ellipsoid.wgs84.meanRadius.metres * 10).rounded() / 1e4
    return "R = \(radius) km"
  }

  static let meanRadiusSource =
    "Moritz, Geodetic Reference System 1980, Journal of Geodesy 74, 2000"
}
