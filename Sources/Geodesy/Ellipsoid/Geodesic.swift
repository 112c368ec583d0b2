private import CPROJ

/// The shortest line on an ellipsoid, by PROJ's geodesic routines (Karney, "Algorithms for
/// geodesics", Journal of Geodesy 87, 2013): accurate to about 15 nm.
public struct Geodesic: Sendable {
  private let geodesic: geod_geodesic

  /// Geodesics on WGS84.
  public static let wgs84 = Geodesic(on: .wgs84)

  public init(on ellipsoid: Ellipsoid) {
    var geodesic = geod_geodesic()
    geod_init(&geodesic, ellipsoid.semiMajorAxis.metres, ellipsoid.flattening)
    self.geodesic = geodesic
  }

  /// The length of the shortest line between two positions.
  public func distance(from start: GeoCoordinate, to end: GeoCoordinate) -> Distance {
    inverse(from: start, to: end).distance
  }

  /// The azimuth in which the shortest line leaves `start`, 0° to 360°. At coincident or
  /// antipodal positions, where many serve, one of them.
  public func azimuth(from start: GeoCoordinate, to end: GeoCoordinate) -> Angle {
    inverse(from: start, to: end).azimuth
  }

  /// Length and first azimuth of the shortest line between two positions.
  public func inverse(
    from start: GeoCoordinate, to end: GeoCoordinate
  ) -> (distance: Distance, azimuth: Angle) {
    var distance = 0.0
    var azimuth = 0.0
    withUnsafePointer(to: geodesic) {
      geod_inverse(
        $0, start.latitude.degrees, start.longitude.degrees, end.latitude.degrees,
        end.longitude.degrees, &distance, &azimuth, nil)
    }
    return (.metres(distance), Angle.degrees(azimuth).normalizedAzimuth)
  }

  /// The end of a geodesic of a given length that leaves `start` in a given azimuth.
  public func destination(
    from start: GeoCoordinate, azimuth: Angle, distance: Distance
  ) -> GeoCoordinate {
    var (latitude, longitude) = (0.0, 0.0)
    withUnsafePointer(to: geodesic) {
      geod_direct(
        $0, start.latitude.degrees, start.longitude.degrees, azimuth.degrees, distance.metres,
        &latitude, &longitude, nil)
    }
    return GeoCoordinate(latitude: latitude, longitude: longitude)
  }

  /// Positions along the shortest line, both ends included, at most `spacing` apart.
  public func line(
    from start: GeoCoordinate, to end: GeoCoordinate, spacing: Distance
  ) -> GeoLine {
    precondition(spacing > .zero)
    let (distance, azimuth) = inverse(from: start, to: end)
    let pieces = max(1, Int((distance / spacing).rounded(.up)))
    var line = geod_geodesicline()
    withUnsafePointer(to: geodesic) {
      geod_lineinit(
        &line, $0, start.latitude.degrees, start.longitude.degrees, azimuth.degrees, 0)
    }
    var positions = [start]
    for piece in 1..<max(pieces, 1) {
      var (latitude, longitude) = (0.0, 0.0)
      geod_position(
        &line, distance.metres * Double(piece) / Double(pieces), &latitude, &longitude, nil)
      positions.append(GeoCoordinate(latitude: latitude, longitude: longitude))
    }
    positions.append(end)
    return positions
  }

  /// The positions at one distance from a centre, counter-clockwise, `count` of them.
  ///
  /// The ring holds the area around the centre, also where that is more than half of the Earth.
  public func ring(around center: GeoCoordinate, radius: Distance, count: Int = 360) -> GeoLine {
    (0..<count).map { index in
      destination(
        from: center, azimuth: .degrees(-360 * Double(index) / Double(count)), distance: radius)
    }
  }

  /// The area inside a polygon whose edges are geodesics; holes are taken off.
  ///
  /// Exact to about 0.1 m² a vertex (Karney 2013, section 6). With its inside on the left, a
  /// ring may hold a pole or more than half of the Earth.
  public func area(of polygon: GeoPolygon) -> Area {
    let total = polygon.rings.reduce(0.0) { sum, ring in
      var latitudes = ring.map(\.latitude.degrees)
      var longitudes = ring.map(\.longitude.degrees)
      var area = 0.0
      withUnsafePointer(to: geodesic) {
        geod_polygonarea($0, &latitudes, &longitudes, Int32(ring.count), &area, nil)
      }
      return sum + area
    }
    // geod_polygonarea signs by turn: a ring that runs clockwise is the outside, negative.
    return .squareMetres(total < 0 ? total + wholeArea.squareMetres : total)
  }

  /// The area of the whole ellipsoid.
  public var wholeArea: Area { .squareMetres(4 * .pi * geodesic.c2) }
}
