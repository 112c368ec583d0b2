import Foundation
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

/// Rings, lines and circles of open positions as they stand on a page.
@Suite struct GeometryLayerTests {
  static func sheet(_ text: String) throws -> MapSheet {
    try PoliticsTests.sheet("date: 2007-10-12\n" + text)
  }

  @Test(arguments: [
    ("[km]", "5\u{202F}500\u{202F}km"),
    // 5,500 / 1.609344 = 3,417.54; 5,500 / 1.852 = 2,969.76.
    ("[km, mi]", "5\u{202F}500\u{202F}km · 3\u{202F}418\u{202F}mi"),
    ("nmi", "2\u{202F}970\u{202F}nmi"),
  ])
  func aRingIsLabelledInItsUnits(units: String, text: String) throws {
    let sheet = try Self.sheet(
      "rings: [{around: moscow, radius: [500 km, 5500 km], units: \(units)}]\nlayers: []")
    let texts = sheet.drawing.elements.texts.map(\.string)
    #expect(texts.contains(text), "\(texts)")
  }

  @Test func fiveHundredKilometresAreThreeHundredAndElevenMiles() {
    let words = EnglishWords()
    #expect(
      words.distance(.kilometres(500), in: [.kilometres, .miles])
        == "500\u{202F}km · 311\u{202F}mi")
    #expect(words.distance(.miles(1), in: [.kilometres, .miles]) == "1.6\u{202F}km · 1\u{202F}mi")
  }

  @Test func anAnnulusHasItsAreaAndItsBoundsInTheFile() throws {
    let sheet = try Self.sheet(
      "rings: [{around: moscow, radius: [500 km, 5500 km], fill: true,"
        + " sector: {from: 300 deg, to: 60 deg}}]\nlayers: []")
    let area = try #require(sheet.drawing.elements.groups(ofKind: "ring-area").first)
    #expect(area.datum("from-km") == "500" && area.datum("to-km") == "5500")
    #expect(area.datum("azimuth-from") == "300" && area.datum("azimuth-to") == "60")
    // A third of 2πR² (cos 500/R − cos 5500/R) with R = 6371.0088 km is 29,497,000 km²; the
    // ellipsoid keeps that to 1 %.
    let size = try #require(area.datum("area-km2").flatMap(Double.init))
    #expect(abs(size / 29_497_000 - 1) < 0.01, "\(size) km²")
  }

  @Test func theFrameHoldsAllOfASectorAndOfALine() throws {
    let sector = try Self.sheet(
      "rings: [{around: moscow, radius: 3000 km, sector: {from: 90 deg, to: 180 deg}}]\n"
        + "lines: [{from: moscow, azimuth: 270 deg, length: 4000 km}]\nlayers: []")
    // The automatic projection is centred on the one centre.
    #expect(sector.projection.method == .azimuthalEquidistant)
    #expect(abs(sector.projection.center.latitude.degrees - 55.7558) < 1e-9)
    let map = try #require(sector.drawing.elements.groups(ofKind: "map-content").first)
    let frame = try #require(map.clip?.controlBox)
    for kind in ["ring", "ring-sides", "line"] {
      let group = try #require(sector.drawing.elements.groups(ofKind: kind).first)
      for point in group.points { #expect(frame.insetBy(-1).contains(point), "\(kind)") }
    }
  }

  @Test func aLineIsLabelledWithLengthAndAzimuth() throws {
    let sheet = try Self.sheet(
      """
      sites: [brdy, moscow]
      lines:
        - {from: brdy, to: moscow, label: both}
        - {from: moscow, to: brdy, label: both, kind: rhumb, units: [km, mi]}
      layers: []
      """)
    let texts = sheet.drawing.elements.texts.filter { $0.string.contains(", azimuth") }
    // Facts 1.5: 1,740.4 km at 57.9°. The rhumb line by RhumbSolve: 1,748.5 km at 247.1°.
    #expect(
      texts.map(\.string).sorted() == [
        "1\u{202F}740\u{202F}km, azimuth 58°",
        "1\u{202F}748\u{202F}km · 1\u{202F}086\u{202F}mi, azimuth 247°",
      ])
    // Never upside down.
    #expect(texts.allSatisfy { abs($0.rotation) <= 90 })
    let data = sheet.drawing.elements.groups(ofKind: "line").map { $0.datum("kind") }
    #expect(data == ["great-circle", "rhumb"])
  }

  @Test func anOpenPositionIsDrawnWhereItCanBeSeen() throws {
    func circles(radius: String) throws -> [Group] {
      try Self.sheet(
        "sites: [mukachevo, brdy]\nlayers: [uncertainty]\n"
          + "map: {extent: {center: mukachevo, radius: \(radius)}}"
      ).drawing.elements.groups(ofKind: "uncertainty")
    }
    let near = try circles(radius: "60 km")
    #expect(near.map { $0.datum("site") } == ["mukachevo"])
    // 8 km of 60 km, on a frame as high as the circle is wide.
    #expect(near[0].datum("radius-km") == "8")
    #expect(try circles(radius: "2000 km").isEmpty)
  }
}
