import Geodesy

/// How the rays of a radar run.
public enum Propagation: Hashable, Sendable {
  /// Straight, above the WGS84 ellipsoid.
  case straightLine
  /// Straight over an Earth whose radius is so many times larger: evenly bent in the lower air.
  /// For heights up to 20 km (see `EffectiveEarth`).
  case effectiveEarthRadius(factor: Double)
  /// Bent in spherical layers of air, traced.
  case exponentialAtmosphere(ExponentialAtmosphere)
  /// Bent on the way out of the air, straight from then on: from the ground to space.
  case spaceRefraction

  /// What suits a height.
  ///
  /// Up to 10 km, and down from up to 20 km, the effective Earth radius 4/3; from the ground to more
  /// than 100 km the bending of `SpaceRefraction`; in between, and from aircraft to targets above
  /// them, rays are traced. A sensor above the air, or above its target and higher than 20 km,
  /// looks along straight lines. For the air, a site below the ellipsoid lies on it.
  public static func standard(
    sensorHeight: Distance, targetHeight: Distance
  ) -> Propagation {
    let low = Distance.kilometres(10)
    let air = Distance.kilometres(100)
    if targetHeight < .zero { return .straightLine }
    if sensorHeight <= low, targetHeight <= low { return .effectiveEarthRadius(factor: 4.0 / 3) }
    if targetHeight <= sensorHeight {
      return sensorHeight <= EffectiveEarth.greatestHeight
        ? .effectiveEarthRadius(factor: 4.0 / 3) : .straightLine
    }
    if sensorHeight > air { return .straightLine }
    return targetHeight > air && sensorHeight <= SpaceRefraction.highestStation
      ? .spaceRefraction : .exponentialAtmosphere(.crpl313)
  }

  /// Refuses heights that the rays do not hold for.
  ///
  /// - Parameters:
  ///   - sensorHeight: Above the ellipsoid.
  ///   - targetHeight: Above the ellipsoid.
  /// - Throws: `CoverageError.heightOutOfRange`.
  public func validate(
    sensorHeight: Distance, targetHeight: Distance
  ) throws(CoverageError) {
    let sensorHeight = Self.inAir(sensorHeight)
    switch self {
    case .straightLine: break
    case .effectiveEarthRadius(let factor):
      let earth = try EffectiveEarth(factor: factor)
      _ = try earth.horizonDistance(antenna: sensorHeight, target: targetHeight)
    case .exponentialAtmosphere:
      guard targetHeight > sensorHeight, sensorHeight >= .zero else {
        throw .heightOutOfRange(
          "rays are traced through the air to targets above the sensor; use straight-line")
      }
    case .spaceRefraction:
      guard sensorHeight >= .zero, sensorHeight <= SpaceRefraction.highestStation else {
        throw .heightOutOfRange(
          "ITU-R P.834 gives the bending for stations from 0 to 3 km high; use"
            + " exponential-atmosphere or straight-line")
      }
      guard targetHeight >= .kilometres(100) else {
        throw .heightOutOfRange(
          "ITU-R P.834 gives the bending to space, above 100 km; use exponential-atmosphere or"
            + " four-thirds-earth")
      }
    }
  }

  /// The elevation angle of the straight line to where a ray meets a height on its way up.
  ///
  /// - Parameters:
  ///   - apparent: The elevation angle at which the ray leaves.
  ///   - sensorHeight: Above the Earth.
  ///   - targetHeight: Above the Earth, and above the sensor where rays are bent.
  ///   - earthRadius: Of the sphere that fits the Earth there.
  /// - Returns: The same angle for straight lines, a lower one for bent rays.
  /// - Throws: `CoverageError.noRay` for a ray that meets the ground; `heightOutOfRange`.
  public func trueElevation(
    of apparent: Angle, sensorHeight: Distance, targetHeight: Distance, earthRadius: Distance
  ) throws(CoverageError) -> Angle {
    let sensorHeight = Self.inAir(sensorHeight)
    switch self {
    case .straightLine: return apparent
    case .effectiveEarthRadius(let factor):
      let earth = try EffectiveEarth(trueRadius: earthRadius, factor: factor)
      let slantRange = try earth.slantRange(
        sensor: sensorHeight, target: targetHeight, elevationAngle: apparent)
      return try EffectiveEarth(trueRadius: earthRadius, factor: 1).elevationAngle(
        sensor: sensorHeight, target: targetHeight, slantRange: slantRange)
    case .exponentialAtmosphere(let air):
      return try air.ray(
        apparentElevation: apparent, from: sensorHeight, to: targetHeight,
        earthRadius: earthRadius
      ).trueElevation
    case .spaceRefraction:
      guard apparent >= horizon(sensorHeight: sensorHeight, earthRadius: earthRadius) else {
        throw .noRay("the ray meets the ground")
      }
      return SpaceRefraction.trueElevation(
        of: apparent, sensorHeight: sensorHeight, targetHeight: targetHeight,
        earthRadius: earthRadius)
    }
  }

  /// The elevation angle at which the ray leaves that touches the Earth, zero or below.
  public func horizon(sensorHeight: Distance, earthRadius: Distance) -> Angle {
    let sensorHeight = Self.inAir(sensorHeight)
    return switch self {
    case .straightLine:
      ExponentialAtmosphere.none.horizon(height: sensorHeight, earthRadius: earthRadius)
    case .effectiveEarthRadius(let factor):
      ExponentialAtmosphere.none.horizon(
        height: sensorHeight, earthRadius: earthRadius * factor)
    case .exponentialAtmosphere(let air):
      air.horizon(height: sensorHeight, earthRadius: earthRadius)
    case .spaceRefraction:
      ExponentialAtmosphere.itu.horizon(height: sensorHeight, earthRadius: earthRadius)
    }
  }

  /// The height that the air is taken at: models of it begin at zero, and land lies as deep as
  /// 430 m below that.
  private static func inAir(_ height: Distance) -> Distance {
    height < .zero && height >= .metres(-500) ? .zero : height
  }

  /// In plain words.
  public var title: String {
    switch self {
    case .straightLine: "straight line"
    case .effectiveEarthRadius(let factor):
      abs(factor - 4.0 / 3) < 1e-9
        ? "effective Earth radius 4/3"
        : "effective Earth radius \((factor * 1000).rounded() / 1000)"
    case .exponentialAtmosphere(let air):
      "exponential atmosphere, N \((air.surfaceRefractivity * 10).rounded() / 10)"
    case .spaceRefraction: "straight line bent by the air as in ITU-R P.834"
    }
  }
}
