import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ExponentialAtmosphere {
  /// Follows a ray to a height.
  ///
  /// In spherical layers n r cos θ is the same all along (Snell's law). With p = n r sin θ as the
  /// variable, which runs through zero where a ray is level, the angle at the Earth's centre is
  /// ∫ C/(r u u′) dp and the length ∫ dp/u′, where u = n r and C = u cos θ: smooth all the way, and
  /// worked out by Gauss and Legendre's rule in six layers, to 1 mm. Above 120 km the ray is
  /// straight.
  /// - Parameters:
  ///   - apparentElevation: At which the ray leaves, −90° to 90°.
  ///   - start: The height that it leaves from.
  ///   - end: The height that it is to reach on its way up.
  ///   - earthRadius: Of the sphere.
  /// - Returns: The path; to the second meeting where the end lies below the start.
  /// - Throws: `CoverageError.noRay` for a ray that meets the ground, or passes above the end.
  public func ray(
    apparentElevation: Angle, from start: Distance, to end: Distance, earthRadius: Distance
  ) throws(CoverageError) -> RayPath {
    let radius = earthRadius.metres
    let (r0, r1) = (radius + start.metres, radius + end.metres)
    guard apparentElevation.isFinite, start.isFinite, end.isFinite, radius > 0, r0 > 0, r1 > 0
    else { throw .noRay("a ray needs heights and an elevation angle that are numbers") }
    let (sine, cosine) = (sin(apparentElevation.radians), cos(apparentElevation.radians))
    let (u0, u1) = (u(r0, radius), u(r1, radius))
    let constant = u0 * cosine
    if sine < 0, constant < u(radius, radius) {
      throw .noRay("the ray meets the ground")
    }
    // u₁² − C², without the loss of digits where both are nearly the same.
    let squared = (u1 - u0) * (u1 + u0) + u0 * u0 * sine * sine
    guard squared >= 0 else { throw .noRay("the ray passes above the height") }
    let (p0, p1) = (u0 * sine, squared.squareRoot())

    let top = radius + Self.topOfAir
    var (angle, length) = (0.0, 0.0)
    if r0 < top || sine < 0 {
      let pTop = r1 <= top ? p1 : square(u(top, radius), constant).squareRoot()
      (angle, length) = integrals(from: p0, to: max(p0, pTop), constant, radius)
    }
    if r1 > top {
      let from = max(r0, top)
      let pFrom = square(from, constant).squareRoot()
      let pTo = square(r1, constant).squareRoot()
      angle += atan2(pTo, constant) - atan2(pFrom, constant)
      length += pTo - pFrom
    }
    let half = sin(angle / 2)
    return RayPath(
      groundRange: .metres(radius * angle),
      slantRange: .metres(((r1 - r0) * (r1 - r0) + 4 * r0 * r1 * half * half).squareRoot()),
      // r₁ cos φ − r₀, again without the loss of digits.
      trueElevation: .radians(atan2(r1 - r0 - 2 * r1 * half * half, r1 * sin(angle))),
      bending: apparentElevation + .radians(angle - atan2(p1, constant)),
      opticalPath: .metres(length))
  }

  /// The elevation angle, zero or below, of the ray that touches the ground.
  public func horizon(height: Distance, earthRadius: Distance) -> Angle {
    let radius = earthRadius.metres
    guard height > .zero else { return .zero }
    return .radians(-acos(min(1, u(radius, radius) / u(radius + height.metres, radius))))
  }

  /// Above this height, in metres, rays are straight: N is below 10⁻⁴ there.
  private static let topOfAir = 120_000.0

  private func index(_ height: Double) -> Double {
    1 + surfaceRefractivity * 1e-6 * exp(-decay * height / 1000)
  }

  /// n r at a distance from the Earth's centre.
  private func u(_ r: Double, _ radius: Double) -> Double { index(r - radius) * r }

  private func square(_ u: Double, _ constant: Double) -> Double {
    max(0, (u - constant) * (u + constant))
  }

  /// The angle at the Earth's centre and the optical length between two values of p.
  private func integrals(
    from p0: Double, to p1: Double, _ constant: Double, _ radius: Double
  ) -> (angle: Double, length: Double) {
    var (angle, length) = (0.0, 0.0)
    let cuts = [p0] + layers(constant, radius).filter { $0 > p0 && $0 < p1 } + [p1]
    for (from, to) in zip(cuts, cuts.dropFirst()) {
      let (middle, half) = ((from + to) / 2, (to - from) / 2)
      for (node, weight) in GaussLegendre.points {
        let p = middle + half * node
        let wanted = (p * p + constant * constant).squareRoot()
        let (r, slope) = distance(whereUIs: wanted, radius)
        angle += half * weight * constant / (r * wanted * slope)
        length += half * weight * wanted / (r * slope)
      }
    }
    return (angle, length)
  }

  /// The values of p at the bounds of layers that hold comparable shares of the air, on the way
  /// down and up again; steep rays run through all of it in a small part of their way.
  private func layers(_ constant: Double, _ radius: Double) -> [Double] {
    let up = [0.5, 1.5, 3, 6, 11].compactMap { scaleHeights -> Double? in
      let wanted = u(radius + scaleHeights * 1000 / decay, radius)
      return wanted > constant ? square(wanted, constant).squareRoot() : nil
    }
    return up.reversed().map { -$0 } + [0] + up
  }

  /// Newton's method: where n r has a value, and how fast it grows there.
  private func distance(whereUIs wanted: Double, _ radius: Double) -> (r: Double, slope: Double) {
    var r = wanted / index(max(0, wanted - radius))
    var slope = 1.0
    for _ in 0..<8 {
      let excess = index(r - radius) - 1
      slope = 1 + excess - r * excess * decay / 1000
      let step = ((1 + excess) * r - wanted) / slope
      r -= step
      if abs(step) < 1e-6 { break }
    }
    return (r, slope)
  }
}

/// The points and weights of Gauss and Legendre's rule for −1 to 1.
enum GaussLegendre {
  /// 10 of them: roots of the Legendre polynomial by Newton's method (Press et al., "Numerical
  /// Recipes", section 4.6).
  static let points: [(node: Double, weight: Double)] = {
    let count = 10
    return (1...count).map { index in
      var x = cos(.pi * (Double(index) - 0.25) / (Double(count) + 0.5))
      var derivative = 1.0
      for _ in 0..<10 {
        var (value, previous) = (1.0, 0.0)
        for degree in 1...count {
          let next =
            ((2 * Double(degree) - 1) * x * value - (Double(degree) - 1) * previous)
            / Double(degree)
          (previous, value) = (value, next)
        }
        derivative = Double(count) * (x * value - previous) / (x * x - 1)
        x -= value / derivative
      }
      return (x, 2 / ((1 - x * x) * derivative * derivative))
    }
  }()
}
