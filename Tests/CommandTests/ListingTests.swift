import Foundation
import Testing

/// The catalogue and the lists of what there is.
@Suite struct ListingTests {
  private func listing(_ arguments: String...) throws -> Data {
    let outcome = try Program.run(["sites"] + arguments, in: Folder())
    #expect(outcome.status == 0)
    #expect(outcome.diagnostics.isEmpty)
    return outcome.output
  }

  @Test func allFormsListTheSameSites() throws {
    let json = try #require(
      JSONSerialization.jsonObject(with: listing("--format", "json")) as? [String: Any])
    let ids = try #require(json["sites"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(ids.count > 40)
    #expect(ids == ids.sorted())
    #expect(Set(["brdy", "redzikowo", "gabala", "moscow", "tehran"]).isSubset(of: ids))

    let table = String(decoding: try listing(), as: UTF8.self)
    let csv = String(decoding: try listing("--format", "csv"), as: UTF8.self)
    let rows = csv.split(whereSeparator: \.isNewline)
    #expect(rows.first == "id,name,kind,side,host,latitude,longitude,status,radar")
    #expect(rows.dropFirst().map { String($0.prefix { $0 != "," }) } == ids)
    #expect(
      table.split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
        == ids)
  }

  @Test func geoJSONGivesLongitudeBeforeLatitude() throws {
    let collection = try #require(
      JSONSerialization.jsonObject(with: listing("--format", "geojson")) as? [String: Any])
    #expect(collection["type"] as? String == "FeatureCollection")
    let features = try #require(collection["features"] as? [[String: Any]])
    let gabala = try #require(features.first { $0["id"] as? String == "gabala" })
    let geometry = try #require(gabala["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "Point")
    // 40°52′14.6″ N, 47°48′09.6″ E.
    let coordinates = try #require(geometry["coordinates"] as? [Double])
    #expect(abs(coordinates[0] - 47.80267) < 0.0001)
    #expect(abs(coordinates[1] - 40.87072) < 0.0001)
  }

  @Test func aSiteIsShownWithItsSources() throws {
    let sheet = String(decoding: try listing("show", "Qabala"), as: UTF8.self)
    #expect(sheet.hasPrefix("Gabala (gabala)"))
    for word in ["http", "[stated]", "[dataset]", "± 1.5 km", "6000 km"] {
      #expect(sheet.contains(word), "\(word)")
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: listing("show", "gabala", "--format", "json"))
        as? [String: Any])
    #expect((json["sites"] as? [[String: Any]])?.map { $0["id"] as? String } == ["gabala"])
  }

  @Test func theStatusIsThatOfTheDay() throws {
    #expect(
      String(decoding: try listing("--format", "csv"), as: UTF8.self)
        .contains("gabala,Gabala,radar,russia,AZ,40.87072,47.80267,operational,"))
    // The lease ended on 24 December 2012.
    #expect(
      !String(decoding: try listing("--format", "csv", "--date", "2013-06-01"), as: UTF8.self)
        .contains("gabala,Gabala,radar,russia,AZ,40.87072,47.80267,operational,"))
  }

  @Test func anUnknownSiteIsAnsweredWithAKnownOne() throws {
    let folder = try Folder()
    let near = try Program.run(["sites", "show", "gabbala"], in: folder)
    #expect(near.status == 65)
    #expect(near.output.isEmpty)
    #expect(near.diagnostics.contains("did you mean gabala?"))
    let far = try Program.run(["sites", "show", "nosuch"], in: folder)
    #expect(far.status == 65)
    #expect(far.complaints.count == 1)
    #expect(far.diagnostics.contains("the catalogue has no site nosuch"))
    #expect(far.diagnostics.contains("ankara, armavir"))
  }

  @Test func theSchemaIsJSONSchema() throws {
    let outcome = try Program.run(["schema"], in: Folder())
    #expect(outcome.status == 0)
    let schema = try #require(
      JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((schema["properties"] as? [String: Any])?["coverage"] != nil)
  }

  @Test func aShownThemeIsAStyleToStartFrom() throws {
    let folder = try Folder()
    try folder.write("brief.yaml", ScenarioTexts.quick)
    for theme in ["light", "dark", "print", "slide"] {
      try folder.write("own.yaml", try Program.run(["themes", "show", theme], in: folder).output)
      let render = ["render", "brief.yaml", "-o", "-", "--format", "svg", "--theme"]
      let own = try Program.run(render + ["own.yaml"], in: folder)
      #expect(own.status == 0)
      // The file names what the look was asked for by.
      #expect(
        try own.text.replacing("own.yaml", with: theme)
          == Program.run(render + [theme], in: folder).text)
    }
    #expect(try Program.run(["themes", "show", "nosuch"], in: folder).status == 64)
  }

  @Test func everyListedProjectionAndThemeDraws() throws {
    let folder = try Folder()
    let projections = try Program.run(["projections"], in: folder)
    let names = projections.text.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    #expect(names.count >= 10)
    for name in ["azimuthal-equidistant", "lambert-conformal-conic", "orthographic", "mercator"] {
      #expect(names.contains { $0 == name }, "\(name)")
    }
    let themes = try Program.run(["themes"], in: folder).text.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    #expect(themes == ["light", "dark", "print", "slide"])
    var pictures: Set<Data> = []
    for name in names {
      try folder.write(
        "brief.yaml",
        ScenarioTexts.quick.replacingOccurrences(
          of: "map: {",
          with: "map: {projection: \(name), extent: {around: [gabala], margin: 900 km}, "))
      let outcome = try Program.run(
        ["render", "brief.yaml", "-o", "-", "--format", "svg"], in: folder)
      #expect(outcome.status == 0, "\(name): \(outcome.diagnostics)")
      pictures.insert(outcome.output)
    }
    try folder.write("brief.yaml", ScenarioTexts.quick)
    for theme in themes {
      let outcome = try Program.run(
        ["render", "brief.yaml", "-o", "-", "--format", "svg", "--theme", String(theme)], in: folder
      )
      #expect(outcome.status == 0, "\(theme): \(outcome.diagnostics)")
      pictures.insert(outcome.output)
    }
    // No two look the same.
    #expect(pictures.count == names.count + themes.count)
  }
}
