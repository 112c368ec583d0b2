#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The line of constant azimuth on WGS84, also called rhumb line.
///
/// With the isometric latitude ψ and the length m of the meridian, a loxodrome is straight in
/// (λ, ψ): tan α = Δλ/Δψ, and its length is √(Δλ² + Δψ²) Δm/Δψ (Karney, "The area of rhumb
/// polygons", Studia Geophysica et Geodaetica 68, 2024, section 2). Agrees with GeographicLib's
/// RhumbSolve to 1 mm.
public struct Loxodrome: Sendable {
  /// Loxodromes on WGS84.
  public static let wgs84 = Loxodrome()

  /// The length of the loxodrome between two positions, the one that turns by 180° of longitude
  /// at most.
  public func distance(from start: GeoCoordinate, to end: GeoCoordinate) -> Distance {
    inverse(from: start, to: end).distance
  }

  /// Length and azimuth of the loxodrome between two positions; 0° for one position. To or from a
  /// pole it is a meridian.
  public func inverse(
    from start: GeoCoordinate, to end: GeoCoordinate
  ) -> (distance: Distance, azimuth: Angle) {
    let stretch = Stretch(from: start.latitude, to: end.latitude)
    guard stretch.isometric.isFinite else {
      return (
        .metres(abs(stretch.meridian)), stretch.meridian < 0 ? .degrees(180) : .zero
      )
    }
    var turn = (end.longitude - start.longitude).normalizedLongitude.radians
    // Of the two ways half around the Earth the one to the east.
    if turn == -.pi { turn = .pi }
    return (
      .metres((turn * turn + stretch.isometric * stretch.isometric).squareRoot() * stretch.scale),
      Angle.radians(atan2(turn, stretch.isometric)).normalizedAzimuth
    )
  }

  /// The end of a loxodrome of a given length that leaves `start` in a given azimuth; nil where it
  /// would run past a pole.
  public func destination(
    from start: GeoCoordinate, azimuth: Angle, distance: Distance
  ) -> GeoCoordinate? {
    let north = distance.metres * cos(azimuth.radians)
    let toPole = Geodesic.wgs84.distance(
      from: GeoCoordinate(latitude: start.latitude.degrees, longitude: 0),
      to: GeoCoordinate(latitude: north < 0 ? -90 : 90, longitude: 0))
    guard abs(north) <= toPole.metres else { return nil }
    let end = Geodesic.wgs84.destination(
      from: GeoCoordinate(latitude: start.latitude.degrees, longitude: 0),
      azimuth: north < 0 ? .degrees(180) : .zero, distance: .metres(abs(north)))
    let stretch = Stretch(from: start.latitude, to: end.latitude)
    let turn =
      stretch.isometric.isFinite ? distance.metres * sin(azimuth.radians) / stretch.scale : 0
    return GeoCoordinate(
      latitude: end.latitude, longitude: (start.longitude + .radians(turn)).normalizedLongitude)
  }

  /// Positions along the loxodrome, both ends included, at most `spacing` apart.
  public func line(
    from start: GeoCoordinate, to end: GeoCoordinate, spacing: Distance
  ) -> GeoLine {
    precondition(spacing > .zero)
    let (distance, azimuth) = inverse(from: start, to: end)
    let pieces = max(1, Int((distance / spacing).rounded(.up)))
    let inner = (1..<pieces).compactMap {
      destination(
        from: start, azimuth: azimuth, distance: distance * (Double($0) / Double(pieces)))
    }
    return [start] + inner + [end]
  }
}

/// What lies between two latitudes.
private struct Stretch {
  /// Along the meridian, in metres, northwards positive.
  let meridian: Double
  /// The same in isometric latitude; infinite to a pole.
  let isometric: Double
  /// Metres of the meridian for a unit of isometric latitude: between two latitudes that are one,
  /// the radius of the parallel.
  let scale: Double

  init(from start: Angle, to end: Angle) {
    let (first, last) = (start.radians, end.radians)
    let toPole = .pi / 2 - max(abs(first), abs(last))
    guard toPole > 1e-12 else {
      let length = Geodesic.wgs84.distance(
        from: GeoCoordinate(latitude: start, longitude: .zero),
        to: GeoCoordinate(latitude: end, longitude: .zero))
      meridian = last < first ? -length.metres : length.metres
      isometric = last == first ? 0 : .infinity
      // On a pole itself every parallel has shrunk to nothing.
      scale = last == first ? 0 : 1
      return
    }
    guard abs(last - first) < min(0.1, toPole / 4) else {
      let length = Geodesic.wgs84.distance(
        from: GeoCoordinate(latitude: start, longitude: .zero),
        to: GeoCoordinate(latitude: end, longitude: .zero))
      meridian = last < first ? -length.metres : length.metres
      isometric = Self.isometricLatitude(last) - Self.isometricLatitude(first)
      scale = meridian / isometric
      return
    }
    // Close latitudes would leave a ratio of two small differences: means of the derivatives keep
    // their digits.
    let (middle, half) = ((first + last) / 2, (last - first) / 2)
    var (meanRadius, meanStep) = (0.0, 0.0)
    for (node, weight) in Self.gaussLegendre {
      let sine = sin(middle + half * node)
      let primeVertical = Self.semiMajorAxis / (1 - Self.e2 * sine * sine).squareRoot()
      let radius = primeVertical * (1 - Self.e2) / (1 - Self.e2 * sine * sine)
      meanRadius += weight / 2 * radius
      meanStep += weight / 2 * radius / (primeVertical * cos(middle + half * node))
    }
    meridian = meanRadius * (last - first)
    isometric = meanStep * (last - first)
    scale = meanRadius / meanStep
  }

  /// asinh(tan φ) − e atanh(e sin φ) (Snyder, "Map projections: a working manual", eq. 7-7).
  private static func isometricLatitude(_ latitude: Double) -> Double {
    let e = e2.squareRoot()
    return asinh(tan(latitude)) - e * atanh(e * sin(latitude))
  }

  private static let semiMajorAxis = Ellipsoid.wgs84.semiMajorAxis.metres
  private static let e2 = Ellipsoid.wgs84.eccentricitySquared

  /// Nodes and weights of Gauss–Legendre quadrature with five points on −1 to 1 (Abramowitz and
  /// Stegun, table 25.4).
  private static let gaussLegendre: [(node: Double, weight: Double)] = [
    (0, 0.568888888888889), (-0.538469310105683, 0.478628670499366),
    (0.538469310105683, 0.478628670499366), (-0.906179845938664, 0.236926885056189),
    (0.906179845938664, 0.236926885056189),
  ]
}
