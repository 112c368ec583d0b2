import Geodesy
import Scenarios

/// A projection and why it was taken.
struct ChosenProjection {
  let definition: ProjectionDefinition
  /// In a few words, for those who ask with `-v`.
  let reason: String
}

extension ChosenProjection {
  /// The scenario's own projection, or one that fits what the map must show.
  /// - Parameters:
  ///   - choice: What the scenario asks for.
  ///   - targets: What must be in the frame.
  ///   - focus: The one place that distances are measured from, where there is just one.
  /// - Throws: `LayoutError.unknownProjection`.
  init(
    _ choice: ProjectionChoice, targets: FrameTargets, focus: GeoCoordinate?
  ) throws(LayoutError) {
    switch choice {
    case .named(let name, let center, let parallels):
      guard let method = ProjectionMethod(rawValue: name) else {
        throw .unknownProjection(name)
      }
      let center =
        center ?? (targets.isWorld ? GeoCoordinate(latitude: 0, longitude: 0) : targets.center)
      definition = ProjectionDefinition(
        method: method, center: center,
        parallels: parallels.map { [$0.first, $0.second] } ?? targets.parallels(for: method))
      reason = "named in the scenario"
    case .automatic:
      if targets.isWorld {
        definition = ProjectionDefinition(
          method: .equalEarth, center: GeoCoordinate(latitude: 0, longitude: targets.worldMeridian))
        reason = "the world, with areas that can be compared"
      } else if let focus {
        definition = ProjectionDefinition(method: .azimuthalEquidistant, center: focus)
        reason = "distances from the one centre of the rings are true"
      } else {
        definition = ProjectionDefinition(
          method: .lambertAzimuthalEqualArea, center: targets.center)
        reason = "areas can be compared across the region"
      }
    }
  }
}

extension FrameTargets {
  /// Two parallels, each a sixth of the way from the southern and northern end.
  fileprivate func parallels(for method: ProjectionMethod) -> [Angle] {
    guard method.hasParallels else { return [] }
    let latitudes = positions.map(\.latitude)
    let south = latitudes.min() ?? .degrees(30)
    let north = latitudes.max() ?? .degrees(60)
    let first = south + (north - south) / 6
    let second = north - (north - south) / 6
    // Parallels as far north as south of the equator make a cylinder, which PROJ refuses.
    return abs((first + second).degrees) < 1 ? [second] : [first, second]
  }
}
