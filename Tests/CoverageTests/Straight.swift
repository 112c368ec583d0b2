import Geodesy

@testable import Coverage

extension Footprint {
  /// What is seen of one height on straight lines.
  init(
    from position: GeoCoordinate, sensorHeight: Distance, limits: ViewLimits, height: Distance,
    azimuthStep: Angle = Footprint.azimuthStep
  ) {
    let sight = LineOfSight(from: position, height: sensorHeight, to: height)
    self.init(of: LimitedView(sight, limits: limits), height: height, azimuthStep: azimuthStep)
  }
}
