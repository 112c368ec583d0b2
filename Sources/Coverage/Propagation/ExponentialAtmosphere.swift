import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Air whose refractivity falls off exponentially with height: N(h) = N₀ exp(−d h), and the
/// refractive index n = 1 + N/10⁶.
public struct ExponentialAtmosphere: Hashable, Sendable {
  /// N at the height zero, in parts per million.
  public let surfaceRefractivity: Double
  /// d, per kilometre.
  public let decay: Double

  /// - Parameters:
  ///   - surfaceRefractivity: N at the height zero, 0 to 500.
  ///   - decay: Per kilometre, above zero.
  /// - Throws: `CoverageError.outOfRange`, also for air so dense that rays would circle the Earth.
  public init(surfaceRefractivity: Double, decay: Double) throws(CoverageError) {
    guard (0...500).contains(surfaceRefractivity) else {
      throw .outOfRange("the surface refractivity is not from 0 to 500")
    }
    // At −157 N/km a ray has the curvature of the Earth.
    guard decay > 0, decay.isFinite, surfaceRefractivity * decay < 150 else {
      throw .outOfRange("the decay of refractivity is not above zero, or makes a duct")
    }
    self.init(refractivity: surfaceRefractivity, decay: decay)
  }

  private init(refractivity: Double, decay: Double) {
    surfaceRefractivity = refractivity
    self.decay = decay
  }

  /// The mean atmosphere of the ITU: N₀ = 315, d = 0.1361/km, a scale height of 7.35 km
  /// (ITU-R P.834-9, equation 8; P.453).
  public static let itu = ExponentialAtmosphere(refractivity: 315, decay: 0.1361)

  /// The CRPL reference atmosphere of a surface refractivity: d = ln(Nₛ/(Nₛ + ΔN)) with
  /// ΔN = −7.32 exp(0.005577 Nₛ) over the first kilometre (Bean and Thayer, "CRPL exponential
  /// reference atmosphere", 1959; as restated at mathworks.com/help/radar/ref/refractionexp.html).
  ///
  /// - Parameter surfaceRefractivity: Nₛ, 200 to 450.
  /// - Returns: The atmosphere.
  /// - Throws: `CoverageError.outOfRange` outside of that.
  public static func crpl(
    surfaceRefractivity: Double
  ) throws(CoverageError) -> ExponentialAtmosphere {
    guard (200...450).contains(surfaceRefractivity) else {
      throw .outOfRange("the CRPL atmosphere is given for a surface refractivity of 200 to 450")
    }
    let difference = -7.32 * exp(0.005577 * surfaceRefractivity)
    return ExponentialAtmosphere(
      refractivity: surfaceRefractivity,
      decay: log(surfaceRefractivity / (surfaceRefractivity + difference)))
  }

  /// The CRPL atmosphere of Nₛ = 313: d = 0.1439/km.
  public static let crpl313 = ExponentialAtmosphere(refractivity: 313, decay: 0.143_859)

  /// No air.
  static let none = ExponentialAtmosphere(refractivity: 0, decay: 1)

  /// N at a height, in parts per million.
  public func refractivity(at height: Distance) -> Double {
    surfaceRefractivity * exp(-decay * height.kilometres)
  }
}
