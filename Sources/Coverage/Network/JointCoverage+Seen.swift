import Geodesy

extension JointCoverage {
  /// The size on the WGS84 ellipsoid of what is seen.
  ///
  /// - Parameters:
  ///   - seen: By whom.
  ///   - area: The place of an area of interest in `areas`; nil for the whole Earth.
  /// - Returns: The sum over the parts that count.
  public func area(seen: Seen, within area: Int? = nil) -> Area {
    let counted = parts.filter { isCounted($0, seen, area) }.reduce(Area.zero) { $0 + $1.area }
    // What nobody sees is a part only where an area holds it.
    guard seen == .byNone, area == nil else { return counted }
    return Geodesic.wgs84.wholeArea - self.area(seen: .byAny)
  }

  /// Where what is seen lies.
  ///
  /// - Parameters:
  ///   - seen: By whom.
  ///   - area: The place of an area of interest in `areas`; nil for the whole Earth.
  /// - Returns: The parts that count, joined.
  /// - Throws: `GeodesyError`.
  public func region(seen: Seen, within area: Int? = nil) throws(GeodesyError) -> GeoRegion {
    if seen == .byNone, area == nil {
      return try GeoRegion.wholeEarth.subtracting(GeoRegion.union(of: sensors.map(\.region)))
    }
    let polygons = parts.filter { isCounted($0, seen, area) }.flatMap(\.polygons)
    if polygons.contains(where: \.rings.isEmpty) { return .wholeEarth }
    return try GeoRegion.union(of: [GeoRegion(polygons)])
  }

  private func isCounted(_ part: Part, _ seen: Seen, _ area: Int?) -> Bool {
    if let area, !part.areas.contains(area) { return false }
    return switch seen {
    case .by(let sensor): part.sensors.contains(sensor)
    case .byExactly(let sensors): Set(part.sensors) == sensors && !sensors.isEmpty
    case .byAny: !part.sensors.isEmpty
    case .byAll: !sensors.isEmpty && part.sensors.count == sensors.count
    case .byAtLeast(let count): part.sensors.count >= max(count, 1)
    case .byNone: part.sensors.isEmpty
    }
  }
}
