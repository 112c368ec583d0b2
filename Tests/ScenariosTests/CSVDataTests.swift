import Geodesy
import Scenarios
import Testing

@Suite struct CSVDataTests {
  @Test(arguments: [
    "name,lat,lon\nA,50.5,20.25\n", "\u{FEFF}name;Latitude;Longitude\r\nA;50.5;20.25",
    "name\ty\tx\r\nA\t50.5\t20.25\r\n\r\n", "name,lat,lng\n\"A\",\"50.5\",\"20.25\"",
    "name,lat,long\nA,50°30'00\"N,20°15'00\"E",
  ])
  func pointsAreReadWhateverTheSeparator(text: String) throws {
    let layer = try #require(try DataFolder.csv(text, "label: name"))
    #expect(layer.features.map(\.label) == ["A"])
    #expect(layer.features[0].shape.points == [GeoCoordinate(latitude: 50.5, longitude: 20.25)])
  }

  /// RFC 4180, section 2, rules 5 to 7.
  @Test func aQuotedFieldHoldsSeparatorsLineEndsAndQuotes() throws {
    let text = "name,lat,lon\r\n\"A, \"\"B\"\"\r\nC\",1,2\r\n"
    #expect(try DataFolder.csv(text, "label: name")?.features.first?.label == "A, \"B\" C")
  }

  @Test func columnsMayBeNamed() throws {
    let text = "breite,laenge,lat,lon\n1,2,x,y\n"
    let layer = try DataFolder.csv(text, "columns: {latitude: breite, longitude: laenge}")
    #expect(layer?.features.first?.shape.points == [GeoCoordinate(latitude: 1, longitude: 2)])
  }

  @Test(arguments: [
    ("POINT (20 50)", 1, 0, 0), ("point z(20 50 7)", 1, 0, 0), ("SRID=4326;POINT(20 50)", 1, 0, 0),
    ("MULTIPOINT ((1 2), (3 4))", 2, 0, 0), ("MULTIPOINT (1 2, 3 4)", 2, 0, 0),
    ("LINESTRING (1 2, 3 4)", 0, 1, 0), ("MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))", 0, 2, 0),
    ("POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1))", 0, 0, 1),
    ("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))", 0, 0, 2),
    ("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))", 1, 1, 0),
  ])
  func wellKnownTextIsRead(text: String, points: Int, lines: Int, polygons: Int) throws {
    let shape = try #require(try DataFolder.csv("wkt\n\"\(text)\"\n")?.features.first?.shape)
    #expect(shape.points.count == points)
    #expect(shape.lines.count == lines)
    #expect(shape.polygons.count == polygons)
  }

  @Test func wellKnownTextHasLongitudeFirst() throws {
    let shape = try #require(try DataFolder.csv("wkt\nPOINT (120 50)\n")?.features.first?.shape)
    #expect(shape.points == [GeoCoordinate(latitude: 50, longitude: 120)])
  }

  @Test func emptyLinesBeforeTheTitlesSayNothing() throws {
    let point = try DataFolder.csv("\n\nlat;lon\n50;20\n")?.features.first?.shape.points.first
    #expect(point == GeoCoordinate(latitude: 50, longitude: 20))
  }

  @Test func anEmptyGeometryIsLeftOut() throws {
    #expect(try DataFolder.csv("wkt\nPOINT EMPTY\nPOINT (1 2)\n")?.features.count == 1)
  }

  @Test(arguments: [
    ("", "a.csv:1:1: the file is empty"),
    (
      "name,place\nA,B",
      "a.csv:1:1: the file has no columns latitude and longitude (or lat and lon, y and x) and none"
        + " with well-known text (wkt, geometry) among name, place; say which with columns:"
        + " {latitude: …, longitude: …}"
    ),
    (
      "lat,lon,x,y\n1,2,3,4",
      "a.csv:1:1: the file has more than one place a row in lat, y, lon and x; say which with"
        + " columns: {latitude: …, longitude: …} or columns: {geometry: …}"
    ),
    ("lat,lon\n1,2\n3\n", "a.csv:3:1: row has 1 fields; there are 2 columns"),
    ("lat,lon,lat\n1,2,3", "a.csv:1:9: field is lat, the name of two columns"),
    ("lat,lon\n\n\"1,2\n", "a.csv:3:1: field begins with a quote that is never closed"),
    (
      "lat,lon\n\"1\"x,2\n",
      "a.csv:2:4: field goes on behind its closing quote; a quote inside is written twice"
    ),
    (
      "lat;lon\n49,5;14\n", "a.csv:2:1: field is 49,5, with a comma where a decimal point should be"
    ),
    (
      "lat,lon\n1,north\n",
      "a.csv:2:3: field is north, not an angle, which is in degrees or like 50°00'00\"N"
    ),
    (
      "lat,lon\n1,\n",
      "a.csv:2:3: field is \"\", not an angle, which is in degrees or like 50°00'00\"N"
    ),
    (
      "lat,lon\n120,50\n",
      "a.csv:2:1: field is 120, with 50 as longitude not on the Earth: longitude −360 to 360,"
        + " latitude −90 to 90, in degrees; are the two swapped?"
    ),
    (
      "lat,lon\nnan,50\n",
      "a.csv:2:1: field is nan, not an angle, which is in degrees or like 50°00'00\"N"
    ),
    (
      "lat,lon\n0x10,50\n",
      "a.csv:2:1: field is 0x10, not an angle, which is in degrees or like 50°00'00\"N"
    ),
    (
      "wkt\n\"POINT (1 2, 3 4)\"",
      "a.csv:2:18: geometry is not well-known text here: a point should be one position"
    ),
    (
      "wkt\n\"MULTIPOINT ((1 2, 3 4))\"",
      "a.csv:2:24: geometry is not well-known text here: a point should be one position"
    ),
    (
      "wkt\n\"POLYGN ((0 0, 1 0, 1 1, 0 0))\"",
      "a.csv:2:2: geometry is not well-known text: did you mean POLYGON?"
    ),
    (
      "wkt\n\"POLYGON ((0 0, 1 0, 1 1))\"",
      "a.csv:2:11: geometry is a shape too short: a ring has four positions or more, the last being"
        + " the first again"
    ),
    (
      "wkt\n\"POLYGON ((0 0, 1 0, 1 1, 0 1))\"",
      "a.csv:2:11: geometry is a shape with a ring that does not end where it begins"
    ),
    (
      "wkt\nPOINT (20 x)",
      "a.csv:2:11: geometry is not well-known text here: a number should follow"
    ),
    (
      "wkt\n\"SRID=3857;POINT (20 50)\"",
      "a.csv:2:2: geometry is in another reference system than SRID=4326, WGS84"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, message: String) throws {
    #expect(try DataFolder.faults(csv: text).first == message)
  }

  @Test func manyFaultsAreCounted() throws {
    let text = "lat,lon\n" + String(repeating: "x,1\n", count: 10_000)
    let found = try DataFolder.faults(csv: text)
    #expect(found.count == 21)
    #expect(found.last == "a.csv:22:1: the file has 9980 more faults, from here on")
  }

  @Test func collectionsInCollectionsEndSomewhere() throws {
    let text = "wkt\n\"" + String(repeating: "GEOMETRYCOLLECTION (", count: 100_000) + "\"\n"
    #expect(
      try DataFolder.faults(csv: text).first?.hasSuffix("collections are nested more than 8 deep")
        == true)
  }
}
