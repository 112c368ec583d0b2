import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    let half = acos(ratio)
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
