import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A spherical Earth drawn larger, so that rays which bend evenly towards it become straight.
///
/// The refractive index of the lower air falls off evenly; higher up it no longer does, and the
/// larger Earth bends rays too much: at 2,000 km it puts the horizon at a height of 241 km, where
/// straight lines have 327 km and the truth lies near these. Heights above 20 km are refused, but
/// for the factor 1, with which rays are straight at any height.
public struct EffectiveEarth: Hashable, Sendable {
  /// The radius of the true sphere.
  public let trueRadius: Distance
  /// k: how many times larger the drawn one is.
  public let factor: Double

  /// - Parameters:
  ///   - trueRadius: Of the sphere, above zero.
  ///   - factor: 4/3 for the standard atmosphere; above zero.
  /// - Throws: `CoverageError.outOfRange`.
  public init(
    trueRadius: Distance = Ellipsoid.wgs84.meanRadius, factor: Double = 4.0 / 3
  ) throws(CoverageError) {
    guard trueRadius.isFinite, trueRadius > .zero else {
      throw .outOfRange("the radius of the Earth is not above zero")
    }
    guard factor.isFinite, factor > 0 else {
      throw .outOfRange("the factor of the effective Earth radius is not above zero")
    }
    self.trueRadius = trueRadius
    self.factor = factor
  }

  /// From the fall of the refractive index with height: k = 1/(1 + R dn/dh).
  ///
  /// - Parameters:
  ///   - gradient: dn/dh per metre; −39 · 10⁻⁹ for the standard atmosphere.
  ///   - trueRadius: Of the sphere.
  /// - Throws: `CoverageError.outOfRange` where rays would bend more than the Earth does.
  public init(
    gradient: Double, trueRadius: Distance = Ellipsoid.wgs84.meanRadius
  ) throws(CoverageError) {
    try self.init(trueRadius: trueRadius, factor: 1 / (1 + trueRadius.metres * gradient))
  }

  /// The radius of the drawn sphere.
  public var radius: Distance { trueRadius * factor }

  /// The greatest height that an Earth of another factor than 1 holds for.
  public static let greatestHeight = Distance.kilometres(20)

  /// The ground range at which a target sinks below the horizon: R acos(R/(R + a)) +
  /// R acos(R/(R + t)), with R the drawn radius; arcs are true on the ground.
  ///
  /// For small heights this is √(2Ra) + √(2Rt), 4.12 √h km with h in metres.
  /// - Throws: `CoverageError.heightOutOfRange` for heights below zero or above 20 km.
  public func horizonDistance(
    antenna: Distance, target: Distance
  ) throws(CoverageError) -> Distance {
    try check(antenna, target)
    // acos(R/(R + h)), without the loss of digits where both are nearly the same.
    func arc(_ height: Distance) -> Distance {
      let (r, h) = (radius.metres, height.metres)
      return radius * atan2((h * (2 * r + h)).squareRoot(), r)
    }
    return arc(antenna) + arc(target)
  }

  /// The elevation angle at which a target stands at a slant range, from the triangle with the
  /// Earth's centre.
  ///
  /// - Throws: `CoverageError.heightOutOfRange`; `noRay` for a range too short to reach.
  public func elevationAngle(
    sensor: Distance, target: Distance, slantRange: Distance
  ) throws(CoverageError) -> Angle {
    try check(sensor, target)
    let (r0, r1, d) = ((radius + sensor).metres, (radius + target).metres, slantRange.metres)
    guard d.isFinite, d > 0, d >= abs(r1 - r0), d <= r0 + r1 else {
      throw .noRay("nothing at that height is at that slant range")
    }
    return .radians(asin(((r1 - r0) * (r1 + r0) - d * d) / (2 * r0 * d)))
  }

  /// The height of what stands at a slant range and elevation angle.
  ///
  /// - Throws: `CoverageError.heightOutOfRange`, also where the answer lies above 20 km.
  public func height(
    sensor: Distance, elevationAngle: Angle, slantRange: Distance
  ) throws(CoverageError) -> Distance {
    try check(sensor)
    guard slantRange.isFinite, slantRange >= .zero, elevationAngle.isFinite else {
      throw .outOfRange("the slant range is not a distance of zero or more")
    }
    let (r0, d) = ((radius + sensor).metres, slantRange.metres)
    let r1 = (r0 * r0 + d * d + 2 * r0 * d * sin(elevationAngle.radians)).squareRoot()
    let height = Distance.metres(r1) - radius
    try check(height)
    return height
  }

