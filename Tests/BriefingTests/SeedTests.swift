import Coverage
import Foundation
import Geodesy
import Scenarios
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Briefing

/// What the seeds must say, from the scenario to the files.
@Suite struct SeedTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func briefing(_ seed: String) throws -> MapBriefing {
    let resources = Resources(path: root + "/Resources")
    let scenario = try ScenarioInput.read("\(root)/seeds/\(seed).yaml", resources: resources)
    return try MapBriefing(scenario, resources: resources)
  }

  /// Whether a ring winds around a position, seen on the azimuthal equidistant plane about it.
  static func contains(_ polygon: GeoPolygon, _ position: GeoCoordinate) -> Bool {
    polygon.rings.reduce(0.0) { sum, ring in
      let azimuths = ring.map { Geodesic.wgs84.azimuth(from: position, to: $0).degrees }
      return zip(azimuths, azimuths.dropFirst() + azimuths.prefix(1)).reduce(sum) {
        $0 + Angle.degrees($1.1 - $1.0).normalizedLongitude.degrees
      }
    } < -180
  }

  static let tehran = GeoCoordinate(latitude: 35.6892, longitude: 51.3890)
  static let moscow = GeoCoordinate(latitude: 55.7558, longitude: 37.6173)

  @Test func gabalaWatchesTehranAndNotMoscow() throws {
    let footprint = try #require(
      Self.briefing("russian-offer").coverage[0].footprints.first {
        $0.height == .kilometres(200)
      })
    #expect(footprint.polygons.contains { Self.contains($0, Self.tehran) })
    #expect(!footprint.polygons.contains { Self.contains($0, Self.moscow) })
  }

  @Test func brdysFocusLiesToTheSouthEast() throws {
    let briefing = try Self.briefing("us-plan")
    let focus = try #require(briefing.coverage.first { $0.mode != .search })
    let brdy = focus.site.position.value
    for footprint in focus.footprints {
      let azimuths = footprint.edges.flatMap(\.line).map {
        Geodesic.wgs84.azimuth(from: brdy, to: $0).degrees
      }
      #expect((azimuths.min() ?? 0) > 88)
      #expect((azimuths.max() ?? 360) < 116)
    }
  }

  @Test(arguments: [(200.0, 1369.0), (500, 2233), (1000, 3142)])
  func gabalasEdgeLiesWhereTheTableHasIt(height: Double, distance: Double) throws {
    // The table of ground distances at 2° of elevation, straight line, 0.5 %.
    let drawn = try Self.briefing("russian-offer").coverage[0]
    let straight = try SensorCoverage(
      of: drawn.site, mode: drawn.mode, target: drawn.target, propagation: .straightLine)
    func reach(_ coverage: SensorCoverage) throws -> Double {
      let footprint = try #require(
        coverage.footprints.first { $0.height == .kilometres(height) })
      return try #require(footprint.farthestReach(from: coverage.site.position.value)).kilometres
    }
    #expect(abs(try reach(straight) / distance - 1) < 0.005)
    // The air bends what leaves at 2° by 0.37° (ITU-R P.834, equation 9): a little farther.
    #expect(try reach(drawn) / reach(straight) > 1.01)
    #expect(try reach(drawn) / reach(straight) < 1.03)
  }

  @Test func theMainMapsSVGHoldsItsNamesAsText() throws {
    let bytes = try Self.briefing("freeze-2007").encoded(as: .svg, options: EncodingOptions())
    let svg = String(decoding: bytes, as: UTF8.self)
    for name in ["Brdy", "Redzikowo", "Gabala", "Tehran"] {
      #expect(svg.contains(">\(name)</text>"))
    }
    for element in ["<image", "<filter", "<mask", "<script"] { #expect(!svg.contains(element)) }
    #expect(bytes.count <= 400_000)
    #expect(svg.contains("id=\"site-gabala\""))
    #expect(XMLParser(data: Data(bytes)).parse())
  }

  @Test(arguments: ["us-plan", "russian-offer", "freeze-2007"])
  func theSameSeedGivesTheSameBytes(seed: String) throws {
    let (first, second) = (try Self.briefing(seed), try Self.briefing(seed))
    for format in OutputFormat.allCases {
      let options = EncodingOptions()
      #expect(
        try first.encoded(as: format, options: options)
          == second.encoded(as: format, options: options))
    }
  }
}
