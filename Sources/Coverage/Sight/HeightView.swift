import GeoData
import Geodesy

/// One height of the target as a sensor may see it, before the limits of the radar.
struct HeightView: Hashable, Sendable {
  let position: GeoCoordinate
  let sensorHeight: Distance
  let targetHeight: Distance
  let propagation: Propagation

  /// - Throws: `CoverageError.heightOutOfRange` where the propagation does not hold.
  init(
    from site: Site, to targetHeight: Distance, above reference: RadarTarget.HeightReference,
    propagation: Propagation?
  ) throws(CoverageError) {
    position = site.position.value
    switch reference {
    case .ellipsoid: sensorHeight = site.height
    case .ground:
      // The level ground stands for the ellipsoid: it hides what the Earth hides.
      sensorHeight = max(site.height - (site.groundHeight?.value ?? .zero), .zero)
    }
    self.targetHeight = targetHeight
    self.propagation =
      propagation ?? .standard(sensorHeight: sensorHeight, targetHeight: targetHeight)
    try self.propagation.validate(sensorHeight: sensorHeight, targetHeight: targetHeight)
  }

  func footprint(limits: ViewLimits, azimuthStep: Angle) -> Footprint {
    footprint(sampling: [limits], within: limits, share: 1, azimuthStep: azimuthStep)
  }

  /// What a share of several radars sees, above 0 and up to 1; `limits` hold those of all.
  func footprint(
    sampling samples: [ViewLimits], within limits: ViewLimits, share: Double, azimuthStep: Angle
  ) -> Footprint {
    func outline<S: Sight>(
      _ sight: S, bend: LimitedView<S>.Bend? = nil, horizon: Angle? = nil
    ) -> Footprint {
      let views = samples.map { LimitedView(sight, limits: $0, bend: bend, horizon: horizon) }
      return views.count == 1
        ? Footprint(of: views[0], height: targetHeight, azimuthStep: azimuthStep)
        : Footprint(
          of: SampledView(views, within: limits, share: share), height: targetHeight,
          azimuthStep: azimuthStep)
    }
    switch propagation {
    case .effectiveEarthRadius(let factor):
      return outline(
        EffectiveEarthSight(
          position: position, sensorHeight: max(sensorHeight, .zero),
          targetHeight: targetHeight, factor: factor))
    case .straightLine:
      return outline(lineOfSight)
    case .exponentialAtmosphere, .spaceRefraction:
      let horizon = propagation.horizon(sensorHeight: sensorHeight, earthRadius: earthRadius)
      return outline(lineOfSight, bend: { [self] in bent($0) }, horizon: bent(horizon))
    }
  }

  private var lineOfSight: LineOfSight {
    LineOfSight(from: position, height: sensorHeight, to: targetHeight)
  }

  /// Of a sphere that fits the Earth here: rays bend by the same there to 0.5 %.
  private var earthRadius: Distance {
    Ellipsoid.wgs84.curvatureRadius(at: position.latitude, azimuth: .degrees(45))
  }

  /// The straight line's elevation angle for a ray's; nil for a ray that meets the ground.
  private func bent(_ apparent: Angle) -> Angle? {
    try? propagation.trueElevation(
      of: apparent, sensorHeight: sensorHeight, targetHeight: targetHeight,
      earthRadius: earthRadius)
  }
}