  /// The slant range at which a ray on its way up reaches a height.
  ///
  /// - Throws: `CoverageError.heightOutOfRange`; `noRay` for one that passes above or below.
  public func slantRange(
    sensor: Distance, target: Distance, elevationAngle: Angle
  ) throws(CoverageError) -> Distance {
    try check(sensor, target)
    let (r0, r1) = ((radius + sensor).metres, (radius + target).metres)
    let rise = r0 * sin(elevationAngle.radians)
    let squared = rise * rise + (r1 - r0) * (r1 + r0)
    guard squared >= 0, squared.squareRoot() >= rise else {
      throw .noRay("the ray does not reach the height")
    }
    return .metres(squared.squareRoot() - rise)
  }

  /// The ground range to where a ray on its way up reaches a height: from the ground
  /// R (acos(R cos ε/(R + h)) − ε), with R the drawn radius.
  ///
  /// - Throws: `CoverageError.heightOutOfRange`; `noRay` for one that meets the ground or passes.
  public func groundRange(
    sensor: Distance = .zero, target: Distance, elevationAngle: Angle
  ) throws(CoverageError) -> Distance {
    guard elevationAngle.isFinite, abs(elevationAngle.radians) <= .pi / 2 else {
      throw .outOfRange("the elevation angle is not from −90° to 90°")
    }
    let slant = try slantRange(sensor: sensor, target: target, elevationAngle: elevationAngle)
    let (sine, cosine) = (sin(elevationAngle.radians), cos(elevationAngle.radians))
    let inner = radius + sensor
    if sine < 0, inner.metres * cosine < radius.metres - Self.rounding {
      throw .noRay("the ray meets the ground")
    }
    return radius * atan2(slant.metres * cosine, inner.metres + slant.metres * sine)
  }

  /// The lowest height that is seen over a ground range from the ground, by a beam that goes no
  /// lower than an elevation angle: R (cos ε/cos(ε + s/R) − 1), with R the drawn radius.
  ///
  /// - Parameters:
  ///   - groundRange: s, zero or more.
  ///   - elevationAngle: ε, 0° to 90°.
  /// - Returns: The height above the sphere.
  /// - Throws: `CoverageError.outOfRange`; `noRay` where no ray of that angle comes over so distant
  ///   a place; `heightOutOfRange` for an answer above 20 km.
  public func lowestHeight(
    groundRange: Distance, elevationAngle: Angle
  ) throws(CoverageError) -> Distance {
    guard groundRange.isFinite, groundRange >= .zero else {
      throw .outOfRange("the ground range is not zero or more")
    }
    guard elevationAngle.isFinite, (0...Double.pi / 2).contains(elevationAngle.radians) else {
      throw .outOfRange("the elevation angle is not from 0° to 90°")
    }
    let (angle, arc) = (elevationAngle.radians, groundRange / radius)
    guard arc == 0 || angle + arc < .pi / 2 - 1e-9 else {
      throw .noRay("no straight ray at this elevation angle comes over a place that distant")
    }
    guard arc > 0 else { return .zero }
    // The difference of the cosines, without the loss of digits where both are nearly the same.
    let height = radius * (2 * sin(angle + arc / 2) * sin(arc / 2) / cos(angle + arc))
    try check(height)
    return height
  }

  /// In metres.
  private static let rounding = 1e-6

  private func check(_ heights: Distance...) throws(CoverageError) {
    for height in heights {
      guard height.isFinite, height >= .zero else {
        throw .heightOutOfRange("a height above the Earth is not zero or more")
      }
      guard height <= Self.greatestHeight || factor == 1 else {
        throw .heightOutOfRange(
          "an effective Earth radius holds up to a height of 20 km, not at"
            + " \((height.kilometres * 10).rounded() / 10) km: above the lower air rays run"
            + " straighter")
      }
    }
  }
}
