import Geodesy
import Scenarios

/// A projection and why it was taken.
struct ChosenProjection {
  let definition: ProjectionDefinition
  /// In a few words, for those who ask with `-v`.
  let reason: String
}

extension ChosenProjection {
  /// The scenario's own projection, or one that fits what the map must show and what it is for.
  ///
  /// Rings around one place want distances from there to be true; the world wants to be whole; and
  /// nearly all else that a briefing shows is compared by its size, so areas are true. Below a
  /// hemisphere no map is conformal by choice: within 5° of the centre, Lambert's equal-area map
  /// has angles true to 0.2°, and where more is shown, sizes mislead sooner than shapes.
  /// - Parameters:
  ///   - choice: What the scenario asks for.
  ///   - targets: What must be in the frame.
  ///   - purpose: What the map is to be read for.
  init(_ choice: ProjectionChoice, targets: FrameTargets, purpose: MapPurpose) {
    var (definition, reason) = Self.automatic(for: targets, purpose: purpose)
    if let method = choice.method {
      let middle = targets.isWorld ? GeoCoordinate(latitude: 0, longitude: 0) : targets.center
      definition = ProjectionDefinition(
        method: method, center: choice.center ?? middle,
        parallels: choice.parallels.map { [$0.first, $0.second] } ?? targets.parallels(for: method),
        height: choice.height ?? ProjectionDefinition.standardHeight)
      reason = "named in the scenario"
    }
    definition.rotation = choice.rotation
    self.init(definition: definition, reason: reason)
  }

  private static func automatic(
    for targets: FrameTargets, purpose: MapPurpose
  ) -> (definition: ProjectionDefinition, reason: String) {
    func chosen(
      _ method: ProjectionMethod, _ center: GeoCoordinate, _ reason: String
    ) -> (definition: ProjectionDefinition, reason: String) {
      let parallels = targets.parallels(for: method)
      return (ProjectionDefinition(method: method, center: center, parallels: parallels), reason)
    }
    if let center = purpose.ringCenter, !targets.positions.isEmpty {
      return chosen(
        .azimuthalEquidistant, center, "distances from the one centre of the rings are true")
    }
    if targets.isWorld {
      return chosen(
        .equalEarth, GeoCoordinate(latitude: 0, longitude: targets.worldMeridian),
        "the world, with areas that can be compared")
    }
    if targets.isWide {
      return chosen(
        .albersEqualArea, targets.center,
        "areas can be compared across a region wide from west to east")
    }
    let reach = Int(targets.spread.degrees.rounded())
    if targets.spread >= .degrees(60) {
      return purpose.comparesAreas
        ? chosen(
          .lambertAzimuthalEqualArea, targets.center,
          "areas can be compared across a hemisphere: \(reach)° from its centre")
        : chosen(
          .orthographic, targets.center,
          "a hemisphere, seen as a globe: \(reach)° from its centre")
    }
    return chosen(
      .lambertAzimuthalEqualArea, targets.center, "areas can be compared across the region")
  }
}

extension FrameTargets {
  /// Whether a cone fits better than a plane: at middle latitudes, twice as wide as tall at least.
  fileprivate var isWide: Bool {
    let latitudes = positions.map(\.latitude.degrees)
    let longitudes = positions.map { ($0.longitude - center.longitude).normalizedLongitude.degrees }
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return false }
    let level = Turn(degrees: (south + north) / 2).cosine
    return min(abs(south), abs(north)) >= 15 && max(abs(south), abs(north)) <= 80
      && south * north > 0 && (50...200).contains(east - west)
      && (east - west) * level >= 2 * (north - south)
  }

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
