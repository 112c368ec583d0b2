import Geodesy
import Testing

@testable import GeoData

@Suite struct BasemapNamesTests {
  static let europe = GeoBounds(
    south: .degrees(35), north: .degrees(62), west: .degrees(0), east: .degrees(55))

  func name(of city: String, in language: String) throws -> String? {
    let places = try SharedBasemap.open().places(
      in: Self.europe, maximumRank: 10, on: SharedBasemap.day("2007-10-12"), view: .un)
    return places.first { $0.name(in: "en") == city }?.name(in: language)
  }

  @Test(arguments: [
    ("en", "Prague"), ("de", "Prag"), ("fr", "Prague"), ("cs", "Praha"), ("pl", "Praga"),
    ("ru", "Прага"), ("az", "Praqa"), ("fa", "پراگ"), ("ar", "براغ"), ("uk", "Прага"),
    ("ko", "프라하"), ("tr", "Prag"),
  ])
  func pragueIsNamedInTwelveLanguages(language: String, expected: String) throws {
    #expect(Basemap.languages.contains(language))
    #expect(try name(of: "Prague", in: language) == expected)
  }

  @Test(arguments: [
    ("Moscow", "cs", "Moskva"), ("Warsaw", "az", "Varşava"), ("Baku", "az", "Bakı"),
    ("Yerevan", "ru", "Ереван"), ("Vienna", "cs", "Vídeň"),
  ])
  func capitalsAreNamedInTheLanguagesOfTheMaps(
    city: String, language: String, expected: String
  ) throws {
    #expect(try name(of: city, in: language) == expected)
  }

  @Test func aLanguageThatIsNotThereFallsBack() throws {
    #expect(try name(of: "Prague", in: "is") == "Prague")
    #expect(try name(of: "Brno", in: "tr") == "Brno")
  }

  @Test(arguments: [
    ("CZ", "2007-10-12", "en", "Czech Republic"), ("CZ", "2020-01-01", "en", "Czechia"),
    ("CZ", "2007-10-12", "cs", "Česká republika"), ("CZ", "2007-10-12", "fa", "جمهوری چک"),
    ("MK", "2007-10-12", "en", "Macedonia"), ("MK", "2019-02-12", "en", "North Macedonia"),
    ("SZ", "2018-04-18", "en", "Swaziland"), ("SZ", "2018-04-19", "en", "Eswatini"),
    ("TR", "2007-10-12", "en", "Turkey"), ("TR", "2007-10-12", "cs", "Turecko"),
    ("TR", "2022-06-01", "en", "Türkiye"), ("PL", "2007-10-12", "az", "Polşa"),
    ("AZ", "2007-10-12", "fa", "جمهوری آذربایجان"), ("RU", "2007-10-12", "uk", "Росія"),
    ("IR", "2007-10-12", "ar", "إيران"), ("KP", "2007-10-12", "ko", "북한"),
    ("CS", "2005-01-01", "de", "Serbien und Montenegro"),
  ])
  func countriesHaveTheNameOfTheDay(
    code: String, date: String, language: String, expected: String
  ) throws {
    let country = try SharedBasemap.open().country(code, on: SharedBasemap.day(date), view: .un)
    #expect(country?.name(in: language) == expected)
  }

  @Test func countriesHaveTheirCodes() throws {
    let map = try SharedBasemap.open()
    let day = try SharedBasemap.day("2007-10-12")
    for (code, alpha3) in [("CZ", "CZE"), ("FR", "FRA"), ("NO", "NOR"), ("RS", "SRB")] {
      #expect(map.country(code, on: day, view: .un)?.alpha3 == alpha3)
    }
    #expect(map.country("SS", on: day, view: .un) == nil)
    #expect(map.country("XK", on: day, view: .un) == nil)
  }

  @Test func capitalsFollowTheDayAndTheView() throws {
    let map = try SharedBasemap.open()
    func capitals(_ date: String, _ view: WorldView) throws -> Set<String> {
      let places = map.places(
        in: .world, maximumRank: 10, on: try SharedBasemap.day(date), view: view)
      return Set(places.filter(\.isCapital).map { $0.name(in: "en") })
    }
    let then = try capitals("2007-10-12", .un)
    #expect(then.isSuperset(of: ["Prague", "Warsaw", "Baku", "Podgorica", "Nicosia", "Khartoum"]))
    #expect(then.isDisjoint(with: ["Juba", "Pristina", "Jerusalem", "Vatican City"]))
    #expect(try capitals("2012-01-01", .un).contains("Juba"))
    #expect(try capitals("2012-01-01", .deFacto).contains("Pristina"))
    #expect(try capitals("2005-01-01", .un).contains("Belgrade"))
  }

  @Test func placesComeByRank() throws {
    let places = try SharedBasemap.open().places(
      in: Self.europe, maximumRank: 3, on: SharedBasemap.day("2007-10-12"), view: .un)
    #expect(places.count > 30)
    #expect(places.map(\.rank) == places.map(\.rank).sorted())
    #expect(places.allSatisfy { Self.europe.contains($0.position) && $0.rank <= 3 })
    #expect(places.first { $0.name(in: "en") == "Prague" }?.countryCode == "CZ")
  }
}
