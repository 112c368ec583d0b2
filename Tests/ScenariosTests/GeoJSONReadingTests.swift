import Foundation
import Geodesy
import Scenarios
import Testing

@Suite struct GeoJSONReadingTests {
  static func feature(_ geometry: String, _ properties: String = "{}") -> String {
    #"{"type": "Feature", "properties": \#(properties), "geometry": \#(geometry)}"#
  }

  static func collection(_ features: String...) -> String {
    #"{"type": "FeatureCollection", "features": [\#(features.joined(separator: ", "))]}"#
  }

  static let point = #"{"type": "Point", "coordinates": [20.5, 50.25, 300]}"#

  /// RFC 7946, appendix A and sections 3.1 to 3.3.
  @Test(arguments: [
    (point, 1, 0, 0),
    (#"{"coordinates": [[1, 2], [3, 4]], "type": "MultiPoint"}"#, 2, 0, 0),
    (#"{"type": "LineString", "coordinates": [[100, 0], [101, 1]]}"#, 0, 1, 0),
    (#"{"type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]], [[2, 2], [3, 3]]]}"#, 0, 2, 0),
    (#"{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}"#, 0, 0, 1),
    (
      #"{"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[5, 5], [6, 5], [6, 6], [5, 5]]]]}"#,
      0, 0, 2
    ),
    (
      #"{"type": "GeometryCollection", "geometries": [\#(point), {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}]}"#,
      1, 1, 0
    ),
  ])
  func everyTypeIsReadAloneAndInAFeature(
    geometry: String, points: Int, lines: Int, polygons: Int
  ) throws {
    for text in [geometry, Self.feature(geometry), Self.collection(Self.feature(geometry))] {
      let shape = try #require(try DataFolder.geoJSON(text)?.features.first?.shape)
      #expect(shape.points.count == points)
      #expect(shape.lines.count == lines)
      #expect(shape.polygons.count == polygons)
    }
  }

  @Test func longitudeComesBeforeLatitude() throws {
    let shape = try #require(try DataFolder.geoJSON(Self.point)?.features.first?.shape)
    #expect(shape.points == [GeoCoordinate(latitude: 50.25, longitude: 20.5)])
  }

  @Test func aFeatureWithoutAPlaceIsLeftOut() throws {
    let text = Self.collection(
      Self.feature("null"), Self.feature(#"{"type": "MultiPoint", "coordinates": []}"#),
      Self.feature(Self.point))
    #expect(try DataFolder.geoJSON(text)?.features.count == 1)
  }

  @Test func membersThatTheStandardDoesNotKnowAreLetBe() throws {
    let text =
      #"{"type": "FeatureCollection", "bbox": [0], "x": {"type": 3}, "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}, "features": [\#(Self.feature(Self.point))]}"#
    #expect(try DataFolder.geoJSON("\u{FEFF}" + text)?.features.count == 1)
  }

  @Test func geoJSONStandsInTheScenarioToo() throws {
    let layer = try DataFolder().layer(
      "data: {type: Point, coordinates: [20.5, 50.25]}")
    #expect(layer?.features.first?.shape.points.count == 1)
    #expect(
      try DataFolder().faults("data: {type: Point, coordinates: [20.5, x]}") == [
        "brief.yaml:5:51: layers[0].data.coordinates is [20.5, x], not a position, which is"
          + " [longitude, latitude] in degrees"
      ])
  }

  @Test func aPropertySortsFeaturesIntoClasses() throws {
    let text = Self.collection(
      Self.feature(Self.point, #"{"name": "A\nB", "status": "planned"}"#),
      Self.feature(Self.point, #"{"name": 7, "status": "present"}"#),
      Self.feature(Self.point, #"{"status": null}"#))
    let layer = try #require(
      try DataFolder.geoJSON(
        text,
        "label: name, color: us, by: {property: status, values: {present: {}, planned: {fill: none}},"
          + " other: {color: closed}}"))
    #expect(layer.features.map(\.classIndex) == [1, 0, 2])
    #expect(layer.features.map(\.label) == ["A B", "7", nil])
    #expect(layer.classes.map(\.style.color) == [.role(.us), .role(.us), .role(.closed)])
    #expect(layer.classes[1].style.fill == StylePaint.none)
  }

  @Test func numbersFallIntoTheFirstClassThatHoldsThem() throws {
    let values = ["-5", "10", "10.5", "20", "1e3"]
    let text = values.map { Self.feature(Self.point, "{\"v\": \($0)}") }.joined(separator: ", ")
    let layer = try #require(
      try DataFolder.geoJSON(
        Self.collection(text), "by: {property: v, classes: [{up-to: 10}, {up-to: 20}, {}]}"))
    #expect(layer.features.map(\.classIndex) == [0, 0, 1, 1, 2])
    #expect(layer.classes[1].membership == .numbers(above: 10, upTo: 20))
  }

  @Test(arguments: [
    ("[]", "a.geojson:1:1: the data is an empty list, where a GeoJSON object should be"),
    ("{}", "a.geojson:1:1: the data has no type, which every GeoJSON object must have"),
    (
      #"{"type": "Pont"}"#,
      "a.geojson:1:10: type is \"Pont\", no type of GeoJSON; did you mean Point?"
    ),
    (
      #"{"type": "FeatureCollection"}"#,
      "a.geojson:1:1: the data has no features, which a FeatureCollection must have"
    ),
    (
      #"{"type": "Point"}"#, "a.geojson:1:1: the data has no coordinates, which a Point must have"
    ),
    (
      #"{"type": "Feature", "properties": {}}"#,
      "a.geojson:1:1: the data has no geometry, which a Feature must have; null for none"
    ),
    (
      #"{"type": "Point", "coordinates": [1]}"#,
      "a.geojson:1:34: coordinates is [1], where a position should be: [longitude, latitude]"
    ),
    (
      #"{"type": "Point", "coordinates": [50, "20"]}"#,
      "a.geojson:1:34: coordinates is [50, \"20\"], not a position, which is [longitude, latitude]"
        + " in degrees"
    ),
    (
      #"{"type": "Point", "coordinates": [50, 120]}"#,
      "a.geojson:1:34: coordinates is [50, 120], not on the Earth: longitude −360 to 360,"
        + " latitude −90 to 90, in degrees; are the two swapped?"
    ),
    (
      #"{"type": "Point", "coordinates": [1e999, 5]}"#,
      "a.geojson:1:34: coordinates is [1e999, 5], not on the Earth: longitude −360 to 360,"
        + " latitude −90 to 90, in degrees"
    ),
    (
      #"{"type": "LineString", "coordinates": [[1, 2]]}"#,
      "a.geojson:1:39: coordinates is a list of 1, too short: a line has two positions or more,"
        + " a ring four"
    ),
    (
      #"{"type": "LineString", "coordinates": [[170, 2], [-170, 2]]}"#,
      "a.geojson:1:40: coordinates is [170, 2], from where the line goes 340° of longitude in"
        + " one step; say which way with long-edges: cross-180 or as-written, or cut the shape at"
        + " 180°"
    ),
    (
      #"{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}"#,
      "a.geojson:1:37: coordinates is a list of 3, too short: a ring has four positions or more,"
        + " the last being the first again"
    ),
    (
      #"{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}"#,
      "a.geojson:1:62: coordinates is [0, 1], not the position that its ring begins with,"
        + " which would close it"
    ),
    (
      #"{"type": "Polygon", "coordinates": [[0, 0], [1, 0], [1, 1], [0, 0]]}"#,
      "a.geojson:1:38: coordinates is 0, where a position should be: [longitude, latitude]"
    ),
    (
      #"{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [2, 2], [0, 0]]]}"#,
      "a.geojson:1:37: coordinates is a list of 4, a ring that encloses nothing"
    ),
    (
      #"{"type": "Point", "coordinates": [0, 0], "coordinates": [1, 1]}"#,
      "a.geojson:1:42: coordinates is given twice"
    ),
    (
      #"{"type": "Point", "coordinates": [0, 0], "crs": {"type": "name", "properties": {"name": "EPSG:3857"}}}"#,
      "a.geojson:1:49: crs is an object, EPSG:3857; GeoJSON is WGS84 in degrees (RFC 7946, section"
        + " 4): transform it"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, message: String) throws {
    let found = try DataFolder.faults(geoJSON: text)
    #expect(found.first == message)
  }

  @Test func faultsOfAllFeaturesAreListed() throws {
    let text = Self.collection(
      Self.feature(#"{"type": "Point", "coordinates": [0, 91]}"#), Self.feature(Self.point),
      "\n" + Self.feature(#"{"type": "Point", "coordinates": null}"#))
    #expect(
      try DataFolder.faults(geoJSON: text).map { $0.prefix(64) }
        == [
          "a.geojson:1:127: features[0].coordinates is [0, 91], not on the E",
          "a.geojson:2:84: features[2].coordinates is null, where a list sho",
        ].map { $0.prefix(64) })
  }

  @Test func manyFaultsAreCounted() throws {
    let bad = Self.feature(#"{"type": "Point", "coordinates": [0, 91]}"#)
    let text = Self.collection([String](repeating: bad, count: 500).joined(separator: ",\n"))
    let found = try DataFolder.faults(geoJSON: text)
    #expect(found.count == 21)
    #expect(found.last == "a.geojson:21:84: the file has 480 more faults, from here on")
  }

  @Test func aPropertyThatNoFeatureHasIsAFault() throws {
    let text = Self.feature(Self.point, #"{"name": "A", "status": "x"}"#)
    #expect(
      try DataFolder.faults(geoJSON: text, "label: nam, by: {property: stat, values: {x: {}}}") == [
        "brief.yaml:5:42: layers[0].label is nam, without a feature that has nam; did you mean name?",
        "brief.yaml:5:51: layers[0].by is a mapping of property, values, without a feature that has"
          + " stat; did you mean status?",
      ])
  }

  @Test func aValueWithoutAStyleIsAFault() throws {
    let text = Self.collection(
      Self.feature(Self.point, #"{"status": "closed"}"#), "\n" + Self.feature(Self.point))
    #expect(
      try DataFolder.faults(geoJSON: text, "by: {property: status, values: {planned: {}}}") == [
        "a.geojson:1:44: status is \"closed\", for which by has no style: add it, or other",
        "a.geojson:2:1: status has no value here, and by has no style for others: add other",
      ])
  }

  // MARK: Attacks

  @Test func aNameOfAMegabyteIsRefused() throws {
    let name = String(repeating: "x", count: 1_000_000)
    let text = Self.feature(Self.point, "{\"name\": \"\(name)\"}")
    #expect(
      try DataFolder.faults(geoJSON: text, "label: name") == [
        "a.geojson:1:1: name has 1000000 characters, more than the 200 of a label"
      ])
    // What is not written on the map may be as long as it likes.
    #expect(try DataFolder.geoJSON(text)?.features.count == 1)
  }

  @Test func collectionsInCollectionsEndSomewhere() throws {
    let opening = String(
      repeating: #"{"type": "GeometryCollection", "geometries": ["#, count: 20)
    let text = opening + Self.point + String(repeating: "]}", count: 20)
    let found = try DataFolder.faults(geoJSON: text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("is a GeometryCollection in more than 8 others") == true)
  }

  @Test func tooManyPositionsAreRefused() throws {
    let positions = [String](repeating: "[1,2]", count: 500_001).joined(separator: ",")
    let text = "{\"type\":\"MultiPoint\",\"coordinates\":[\(positions)]}"
    let found = try DataFolder.faults(geoJSON: text)
    #expect(found.count == 1)
    #expect(found.first?.contains("a layer has at most 500000") == true)
  }

  @Test func bytesThatAreNoUTF8AreRefusedWithTheirPlace() throws {
    let folder = try DataFolder()
    try folder.write(Data(#"{"type": ""#.utf8) + Data([0xE9, 0x22, 0x7D]), to: "a.geojson")
    #expect(
      try folder.faults("data: a.geojson") == ["a.geojson:1:11: the file is not text in UTF-8"])
  }
}
