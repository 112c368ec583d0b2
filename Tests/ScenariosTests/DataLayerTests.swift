import Foundation
import Scenarios
import Testing
import YAMLReading

@Suite struct DataLayerTests {
  static let point = "data: {type: Point, coordinates: [1, 2]}"

  @Test func wordsOfAStyleAreRead() throws {
    let style = try #require(
      try DataFolder().layer(
        Self.point + ", color: \"#0072B2\", fill: none, stroke: text, width: 2 pt, dash: dotted,"
          + " hatch: rising, symbol: launch-site, size: 3 mm, fill-opacity: 20 %")
    ).classes[0].style
    #expect(style.color == .rgb(0x0072b2))
    #expect(style.fill == StylePaint.none)
    #expect(style.stroke == .color(.role(.text)))
    #expect(style.width == .points(2))
    #expect(style.dash == .dotted)
    #expect(style.hatch == .rising)
    #expect(style.symbol == .launchSite)
    #expect(style.size == .millimetres(3))
    #expect(style.fillOpacity == 0.2)
  }

  @Test(arguments: [
    (
      "color: red",
      "brief.yaml:5:67: layers[0].color is red, not a colour, which is \"#rrggbb\" in quotes, or us,"
        + " russia, other, arc, closed or text"
    ),
    ("width: 40 pt", "brief.yaml:5:67: layers[0].width is 40 pt, outside 0.1 pt to 20 pt"),
    (
      "symbol: star",
      "brief.yaml:5:68: layers[0].symbol is star, the choices are circle, square, triangle, diamond,"
        + " radar, interceptors and launch-site"
    ),
    (
      "by: {property: a}",
      "brief.yaml:5:64: layers[0].by has not one of values and classes"
    ),
    (
      "by: {property: a, classes: [{up-to: 5}, {up-to: 3}]}",
      "brief.yaml:5:87: layers[0].by.classes is a list of 2, not in order: 3 follows 5"
    ),
    (
      "color: #0072b2\n      , fill: none",
      "brief.yaml:6:7: layers[0].color has no value; a colour stands in quotes: \"#0072b2\""
    ),
    (
      "columns: {geometry: a}",
      "brief.yaml:5:69: layers[0].columns is a mapping of geometry, of no meaning for GeoJSON, which has its"
        + " places in geometries"
    ),
    (
      "columns: {latitude: a}",
      "brief.yaml:5:69: layers[0].columns has neither latitude and longitude nor geometry"
    ),
  ])
  func whatIsWrongInTheScenarioIsSaid(keys: String, message: String) throws {
    #expect(try DataFolder().faults(Self.point + ", " + keys).contains(message))
  }

  @Test func aKeyOfDataHasNoMeaningElsewhere() throws {
    let found = try faults(minimal("layers: [{highlight: [CZ], symbol: circle}]\n"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("4:28: layers[0].symbol is not a key here") == true)
  }

  @Test func dataWithoutANameIsAFault() throws {
    #expect(
      try faults(minimal("layers: [{data: {type: Point, coordinates: [1, 2]}}]\n")) == [
        "4:10: layers[0] has no name, which the legend calls its data by"
      ])
  }

  @Test(arguments: [
    ("data: no.csv", "is no.csv, there is no such file"),
    ("data: .", "is ., not a file whose name ends in .geojson, .json, .csv or .tsv"),
    ("data: a.shp", "is a.shp, not a file whose name ends in .geojson, .json, .csv or .tsv"),
    (
      "data: [1]",
      "is [1], where the name of a GeoJSON or CSV file, or a GeoJSON object, should be"
    ),
  ])
  func aFileThatCannotBeReadIsSaidInTheScenario(keys: String, message: String) throws {
    #expect(try DataFolder().faults(keys) == ["brief.yaml:5:24: layers[0].data " + message])
  }

  @Test func onlyAMissingFileIsAMissingInput() throws {
    let folder = try DataFolder()
    for (keys, isMissing) in [("data: no.csv", true), ("data: no.csv, color: red", false)] {
      do {
        _ = try folder.layer(keys)
        Issue.record("was read")
      } catch let faults as Faults {
        #expect(faults.faults.allSatisfy { $0.isMissingFile } == isMissing)
      }
    }
  }

  @Test(arguments: [
    "map: {theme: no.yaml}\n",
    "coverage: [{sensor: brdy, horizon-mask: no.csv}]\n",
  ])
  func aMissingStyleOrSkylineIsAMissingInput(text: String) throws {
    let found = #expect(throws: Faults.self) { try scenario(minimal(text)) }
    #expect(found?.faults.count == 1 && found?.faults.allSatisfy(\.isMissingFile) == true)
  }

  /// More names than are kept for advice.
  @Test func amongThousandsOfPropertiesTheOneAskedForIsFound() throws {
    let names = (0..<3000).map { "\"p\($0)\": \($0)" }.joined(separator: ", ")
    let text =
      #"{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"#
    for name in ["p0", "p1500", "p2999"] {
      let layer = try DataFolder.geoJSON(text + names + "}}", "label: \(name)")
      #expect(layer?.features.first?.label == String(name.dropFirst()))
    }
  }

  @Test func longNumbersKeepTheirDigits() throws {
    let text = #"""
      {"type": "Feature", "id": 12345678901234567890, "geometry":
       {"type": "Point", "coordinates": [1, 2]}, "properties": {"a": 7.0}}
      """#
    let feature = try #require(try DataFolder.geoJSON(text, "label: a")?.features.first)
    #expect(feature.id == "12345678901234567890" && feature.label == "7")
  }

  @Test func dataWithoutAnyPlaceIsAFault() throws {
    #expect(
      try DataFolder.faults(geoJSON: #"{"type": "FeatureCollection", "features": []}"#) == [
        "brief.yaml:5:24: layers[0].data is a.geojson, without a single feature that has a place"
      ])
  }
}
