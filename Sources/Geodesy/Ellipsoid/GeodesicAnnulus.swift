/// What lies between two distances from a place, all around or between two azimuths: a disc, an
/// annulus, a sector, or a piece of an annulus.
///
/// Its arcs lie at one distance along geodesics from the centre, its sides are geodesics that leave
/// the centre. Right over poles, across 180° and beyond a quarter of the Earth.
public struct GeodesicAnnulus: Hashable, Sendable {
  public let center: GeoCoordinate
  /// The distance where it begins; zero for a disc or a sector.
  public let inner: Distance
  /// The distance where it ends, above `inner`.
  public let outer: Distance
  /// The azimuths that it lies between, clockwise; nil for all.
  public let azimuths: Azimuths?

  /// From one azimuth at the centre clockwise to another.
  public struct Azimuths: Hashable, Sendable {
    public let from: Angle
    /// Above 0° and below 360°.
    public let width: Angle

    public init(from: Angle, width: Angle) {
      self.from = from
      self.width = width
    }
  }

  /// Up to here every circle is one line that does not meet itself: along the equator geodesics
  /// stop being shortest after π b (Karney, "Algorithms for geodesics", 2013, section 3), elsewhere
  /// later.
  public static let largestRadius = Ellipsoid.wgs84.semiMinorAxis * .pi

  public init(
    around center: GeoCoordinate, from inner: Distance = .zero, to outer: Distance,
    azimuths: Azimuths? = nil
  ) {
    self.center = center
    self.inner = inner
    self.outer = outer
    self.azimuths = azimuths
  }

  /// The positions at one distance, counter-clockwise from the end of the azimuths, at most 1°
  /// apart as the centre sees them; closed where it is a whole circle.
  public func arc(at radius: Distance) -> GeoLine { arc(at: radius, step: .degrees(1)) }

  private func arc(at radius: Distance, step: Angle) -> GeoLine {
    let span = azimuths?.width ?? .degrees(360)
    let last = (azimuths?.from ?? .zero) + span
    let count = max(1, Int((span / step).rounded(.up)))
    let line = (0...count).map {
      Geodesic.wgs84.destination(
        from: center, azimuth: last - span * (Double($0) / Double(count)), distance: radius)
    }
    return azimuths == nil ? Array(line.dropLast()) + line.prefix(1) : line
  }

  /// The sides of a sector, outwards: first the one at the first azimuth; none for a whole circle.
  public var sides: [GeoLine] {
    guard let azimuths else { return [] }
    return [azimuths.from, azimuths.from + azimuths.width].map(side)
  }

  private func side(at azimuth: Angle) -> GeoLine {
    let length = outer - inner
    // A great circle between two positions of a geodesic 50 km apart leaves it by some metres.
    let count = max(1, Int((length / .kilometres(50)).rounded(.up)))
    return (0...count).map {
      Geodesic.wgs84.destination(
        from: center, azimuth: azimuth, distance: inner + length * (Double($0) / Double(count)))
    }
  }

  /// The area's outline, with a hole where it is a whole annulus.
  public var polygon: GeoPolygon { polygon(step: .degrees(1)) }

  private func polygon(step: Angle) -> GeoPolygon {
    let outside = arc(at: outer, step: step)
    guard azimuths != nil else {
      let hole = inner > .zero ? [Array(arc(at: inner, step: step).dropLast().reversed())] : []
      return GeoPolygon(rings: [Array(outside.dropLast())] + hole)
    }
    let inside = inner > .zero ? Array(arc(at: inner, step: step).reversed()) : [center]
    let (first, last) = (sides[0], sides[1])
    // Counter-clockwise: in along the first side, back out along the last one.
    return GeoPolygon(
      rings: [
        outside + first.reversed().dropFirst() + inside.dropFirst() + last.dropFirst().dropLast()
      ])
  }

  /// The size on the ellipsoid, by a polygon whose vertices are 0.1° apart: within 0.0001 %.
  public var area: Area { Geodesic.wgs84.area(of: polygon(step: .degrees(0.1))) }
}
