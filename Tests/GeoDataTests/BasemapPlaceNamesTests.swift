import Geodesy
import Testing

@testable import GeoData

@Suite struct BasemapPlaceNamesTests {
  /// The name of the largest place within 0.2° of a position.
  func name(
    near latitude: Double, _ longitude: Double, on date: String, in language: String
  ) throws -> String? {
    let bounds = GeoBounds(
      south: .degrees(latitude - 0.2), north: .degrees(latitude + 0.2),
      west: .degrees(longitude - 0.2), east: .degrees(longitude + 0.2))
    return try SharedBasemap.open().places(
      in: bounds, maximumRank: 10, on: SharedBasemap.day(date), view: .un
    ).first?.name(in: language)
  }

  @Test(arguments: [
    ("2007-10-12", "en", "Astana"), ("2007-10-12", "ru", "Астана"), ("2007-10-12", "ko", "아스타나"),
    ("2019-03-22", "en", "Astana"), ("2019-03-23", "en", "Nur-Sultan"),
    ("2020-01-01", "en", "Nur-Sultan"), ("2020-01-01", "ru", "Нур-Султан"),
    ("2022-09-16", "de", "Nur-Sultan"), ("2022-09-17", "de", "Astana"),
    ("2023-01-01", "en", "Astana"), ("2023-01-01", "ru", "Астана"),
  ])
  func theCapitalOfKazakhstanHasTheNameOfTheDay(
    date: String, language: String, expected: String
  ) throws {
    #expect(try name(near: 51.17, 71.43, on: date, in: language) == expected)
  }

  @Test(arguments: [
    ("2007-10-12", "en", "Dnipropetrovsk"), ("2007-10-12", "uk", "Дніпропетровськ"),
    ("2007-10-12", "pl", "Dniepropetrowsk"), ("2016-05-18", "ru", "Днепропетровск"),
    ("2016-05-19", "en", "Dnipro"), ("2016-05-19", "ru", "Днепр"), ("2020-01-01", "cs", "Dnipro"),
  ])
  func dniproWasNamedAfterPetrovskyUntil2016(
    date: String, language: String, expected: String
  ) throws {
    #expect(try name(near: 48.46, 35.04, on: date, in: language) == expected)
  }

  @Test(arguments: [
    (12.97, 77.59, "2007-10-12", "Bangalore"), (12.97, 77.59, "2014-11-01", "Bengaluru"),
    (25.44, 81.84, "2007-10-12", "Allahabad"), (25.44, 81.84, "2018-10-16", "Prayagraj"),
    (-33.96, 25.61, "2007-10-12", "Port Elizabeth"), (-33.96, 25.61, "2021-02-23", "Gqeberha"),
    (50.42, 80.25, "2007-06-20", "Semipalatinsk"), (50.42, 80.25, "2007-10-12", "Semey"),
    (50.45, 30.52, "2007-10-12", "Kiev"), (50.45, 30.52, "2023-01-01", "Kyiv"),
    (22.57, 88.36, "2007-10-12", "Kolkata"), (54.71, 20.51, "2007-10-12", "Kaliningrad"),
  ])
  func citiesHaveTheEnglishNameOfTheDay(
    latitude: Double, longitude: Double, date: String, expected: String
  ) throws {
    #expect(try name(near: latitude, longitude, on: date, in: "en") == expected)
  }

  @Test func languagesWithANameOfTheirOwnKeepIt() throws {
    #expect(try name(near: 50.45, 30.52, on: "2007-10-12", in: "pl") == "Kijów")
    #expect(try name(near: 50.45, 30.52, on: "2007-10-12", in: "cs") == "Kyjev")
    #expect(try name(near: 50.45, 30.52, on: "2007-10-12", in: "fr") == "Kiev")
    // No Turkish name is known: the former English one.
    #expect(try name(near: 25.44, 81.84, on: "2007-10-12", in: "tr") == "Allahabad")
  }

  @Test(arguments: [
    (24.45, 54.38, "en", "Abu Dhabi"), (21.43, 39.83, "en", "Mecca"), (55.79, 49.12, "en", "Kazan"),
    (64.54, 40.54, "en", "Arkhangelsk"), (3.44, -76.52, "en", "Cali"), (30.51, 47.8, "en", "Basra"),
    (-3.1, -60.02, "fr", "Manaus"), (25.87, -97.5, "en", "Matamoros"),
    (54.35, 18.65, "en", "Gdańsk"),
    (16.86, -99.88, "en", "Acapulco"), (29.38, 47.98, "en", "Kuwait City"),
    (26.18, 91.75, "en", "Guwahati"), (35.11, -106.63, "en", "Albuquerque"),
    (34.26, 108.94, "en", "Xi’an"), (54.71, 20.51, "de", "Kaliningrad"),
    (57.82, 28.33, "de", "Pskow"), (64.17, -51.74, "de", "Nuuk"), (40.18, 44.51, "pl", "Erywań"),
    (42.70, 23.32, "cs", "Sofie"), (55.79, 49.12, "de", "Kasan"), (50.06, 19.94, "fr", "Cracovie"),
  ])
  func placesAreNamedAsMapsNameThem(
    latitude: Double, longitude: Double, language: String, expected: String
  ) throws {
    #expect(try name(near: latitude, longitude, on: "2007-10-12", in: language) == expected)
  }

  @Test(arguments: ["2007-10-12", "2020-01-01", "2025-01-01"])
  func namesOfLargePlacesAreShort(date: String) throws {
    let places = try SharedBasemap.open().places(
      in: .world, maximumRank: 4, on: SharedBasemap.day(date), view: .un)
    #expect(places.count > 1000)
    for place in places {
      let name = place.name(in: "en")
      #expect(!name.isEmpty && name.count <= 28, "\(name)")
      #expect(name.allSatisfy { !"(/,;[".contains($0) || name == "Washington, D.C." }, "\(name)")
    }
  }

  @Test func everyRenamingHasAnotherNameBefore() throws {
    let map = try SharedBasemap.open()
    #expect(map.layout.renamings.count > 30)
    for index in 0..<map.layout.renamings.count {
      let renaming = map.file.record(map.layout.renamings, index)
      let place = map.file.record(map.layout.places, renaming.index(0))
      #expect(
        map.text.name(renaming.index(4), in: "en") != map.text.name(place.index(12), in: "en"))
    }
  }
}
