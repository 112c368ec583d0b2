import Coverage
import GeoData
import Geodesy
import Graphics
import Testing

@testable import MapLayout

/// The map of the lowest visible height as it is drawn, against the table of ground distances
/// (facts 4.3: straight line, sphere of 6371.0088 km), which the ellipsoid keeps to 0.6 %.
@Suite struct LowestHeightTests {
  static func view(_ method: ProjectionMethod, at center: GeoCoordinate, kilometres: Double) throws
    -> MapView
  {
    let projection = try Projection(ProjectionDefinition(method: method, center: center))
    return MapView(
      projection: projection, center: try #require(projection.project(center)),
      frame: Rect(x: 10, y: 20, width: 400, height: 400), scale: 400 / (kilometres * 1000))
  }

  /// A radar that looks all the way round from the horizon up, as far as there is something.
  static func coverage(at position: GeoCoordinate) throws -> SensorCoverage {
    var site = try ChartFixture.catalogue.site("fylingdales")
    site.position.value = position
    site.groundHeight = nil
    site.radar?.elevationAngle = RadarRecord.Limits()
    site.radar?.slantRange = RadarRecord.Limits()
    return try SensorCoverage(of: site, mode: .search, target: RadarTarget(heights: []))
  }

  static let places = [
    GeoCoordinate(latitude: 54.36, longitude: -0.67),
    GeoCoordinate(latitude: 52.737, longitude: 179.9),
    GeoCoordinate(latitude: 89.9, longitude: 20), GeoCoordinate(latitude: -90, longitude: 0),
  ]

  @Test(arguments: places) func everyLineLiesWhereItsHeightBegins(place: GeoCoordinate) throws {
    let coverage = try Self.coverage(at: place)
    let view = try Self.view(.lambertAzimuthalEqualArea, at: place, kilometres: 7000)
    let layer = LowestHeightLayer(
      view: view, style: .light, coverage: [coverage], words: EnglishWords())
    guard case .group(let group) = layer.group() else { return }
    let contours = group.elements.groups(ofKind: "contour")
    #expect(contours.compactMap { $0.datum("height-km") }.last == "50")
    // The row of 0° for 50 to 1,000 km; 2,000 km by R acos(R / (R + h)).
    let distances = [796.0, 1121, 1576, 2445, 3357, 4501]
    let points = layer.lines.flatMap { $0 }.filter(view.frame.contains)
    #expect(points.count > 500)
    for point in points {
      let position = try #require(view.position(of: point))
      let found = Geodesic.wgs84.distance(from: place, to: position).kilometres
      #expect(distances.contains { abs(found / $0 - 1) < 0.006 }, "\(found) km away")
    }
    for distance in distances.prefix(4) {
      let way = Geodesic.wgs84.destination(
        from: place, azimuth: .degrees(90), distance: .kilometres(distance))
      let expected = try #require(view.point(of: way))
      #expect(points.contains { ($0 - expected).length < 3 }, "\(distance) km")
    }
  }

  @Test func theLineOfGabalaLiesWhereTheTableHasIt() throws {
    let gabala = try ChartFixture.catalogue.site("gabala")
    let coverage = try SensorCoverage(of: gabala, mode: .search, target: RadarTarget(heights: []))
    let center = gabala.position.value
    let view = try Self.view(.azimuthalEquidistant, at: center, kilometres: 7000)
    let layer = LowestHeightLayer(
      view: view, style: .light, coverage: [coverage], words: EnglishWords())
    let middle = layer.lines.flatMap { $0 }.compactMap { point -> Double? in
      guard let position = view.position(of: point) else { return nil }
      let azimuth = Geodesic.wgs84.azimuth(from: center, to: position).degrees
      return abs(azimuth - 162) < 2.5
        ? Geodesic.wgs84.distance(from: center, to: position).kilometres : nil
    }
    for distance in [921.0, 1369, 2233, 3142] {
      #expect(middle.contains { abs($0 / distance - 1) < 0.005 }, "\(distance) km")
    }
  }

  @Test func ofTwoRadarsTheOneThatSeesLowerCounts() throws {
    let sites = try ["gabala", "armavir"].map { try ChartFixture.catalogue.site($0) }
    let coverage = try sites.map {
      try SensorCoverage(of: $0, mode: .search, target: RadarTarget(heights: []))
    }
    let view = try Self.view(
      .lambertAzimuthalEqualArea, at: sites[0].position.value, kilometres: 9000)
    func area(_ coverage: [SensorCoverage]) throws -> Set<Int> {
      let layer = LowestHeightLayer(
        view: view, style: .light, coverage: coverage, words: EnglishWords())
      guard case .group(let group) = layer.group() else { return [] }
      let contour = try #require(
        group.elements.groups(ofKind: "contour").first { $0.datum("height-km") == "500" })
      guard case .shape(let shape) = contour.elements.first else { return [] }
      let rings = shape.path.segments.split(separator: .close).map { ring in
        ring.compactMap { segment -> Point? in
          switch segment {
          case .move(let point), .line(let point): point
          default: nil
          }
        }
      }
      return Set(
        (0..<1600).filter { index in
          let point = Point(x: 15 + Double(index % 40) * 10, y: 25 + Double(index / 40) * 10)
          return rings.count { $0.windsAround(point) } % 2 == 1
        })
    }
    let both = try area(coverage)
    let each = try coverage.map { try area([$0]) }
    #expect(!each[0].isEmpty && !each[1].isEmpty && each[0] != each[1])
    #expect(both == each[0].union(each[1]))
  }

  @Test(arguments: [
    (5.0...4000.0, [50.0, 100, 200, 500, 1000, 2000]), (0.0...12, [0.2, 0.5, 1, 2, 5, 10]),
    (300...900, [500]), (3000...9000, []),
  ]) func theLinesAreRoundHeights(span: ClosedRange<Double>, levels: [Double]) {
    let found = LowestHeightLayer.levels(in: span)
    #expect(found.count == levels.count)
    for (a, b) in zip(found, levels) { #expect(abs(a - b) < 1e-9) }
  }

  @Test func whereNothingIsSeenThereIsNoLine() {
    #expect(LowestHeightLayer.levels(in: nil).isEmpty)
  }

  @Test func theTitlesOfTheExamplesAreTrue() throws {
    func lowest(_ sensors: [String], over place: GeoCoordinate) throws -> Double? {
      try sensors.compactMap { id in
        let site = try ChartFixture.catalogue.site(id)
        let coverage = try SensorCoverage(of: site, mode: .search, target: RadarTarget(heights: []))
        return LowestVisibleHeight(coverage).height(above: place)?.kilometres
      }.min()
    }
    let tehran = try ChartFixture.catalogue.site("tehran").position.value
    // R (cos 2° / cos(2° + 655.1 km / R) − 1) = 57.0 km from Gabala (facts 1.5).
    let height = try #require(try lowest(["gabala", "armavir"], over: tehran))
    #expect(abs(height - 57) < 0.5)
    for (id, azimuth) in [("gabala", 162.0), ("brdy", 102)] {
      let site = try ChartFixture.catalogue.site(id).position.value
      for distance in stride(from: 1400.0, through: 2300, by: 100) {
        let place = Geodesic.wgs84.destination(
          from: site, azimuth: .degrees(azimuth), distance: .kilometres(distance))
        #expect(try #require(try lowest([id], over: place)) > 200)
      }
    }
  }
}
