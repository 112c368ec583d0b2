import Foundation
import Geodesy
import Testing

@testable import GeoData

@Suite struct BasemapGeometryTests {
  /// Total areas in km², lakes included, as the United Nations Demographic Yearbook and the CIA
  /// World Factbook gave them in 2007; the two differ by less than 0.2 %.
  @Test(arguments: [
    ("CZ", 78_867.0), ("PL", 312_685), ("HU", 93_032), ("AT", 83_871), ("RO", 238_391),
    ("AZ", 86_600), ("GE", 69_700), ("BY", 207_600), ("UA", 603_700), ("TR", 783_562),
    ("ME", 13_812), ("RS", 88_361), ("SD", 2_505_813), ("DE", 357_022),
  ])
  func areasAgreeWithPublishedOnes(code: String, published: Double) throws {
    let country = try #require(
      try SharedBasemap.open().country(
        code, on: SharedBasemap.day("2007-10-12"), view: .un))
    let area = country.polygons(.oneTo10Million).reduce(0) { $0 + squareKilometres($1) }
    #expect(abs(area / published - 1) < 0.015, "\(code): \(area)")
    #expect(abs(country.area.squareKilometres / area - 1) < 0.001)
  }

  @Test(arguments: Basemap.Detail.allCases)
  func outerRingsRunCounterClockwiseAndHolesClockwise(detail: Basemap.Detail) throws {
    let land = try SharedBasemap.open().land(detail, in: .world)
    #expect(land.count > 100)
    for polygon in land {
      for (index, ring) in polygon.rings.enumerated() where turns(ring) == 0 {
        #expect((doubledArea(ring) > 0) == (index == 0))
      }
    }
    // One ring goes around a pole, westward with the pole on its left.
    let polar = land.flatMap(\.rings).map(turns).filter { $0 != 0 }
    #expect(polar == [-1])
  }

  @Test(arguments: Basemap.Detail.allCases)
  func nothingIsCutAtTheAntimeridianOrThePole(detail: Basemap.Detail) throws {
    let map = try SharedBasemap.open()
    let day = try SharedBasemap.day("2007-10-12")
    var lines = map.land(detail, in: .world).flatMap(\.rings).map { $0 + $0.prefix(1) }
    lines += map.coast(detail, in: .world)
    lines += map.borders(detail, in: .world, on: day, view: .un).flatMap(\.lines)
    for code in ["RU", "FJ", "AQ"] {
      let country = map.country(code, on: day, view: .un)
      lines += (country?.polygons(detail) ?? []).flatMap(\.rings)
    }
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) {
        let isAlongSeam = abs(a.longitude.degrees) > 179.9999 && abs(b.longitude.degrees) > 179.9999
        #expect(!isAlongSeam, "\(a) to \(b)")
        #expect(min(a.latitude, b.latitude).degrees > -89)
      }
    }
  }

  @Test(arguments: Basemap.Detail.allCases)
  func edgesAreAtMostADegreeLong(detail: Basemap.Detail) throws {
    for polygon in try SharedBasemap.open().land(detail, in: .world) {
      for ring in polygon.rings {
        for (a, b) in zip(ring, ring.dropFirst()) {
          #expect(abs((b.longitude - a.longitude).normalizedLongitude.degrees) < 1.0001)
          #expect(abs((b.latitude - a.latitude).degrees) < 1.0001)
        }
      }
    }
  }

  @Test func theFortyNinthParallelDoesNotBulge() throws {
    let prairie = GeoBounds(
      south: .degrees(48), north: .degrees(50), west: .degrees(-120), east: .degrees(-98))
    let borders = try SharedBasemap.open().borders(
      .oneTo110Million, in: prairie, on: SharedBasemap.day("2007-10-12"), view: .un)
    let line = try #require(borders.first { $0.left == "CA" && $0.right == "US" })
    let vertices = line.lines.joined().filter { prairie.contains($0) }
    #expect(vertices.count > 20)
    #expect(vertices.allSatisfy { abs($0.latitude.degrees - 49) < 0.01 })
  }

  @Test func coastAndBordersLieOnTheLand() throws {
    let map = try SharedBasemap.open()
    let frame = GeoBounds(
      south: .degrees(40), north: .degrees(50), west: .degrees(10), east: .degrees(50))
    let vertices = Set(map.land(.oneTo50Million, in: frame).flatMap(\.rings).joined())
    for line in map.coast(.oneTo50Million, in: frame) {
      #expect(line.allSatisfy { vertices.contains($0) })
    }
    let day = try SharedBasemap.day("2007-10-12")
    let countries = map.countries(.oneTo50Million, in: frame, on: day, view: .un)
    let edges = Set(
      countries.flatMap { $0.polygons(.oneTo50Million, in: frame) }.flatMap(\.rings).joined())
    for border in map.borders(.oneTo50Million, in: frame, on: day, view: .un)
    where border.left != border.right {
      #expect(border.lines.joined().allSatisfy { edges.contains($0) })
    }
  }

  @Test(arguments: [
    GeoBounds(south: .degrees(45), north: .degrees(55), west: .degrees(8), east: .degrees(25)),
    GeoBounds(south: .degrees(60), north: .degrees(75), west: .degrees(170), east: .degrees(-165)),
    GeoBounds(
      south: .degrees(-90), north: .degrees(-80), west: .degrees(-180), east: .degrees(180)),
  ])
  func whatIsOutsideTheBoundsDoesNotChangeWhatIsInside(bounds: GeoBounds) throws {
    let map = try SharedBasemap.open()
    func inside(_ polygons: [GeoPolygon]) -> [GeoCoordinate: Int] {
      let vertices = polygons.flatMap(\.rings).joined().filter { bounds.contains($0) }
      return Dictionary(vertices.map { ($0, 1) }, uniquingKeysWith: +)
    }
    let whole = map.land(.oneTo10Million, in: .world)
    let part = map.land(.oneTo10Million, in: bounds)
    #expect(inside(whole) == inside(part))
    #expect(!inside(part).isEmpty)
    #expect(
      part.reduce(0) { $0 + $1.rings.joined().count }
        < whole.reduce(0) { $0 + $1.rings.joined().count } / 2)
  }

  @Test func lakesAndRiversAreThere() throws {
    let map = try SharedBasemap.open()
    let frame = GeoBounds(
      south: .degrees(36), north: .degrees(62), west: .degrees(5), east: .degrees(50))
    let lakes = Set(map.lakes(.oneTo10Million, in: frame).map(\.name))
    #expect(lakes.isSuperset(of: ["Lake Ladoga", "Lake Balaton", "Lake Van"]), "\(lakes)")
    #expect(!lakes.contains("Caspian Sea"))
    let rivers = map.rivers(.oneTo10Million, in: frame)
    #expect(Set(rivers.map(\.name)).isSuperset(of: ["Vltava", "Kura", "Volga"]))
    #expect(rivers.map(\.rank) == rivers.map(\.rank).sorted())
    #expect(map.rivers(.oneTo10Million, in: frame, maximumRank: 2).allSatisfy { $0.rank <= 2 })
  }

  @Test func labelPointsLieInTheMainPart() throws {
    let map = try SharedBasemap.open()
    let day = try SharedBasemap.day("2007-10-12")
    for code in ["CZ", "FR", "NO", "US", "RU", "IT", "IR", "PL", "AZ"] {
      let country = try #require(map.country(code, on: day, view: .un))
      let there = map.country(containing: country.labelPoint, on: day, view: .un)
      #expect(there?.code == code)
    }
    #expect(try #require(map.country("FR", on: day, view: .un)).labelPoint.latitude.degrees > 45)
  }
}

