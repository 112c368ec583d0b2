import Geodesy

extension CartesianPosition {
  /// The place, or the direction, in axes that make WGS84 a sphere of radius 1.
  var onUnitSphere: CartesianPosition {
    let (a, b) = (Ellipsoid.wgs84.semiMajorAxis.metres, Ellipsoid.wgs84.semiMinorAxis.metres)
    return CartesianPosition(x: x / a, y: y / a, z: z / b)
  }
}
