import Geodesy
import Testing

@testable import GeoData

/// The basemap of the repository.
enum SharedBasemap {
  static let path =
    String(#filePath.dropLast("Tests/GeoDataTests/BasemapTests.swift".count))
    + "Resources/basemap/world.basemap"
  static let result = Result { () throws(BasemapError) in try Basemap(path: path) }

  static func open() throws -> Basemap { try result.get() }

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
}

@Suite struct BasemapTests {
  @Test(arguments: [
    (49.635, 13.748, "CZ"), (54.48, 17.10, "PL"), (40.98, 47.85, "AZ"), (54.7, 20.5, "RU"),
    (-85, 0, "AQ"), (66, 179.99, "RU"), (66, -179.99, "RU"), (-29.6, 28.2, "LS"),
    (-16.85, -179.97, "FJ"), (-16.88, 179.98, "FJ"), (39.2, 45.4, "AZ"),
  ])
  func positionsLieInTheirCountry(latitude: Double, longitude: Double, code: String) throws {
    let country = try SharedBasemap.open().country(
      containing: GeoCoordinate(latitude: latitude, longitude: longitude),
      on: SharedBasemap.day("2007-10-12"), view: .un)
    #expect(country?.code == code)
  }

  @Test(arguments: [(0.0, 0.0), (42.0, 50.5), (80.0, -170.0), (-60.0, 180.0)])
  func seaAndCaspianAreNoCountry(latitude: Double, longitude: Double) throws {
    let country = try SharedBasemap.open().country(
      containing: GeoCoordinate(latitude: latitude, longitude: longitude),
      on: SharedBasemap.day("2007-10-12"), view: .un)
    #expect(country == nil)
  }
}
