import Geodesy
import Testing

@Suite struct GeodesicAnnulusTests {
  static let moscow = GeoCoordinate(latitude: 55.7558, longitude: 37.6173)
  static let centers = [
    moscow, GeoCoordinate(latitude: 52.737, longitude: 179.9),
    GeoCoordinate(latitude: 89.9, longitude: 20), GeoCoordinate(latitude: -90, longitude: 0),
    GeoCoordinate(latitude: 0, longitude: -60),
  ]
  static let sector = GeodesicAnnulus.Azimuths(from: .degrees(300), width: .degrees(120))

  @Test(
    .enabled(
      if: GeodSolve.isInstalled, "GeodSolve is missing: install Debian's geographiclib-tools"),
    arguments: centers)
  func everyVertexOfAnArcLiesAtItsDistance(center: GeoCoordinate) throws {
    for radius in [0.5, 500, 5500, 10_500, 15_000, 19_900].map(Distance.kilometres) {
      for azimuths in [nil, Self.sector] {
        let arc = GeodesicAnnulus(around: center, to: radius, azimuths: azimuths).arc(at: radius)
        for answer in try GeodSolve.inverse(arc.map { (center, $0) }) {
          #expect(abs((answer.distance - radius).metres) < 1e-5)
        }
      }
    }
  }

  @Test(
    .enabled(
      if: GeodSolve.isInstalled, "GeodSolve is missing: install Debian's geographiclib-tools"),
    arguments: centers.filter { abs($0.latitude.degrees) < 90 })
  func sidesLeaveTheCentreInTheirAzimuth(center: GeoCoordinate) throws {
    let area = GeodesicAnnulus(
      around: center, from: .kilometres(500), to: .kilometres(5500), azimuths: Self.sector)
    #expect(area.sides.count == 2)
    for (side, azimuth) in zip(area.sides, [300.0, 60]) {
      for answer in try GeodSolve.inverse(side.map { (center, $0) }) {
        let turn = (answer.azimuth - .degrees(azimuth)).normalizedLongitude
        #expect(abs(turn.degrees) < 1e-8)
        #expect((500_000 - 1e-5...5_500_000 + 1e-5).contains(answer.distance.metres))
      }
    }
  }

  /// Around a pole a circle is a parallel: the area of the cap in closed form.
  @Test(arguments: [(0.0, 500.0), (500, 5500), (2000, 15_000)])
  func aroundAPoleTheAreaIsThatBetweenTwoParallels(inner: Double, outer: Double) {
    let pole = GeoCoordinate(latitude: 90, longitude: 0)
    func cap(_ kilometres: Double) -> Double {
      let rim = Geodesic.wgs84.destination(
        from: pole, azimuth: .zero, distance: .kilometres(kilometres))
      return Authalic.capArea(from: rim.latitude.radians)
    }
    let area = GeodesicAnnulus(
      around: pole, from: .kilometres(inner), to: .kilometres(outer)
    ).area.squareMetres
    let expected = cap(outer) - (inner > 0 ? cap(inner) : 0)
    #expect(abs(area / expected - 1) < 1e-6, "\(area) m², not \(expected) m²")
  }

  /// Against Planimeter and a ring of 20,000 vertices; a third of the circle has a third of it only
  /// on the sphere, to some tenths of a per cent on the ellipsoid.
  @Test(
    .enabled(
      if: GeodSolve.isInstalled, "Planimeter is missing: install Debian's geographiclib-tools"))
  func theBandAroundMoscowHasTheAreaOfPlanimeter() throws {
    let (inner, outer) = (Distance.kilometres(500), Distance.kilometres(5500))
    let expected = try [inner, outer].map {
      try GeodSolve.area(
        of: Geodesic.wgs84.ring(around: Self.moscow, radius: $0, count: 20_000)
      ).squareMetres
    }
    let whole = GeodesicAnnulus(around: Self.moscow, from: inner, to: outer)
    #expect(abs(whole.area.squareMetres / (expected[1] - expected[0]) - 1) < 1e-6)
    let parts = [0.0, 120, 240].map { from in
      GeodesicAnnulus(
        around: Self.moscow, from: inner, to: outer,
        azimuths: .init(from: .degrees(from), width: .degrees(120))
      ).area.squareMetres
    }
    #expect(abs(parts.reduce(0, +) / whole.area.squareMetres - 1) < 1e-6)
    for part in parts { #expect(abs(3 * part / whole.area.squareMetres - 1) < 0.01) }
  }

  @Test(arguments: centers, [(300.0, 2000.0), (500, 5500), (3000, 16_000)])
  func itHoldsWhatLiesBetweenItsDistancesAndAzimuths(
    center: GeoCoordinate, bounds: (inner: Double, outer: Double)
  ) {
    let area = GeodesicAnnulus(
      around: center, from: .kilometres(bounds.inner), to: .kilometres(bounds.outer))
    let part = GeodesicAnnulus(
      around: center, from: .kilometres(bounds.inner), to: .kilometres(bounds.outer),
      azimuths: Self.sector)
    let (whole, piece) = (GeoRegion([area.polygon]), GeoRegion([part.polygon]))
    for azimuth in stride(from: 5.0, to: 360, by: 22) {
      for distance in [bounds.inner * 0.9, bounds.inner * 1.1, bounds.outer * 0.98] {
        let place = Geodesic.wgs84.destination(
          from: center, azimuth: .degrees(azimuth), distance: .kilometres(distance))
        let isBetween = distance > bounds.inner
        #expect(whole.contains(place) == isBetween, "\(distance) km at \(azimuth)°")
        let isInSector = azimuth > 300 || azimuth < 60
        #expect(piece.contains(place) == (isBetween && isInSector), "\(distance) km at \(azimuth)°")
      }
      let beyond = Geodesic.wgs84.destination(
        from: center, azimuth: .degrees(azimuth), distance: .kilometres(bounds.outer * 1.02))
      #expect(!whole.contains(beyond))
    }
  }
}