/// How often a ring goes around the axis, eastward positive.
private func turns(_ ring: GeoLine) -> Int {
  let sum = zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0.0) { sum, edge in
    sum + (edge.1.longitude - edge.0.longitude).normalizedLongitude.degrees
  }
  return Int((sum / 360).rounded())
}

/// Twice the signed area under a ring in square degrees of longitude and latitude.
private func doubledArea(_ ring: GeoLine) -> Double {
  zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0.0) { sum, edge in
    let step = (edge.1.longitude - edge.0.longitude).normalizedLongitude.degrees
    return sum - step * (edge.0.latitude + edge.1.latitude).degrees
  }
}

/// The area on the WGS84 ellipsoid, holes taken away, by the area under each edge.
private func squareKilometres(_ polygon: GeoPolygon) -> Double {
  // Snyder, Map Projections: A Working Manual, equation 3-12, as a series in e².
  let e2 = 0.00669437999014
  func q(_ latitude: Angle) -> Double {
    let sine = sin(latitude.radians)
    return (1 - e2) * sine * 2
      * (1 + 2 / 3 * e2 * sine * sine + 3 / 5 * e2 * e2 * sine * sine * sine * sine)
  }
  let sum =
    polygon.rings.joined().isEmpty
    ? 0
    : polygon.rings.reduce(0.0) { total, ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(total) { sum, edge in
        let step = (edge.1.longitude - edge.0.longitude).normalizedLongitude.radians
        return sum - step * (q(edge.0.latitude) + q(edge.1.latitude)) / 2
      }
    }
  return sum * 6378.137 * 6378.137 / 2
}
