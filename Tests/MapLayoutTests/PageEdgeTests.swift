import Coverage
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

/// Pages at the edge of what is usual.
@Suite struct PageEdgeTests {
  @Test func aDiagramSaysHowItIsToBeHandled() throws {
    let coverage = try ChartFixture.twoRadars()
    var scenario = try ChartFixture.scenario(coverage: coverage)
    scenario.furniture.banner = HandlingBanner(text: "OPEN SOURCES", color: .green)
    let drawing = try RangeHeightSheet(
      scenario, coverage: coverage, style: .light, typesetter: ChartFixture.typesetter()
    ).drawing
    let strips = drawing.elements.groups(ofKind: "banner").flatMap(\.elements).texts
    #expect(strips.map(\.string) == ["OPEN SOURCES", "OPEN SOURCES"])
    #expect(drawing.record.summary.hasPrefix("OPEN SOURCES"))
    #expect(drawing.record.facts.contains(.init("handling", "OPEN SOURCES")))
    #expect(drawing.record.facts.contains(.init("date", "2007-10-12")))
  }

  @Test func aroundAPoleThereAreFewMeridians() throws {
    let view = try MapViewTests.view(
      .azimuthalEquidistant, latitude: 90, kilometres: 800)
    let layer = GraticuleLayer(view: view, style: .light, words: EnglishWords())
    guard case .group(let group) = layer.group(), case .shape(let shape)? = group.elements.first
    else {
      Issue.record("no lines")
      return
    }
    #expect((12...40).contains(shape.path.subpaths.count), "\(shape.path.subpaths.count)")
  }

  /// A cone that is laid out flat ends at a gap, which may lie between the corners of a frame.
  @Test func aMapEndsAtTheGapOfACone() throws {
    let sheet = try LegendTests.sheet(
      """
      map:
        projection: {name: lambert-conformal-conic, center: [70, 20], parallels: [60 deg, 80 deg]}
        extent: {center: [80, 20], radius: 2500 km}

      """)
    let map = try #require(sheet.drawing.elements.groups(ofKind: "map").first)
    guard case .shape(let neatLine)? = map.elements.last else {
      Issue.record("no neat line")
      return
    }
    #expect(neatLine.path.segments.count > 20)
  }

  /// On a map of parallels and meridians its edge alone is a level line.
  @Test func theFrameHoldsTheInsideOfARingAroundThePole() throws {
    let sheet = try LegendTests.sheet(
      """
      rings: [{around: [90, 0], radius: [2000 km]}]
      map: {projection: plate-carree}

      """)
    #expect(sheet.projection.method == .plateCarree)
    #expect(!sheet.drawing.elements.groups(ofKind: "ring").isEmpty)
  }

  @Test(arguments: [300.0, 40, 3])
  func aMapOfAFewMetresHasAScaleBar(metres: Double) throws {
    let sheet = try LegendTests.sheet(
      "sites: [brdy]\nmap: {extent: {center: brdy, radius: \(Int(metres)) m}}\n")
    let bar = try #require(sheet.drawing.elements.groups(ofKind: "scale-bar").first)
    #expect(bar.elements.texts.first?.string.contains("\u{202F}m ") == true)
    #expect(sheet.droppedFurniture.isEmpty)
  }

  @Test func anAzimuthNeverReaches360() throws {
    let sheet = try LegendTests.sheet(
      """
      sites: [brdy]
      lines: [{from: brdy, azimuth: 359.999 deg, length: 500 km, label: bearing}]
      map: {extent: {center: brdy, radius: 1000 km}}

      """)
    let line = try #require(sheet.drawing.elements.groups(ofKind: "line").first)
    #expect(line.datum("azimuth") == "0")
    #expect(sheet.drawing.elements.texts.contains { $0.string.hasSuffix("0°") })
  }

  @Test func coordinatesInFilesHaveNoRemainders() throws {
    let sheet = try LegendTests.sheet(
      """
      sites: [{id: a, name: A, kind: radar, position: [49.7, 13.8]}]
      map: {projection: {name: azimuthal-equidistant, center: a}, extent: {center: a, radius: 900 km}}

      """)
    let site = try #require(sheet.drawing.elements.groups(ofKind: "site").first)
    #expect(site.datum("latitude") == "49.7" && site.datum("longitude") == "13.8")
    #expect(sheet.drawing.record.facts.contains { $0.value.contains("center 49.7 13.8") })
  }

  /// Points below the places that degrees take.
  @Test func degreesKeepOffTheSignsOfData() throws {
    let points = stride(from: 41.0, to: 50, by: 0.5).map { "[5.2, \($0)]" }.joined(separator: ", ")
    let sheet = try LegendTests.sheet(
      """
      layers: [graticule, {name: D, data: {type: MultiPoint, coordinates: [\(points)]}}]
      map: {projection: plate-carree, extent: {south: 40, west: 5, north: 50, east: 35}}

      """)
    let typesetter = try ChartFixture.typesetter()
    let signs = sheet.drawing.elements.groups(ofKind: "feature").map(\.elements).compactMap {
      elements -> Rect? in
      guard case .shape(let shape)? = elements.first else { return nil }
      return shape.path.controlBox
    }
    let words = sheet.drawing.elements.groups(ofKind: "layer").filter { $0.id == "layer-labels" }
    for run in words.flatMap(\.elements).texts {
      let box = try #require(Path(polyline: try run.corners(typesetter)).controlBox)
      #expect(!signs.contains(where: box.intersects), "\(run.string)")
    }
  }
}
