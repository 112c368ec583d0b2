/// Shapes as files of longitude and latitude hold them: cut at ±180° and joined by straight lines
/// of the plane of longitude and latitude.
///
/// RFC 7946 asks for both: section 3.1.1 for straight lines between neighbours, section 3.1.9 for
/// the cut. A polygon that holds a pole runs along ±180° to ±90° and back.
public struct PlateCarree: Sendable {
  /// How far a straight line of the plane may pass beside the geodesic that it stands for.
  public let tolerance: Distance

  /// - Parameter tolerance: More than zero.
  public init(tolerance: Distance = .metres(100)) {
    precondition(tolerance > .zero)
    self.tolerance = tolerance
  }

  /// The parts of a polygon between −180° and 180°; none for a polygon without area.
  ///
  /// Seen on the plane, outer rings run counter-clockwise and holes clockwise; no ring repeats
  /// its first position.
  public func polygons(of polygon: GeoPolygon) -> [GeoPolygon] {
    let rings = AntimeridianCut().clip(rings: polygon.rings.map { dense($0, isClosed: true) })
      .map { PlateRing($0.map(GeoCoordinate.init)) }
      .filter { $0.positions.count >= 3 }
    var parts = rings.filter { $0.signedArea > 0 }.map { (outer: $0, rings: [$0.positions]) }
    for hole in rings where hole.signedArea < 0 {
      // The smallest part around it: parts can lie in the holes of others.
      let around = parts.indices.filter { parts[$0].outer.contains(hole) }
      guard let part = around.min(by: { parts[$0].outer.signedArea < parts[$1].outer.signedArea })
      else { continue }
      parts[part].rings.append(hole.positions)
    }
    return parts.map { GeoPolygon(rings: $0.rings) }
  }

  /// The pieces of a line between −180° and 180°.
  public func pieces(of line: GeoLine) -> [GeoLine] {
    AntimeridianCut().clip(line: dense(line, isClosed: false))
      .map { $0.map(GeoCoordinate.init) }
      .filter { $0.count >= 2 }
  }
}

extension PlateCarree {
  /// The line with as many positions between as the tolerance asks for.
  private func dense(_ line: GeoLine, isClosed: Bool) -> [SphericalPosition] {
    let positions = PoleWalk(isClosed: isClosed).drawnOut(line.map(SphericalPosition.init))
    guard let first = positions.first else { return [] }
    var found = [first]
    for (start, end) in zip(positions, positions.dropFirst()) {
      halve(from: start, to: end, depth: 0, into: &found)
      found.append(end)
    }
    if isClosed, let last = positions.last {
      halve(from: last, to: first, depth: 0, into: &found)
    }
    return found
  }

  /// Adds the positions that an edge needs between its ends.
  private func halve(
    from start: SphericalPosition, to end: SphericalPosition, depth: Int,
    into found: inout [SphericalPosition]
  ) {
    guard depth < Self.maximumDepth else { return }
    let middle = start.midpoint(to: end)
    let offset = middle.angle(to: start.planeMidpoint(to: end))
    guard
      offset * Ellipsoid.wgs84.semiMajorAxis.metres > tolerance.metres
        || start.angle(to: end) > Self.longestEdge
    else { return }
    halve(from: start, to: middle, depth: depth + 1, into: &found)
    found.append(middle)
    halve(from: middle, to: end, depth: depth + 1, into: &found)
  }

  private static let maximumDepth = 24
  /// In radians: an edge so long may bend to both sides and still have its middle in place.
  private static let longestEdge = 5 * Double.pi / 180
}

extension SphericalPosition {
  /// The middle of the straight line on the plane of longitude and latitude, the short way round.
  fileprivate func planeMidpoint(to other: SphericalPosition) -> SphericalPosition {
    var difference = other.longitude - longitude
    if abs(difference) > .pi { difference -= difference > 0 ? 2 * .pi : -2 * .pi }
    return SphericalPosition(
      longitude: longitude + difference / 2, latitude: (latitude + other.latitude) / 2)
  }
}

extension GeoCoordinate {
  fileprivate init(_ position: SphericalPosition) {
    self.init(latitude: .radians(position.latitude), longitude: .radians(position.longitude))
  }
}
