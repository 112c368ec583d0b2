import Foundation
import GeoData
import Testing

@Suite struct SitesOutputTests {
  private func withTable(_ body: (SiteTable) throws -> Void) throws {
    try withCatalogue { (catalogue) throws in
      let date = try #require(CalendarDate("2007-10-12"))
      try body(SiteTable(catalogue.allSites(), on: date))
    }
  }

  @Test func theTableHasAlignedColumns() throws {
    try withTable { table in
      #expect(
        table.text == """
          id      name    kind   side    host  latitude  longitude  status       radar
          gabala  Gabala  radar  russia  AZ    40.87072   47.80267  operational  Daryal
          moscow  Moscow  city                  55.7558    37.6173

          """)
    }
  }

  @Test func csvQuotesWhatNeedsIt() throws {
    let site = gabala.replacing("name: Gabala", with: "name: 'Gabala, \"Lyaki\"'")
    try withCatalogue(site: site) { (catalogue) throws in
      let date = try #require(CalendarDate("2007-10-12"))
      let lines = try SiteTable(catalogue.allSites(), on: date).csv.split(separator: "\r\n")
      #expect(lines[0] == "id,name,kind,side,host,latitude,longitude,status,radar")
      #expect(
        lines[1]
          == "gabala,\"Gabala, \"\"Lyaki\"\"\",radar,russia,AZ,40.87072,47.80267,operational,Daryal"
      )
    }
  }

  @Test func geoJSONHasLongitudeFirst() throws {
    try withTable { table in
      let object = try JSONSerialization.jsonObject(with: Data(table.geoJSON.utf8))
      let features = try #require((object as? [String: Any])?["features"] as? [[String: Any]])
      let geometry = try #require(features.first?["geometry"] as? [String: Any])
      #expect(geometry["type"] as? String == "Point")
      #expect(geometry["coordinates"] as? [Double] == [47.80267, 40.87072])
      let properties = try #require(features.first?["properties"] as? [String: Any])
      #expect(properties["status"] as? String == "operational")
    }
  }

  @Test func jsonGivesEveryValueWithItsUnitAndOrigin() throws {
    try withTable { table in
      let object = try JSONSerialization.jsonObject(with: Data(table.json.utf8))
      let sites = try #require((object as? [String: Any])?["sites"] as? [[String: Any]])
      let values = try #require(sites.first?["values"] as? [String: [String: Any]])
      #expect(values["radar.range.max"]?["value"] as? Double == 6_000_000)
      #expect(values["radar.range.max"]?["unit"] as? String == "m")
      #expect(values["radar.range.max"]?["text"] as? String == "6000 km")
      #expect(values["radar.frequency"]?["spread"] as? String == "150 MHz to 200 MHz")
      #expect(values["position"]?["uncertainty"] as? String == "1.5 km")
      #expect((values["position"]?["sources"] as? [String])?.count == 2)
      #expect((values["position"]?["others"] as? [[String: Any]])?.count == 1)
      #expect((sites.first?["history"] as? [[String: Any]])?.count == 2)
    }
  }

  @Test func theSheetShowsEveryValueWithItsGradeAndSources() throws {
    try withCatalogue { (catalogue) throws in
      let date = try #require(CalendarDate("2007-10-12"))
      let text = SiteSheet(try catalogue.site("gabala"), on: date, width: 60).text
      let start = """
        Gabala (gabala)
          russia, radar, Daryal; on 2007-10-12: operational
          Qabala, Lyaki, Qəbələ (az), Габала (ru)

        host
          AZ [stated]
          https://example.org/host

        operator
          Russian Space Troops [stated]
          https://example.org/host

        position
          40.87072, 47.80267, ± 1.5 km [dataset]
          centre of the compound
          https://example.org/a
          https://example.org/b
          elsewhere:
            40.870, 47.790 [stated]
            https://example.org/other

        """
      #expect(text.hasPrefix(start))
      for part in [
        "175 MHz, spread 150 MHz to 200 MHz [computed]", "6000 km [stated]", "[assumption]",
        "operational from 1985 until 2012-12-24 [stated]", "It cannot guide interceptors. [stated]",
      ] {
        #expect(text.contains(part), "\(part)")
      }
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
  }
}
