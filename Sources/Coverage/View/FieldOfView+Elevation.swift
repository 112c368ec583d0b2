import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FieldOfView {
  /// The elevation angles inside the field at an azimuth; nil where there are none.
  func elevations(at azimuth: Angle) -> (low: Angle, high: Angle)? {
    switch self {
    case .cone(let cone): cone.elevations(at: azimuth)
    case .box(let box): box.elevations(at: azimuth)
    }
  }

  /// How far the field reaches to either side in azimuth; nil where it goes all round.
  var azimuthHalfWidth: Angle? {
    switch self {
    case .cone(let cone): cone.azimuthHalfWidth
    case .box(let box): box.width.degrees < 360 ? box.width / 2 : nil
    }
  }
}

extension ViewCone {
  /// The elevation angles inside the cone at an azimuth, lowest and highest; nil where there are
  /// none.
  ///
  /// A direction (azimuth off by δ, elevation ε) lies inside the cone about elevation ε₀ where
  /// sin ε sin ε₀ + cos ε cos ε₀ cos δ ≥ cos ψ, ψ the half-angle: an interval about
  /// atan2(sin ε₀, cos ε₀ cos δ).
  func elevations(at azimuth: Angle) -> (low: Angle, high: Angle)? {
    let offset = (azimuth - self.azimuth).radians
    let p = sin(elevationAngle.radians)
    let q = cos(elevationAngle.radians) * cos(offset)
    let ratio = cos(halfAngle.radians) / (p * p + q * q).squareRoot()
    guard ratio <= 1 else { return nil }
    let middle = atan2(p, q)
    let half = acos(max(-1, ratio))
    let (low, high) = (max(middle - half, -.pi / 2), min(middle + half, .pi / 2))
    return low < high ? (.radians(low), .radians(high)) : nil
  }

  /// How far the cone reaches to either side in azimuth; nil where it holds the zenith or the
  /// nadir and so every azimuth.
  var azimuthHalfWidth: Angle? {
    let level = cos(elevationAngle.radians)
    let half = sin(halfAngle.radians)
    return halfAngle.degrees < 90 && half < level ? .radians(asin(half / level)) : nil
  }
}

extension ViewBox {
  /// The elevation angles inside the box at an azimuth; nil to its sides.
  func elevations(at azimuth: Angle) -> (low: Angle, high: Angle)? {
    let offset = (azimuth - self.azimuth).normalizedLongitude
    guard width.degrees >= 360 || abs(offset.degrees) <= width.degrees / 2 + 1e-9 else {
      return nil
    }
    return (
      max(elevationAngle - height / 2, .degrees(-90)),
      min(elevationAngle + height / 2, .degrees(90))
    )
  }
}
