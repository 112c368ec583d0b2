import Geodesy
import Testing

/// Every projection's numbers against those of PROJ's program `proj`, there and back.
@Suite(.enabled(if: ProjProgram.isInstalled, "proj is missing: install Debian's proj-bin"))
struct ProjProgramTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let definition: ProjectionDefinition
    /// What `proj` is told, all of it written out.
    let parameters: String
    var testDescription: String { parameters }

    init(
      _ method: ProjectionMethod, _ latitude: Double, _ longitude: Double,
      parallels: [Double] = [], height: Double? = nil, _ parameters: String
    ) {
      definition = ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: latitude, longitude: longitude),
        parallels: parallels.map { .degrees($0) },
        height: height.map { .metres($0) } ?? ProjectionDefinition.standardHeight)
      self.parameters = parameters
    }
  }

  /// The radius of the sphere with WGS84's area: 6371.0072 km (Moritz, "Geodetic Reference System
  /// 1980", Journal of Geodesy 74, 2000, R₂), with more digits from the closed form.
  static let sphere = "+R=6371007.180918474"

  static let cases: [Case] = [
    Case(.azimuthalEquidistant, 40.9, 47.8, "+proj=aeqd +lat_0=40.9 +lon_0=47.8 +ellps=WGS84"),
    Case(.azimuthalEquidistant, 90, -100, "+proj=aeqd +lat_0=90 +lon_0=-100 +ellps=WGS84"),
    Case(.azimuthalEquidistant, 0, 180, "+proj=aeqd +lat_0=0 +lon_0=180 +ellps=WGS84"),
    Case(.lambertAzimuthalEqualArea, 52, 10, "+proj=laea +lat_0=52 +lon_0=10 +ellps=WGS84"),
    Case(.lambertAzimuthalEqualArea, -90, 0, "+proj=laea +lat_0=-90 +lon_0=0 +ellps=WGS84"),
    Case(.lambertAzimuthalEqualArea, 0, -160, "+proj=laea +lat_0=0 +lon_0=-160 +ellps=WGS84"),
    Case(.orthographic, 50, 20, "+proj=ortho +lat_0=50 +lon_0=20 +ellps=WGS84"),
    Case(.orthographic, 90, 45, "+proj=ortho +lat_0=90 +lon_0=45 +ellps=WGS84"),
    Case(
      .perspective, -7.3, 27, height: 384_400_000,
      "+proj=nsper +lat_0=-7.3 +lon_0=27 +h=384400000 +ellps=WGS84"),
    Case(.perspective, 0, -75, "+proj=nsper +lat_0=0 +lon_0=-75 +h=35786000 +ellps=WGS84"),
    Case(
      .perspective, 90, 0, height: 400_000,
      "+proj=nsper +lat_0=90 +lon_0=0 +h=400000 +ellps=WGS84"),
    Case(.stereographic, 90, 0, "+proj=stere +lat_0=90 +lon_0=0 +ellps=WGS84"),
    Case(.stereographic, 45, 100, "+proj=stere +lat_0=45 +lon_0=100 +ellps=WGS84"),
    Case(.stereographic, -90, 0, "+proj=stere +lat_0=-90 +lon_0=0 +ellps=WGS84"),
    Case(.gnomonic, 60, 60, "+proj=gnom +lat_0=60 +lon_0=60 +ellps=WGS84"),
    Case(.gnomonic, -90, 0, "+proj=gnom +lat_0=-90 +lon_0=0 +ellps=WGS84"),
    Case(
      .lambertConformalConic, 50, 20, parallels: [35, 60],
      "+proj=lcc +lat_0=50 +lon_0=20 +lat_1=35 +lat_2=60 +ellps=WGS84"),
    Case(
      .lambertConformalConic, -30, 135, parallels: [-18, -36],
      "+proj=lcc +lat_0=-30 +lon_0=135 +lat_1=-18 +lat_2=-36 +ellps=WGS84"),
    Case(
      .albersEqualArea, 40, -96, parallels: [29.5, 45.5],
      "+proj=aea +lat_0=40 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +ellps=WGS84"),
    Case(
      .albersEqualArea, 60, 105, "+proj=aea +lat_0=60 +lon_0=105 +lat_1=60 +lat_2=60 +ellps=WGS84"),
    Case(
      .equidistantConic, 50, 20, parallels: [40, 60],
      "+proj=eqdc +lat_0=50 +lon_0=20 +lat_1=40 +lat_2=60 +ellps=WGS84"),
    Case(.mercator, 0, 20, "+proj=merc +lon_0=20 +ellps=WGS84"),
    Case(
      .transverseMercator, 50, 15, "+proj=tmerc +lat_0=50 +lon_0=15 +k_0=1 +ellps=WGS84"),
    Case(
      .transverseMercator, 80, -70, "+proj=tmerc +lat_0=80 +lon_0=-70 +k_0=1 +ellps=WGS84"),
    Case(.miller, 0, 20, "+proj=mill +lon_0=20 +ellps=WGS84"),
    Case(.plateCarree, 0, -100, "+proj=eqc +lon_0=-100 +ellps=WGS84"),
    Case(.equalEarth, 0, 10, "+proj=eqearth +lon_0=10 +ellps=WGS84"),
    Case(.mollweide, 0, 10, "+proj=moll +lon_0=10 \(sphere)"),
    Case(.eckertIV, 0, 150, "+proj=eck4 +lon_0=150 \(sphere)"),
    Case(.robinson, 0, 10, "+proj=robin +lon_0=10 +ellps=WGS84"),
    Case(.naturalEarth, 0, 10, "+proj=natearth +lon_0=10 +ellps=WGS84"),
    // Winkel's own parallel: arccos(2/π).
    Case(.winkelTripel, 0, 10, "+proj=wintri +lon_0=10 +lat_1=50.4597762521898 +ellps=WGS84"),
  ]

  /// Positions all over the Earth, none on the meridian where one of the maps is cut.
  static let positions = stride(from: -90.0, through: 90, by: 7.5).flatMap { latitude in
    stride(from: -178.7, to: 180, by: 11.9).map { (latitude: latitude, longitude: $0) }
  }

  @Test func everyMethodIsLookedAt() {
    #expect(Set(Self.cases.map(\.definition.method)) == Set(ProjectionMethod.allCases))
  }

  /// On the sphere of the same area: `proj` is not told that the latitudes are authalic.
  private static func spherical(_ latitude: Double, for example: Case) -> Double {
    guard example.parameters.contains(sphere) else { return latitude }
    let radius = 6_371_007.180918474
    let cap = Authalic.capArea(from: latitude * .pi / 180)
    return min(max(1 - cap / (2 * .pi * radius * radius), -1), 1).arcSine * 180 / .pi
  }

  @Test(arguments: cases) func everyPlaceIsWhereTheProgramPutsIt(example: Case) throws {
    let projection = try Projection(example.definition)
    let places = try ProjProgram.places(
      of: Self.positions.map {
        (latitude: Self.spherical($0.latitude, for: example), longitude: $0.longitude)
      }, example.parameters)
    try #require(places.count == Self.positions.count)
    var count = 0
    for (position, place) in zip(Self.positions, places) {
      let found = projection.project(
        GeoCoordinate(latitude: position.latitude, longitude: position.longitude))
      guard let found else { continue }
      let expected = try #require(place, "\(position)")
      let miss = max(abs(found.x - expected.x), abs(found.y - expected.y))
      // At a pole the arc sine of an authalic latitude loses half its digits.
      #expect(miss < (abs(position.latitude) == 90 ? 0.05 : 1e-4), "\(position)")
      count += 1
    }
    // A low eye sees little.
    let least = example.definition.height < .kilometres(1000) ? 30 : 200
    #expect(count > least)
  }

  @Test(arguments: cases) func everyPlaceLeadsBackToTheProgramsPosition(example: Case) throws {
    let projection = try Projection(example.definition)
    let places = Self.positions.compactMap {
      abs($0.latitude) < 89
        ? projection.project(GeoCoordinate(latitude: $0.latitude, longitude: $0.longitude)) : nil
    }
    let expected = try ProjProgram.positions(of: places, example.parameters)
    try #require(expected.count == places.count)
    for (place, expected) in zip(places, expected) {
      let expected = try #require(expected, "\(place)")
      let found = try #require(projection.position(of: place), "\(place)")
      // Where a map is squeezed, at a horizon, a nanometre of the plane is more on the Earth; and
      // PROJ inverts Robinson's table by iteration, to about 2 m.
      let tolerance = example.definition.method == .robinson ? 2e-5 : 1e-6
      let latitude = Self.spherical(found.latitude.degrees, for: example)
      #expect(abs(latitude - expected.latitude) < tolerance, "\(place)")
      let turn = (found.longitude - .degrees(expected.longitude)).normalizedLongitude
      #expect(abs(turn.degrees) < tolerance, "\(place)")
    }
  }
}
