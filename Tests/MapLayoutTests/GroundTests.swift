import Foundation
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing
import YAMLReading

@testable import MapLayout

/// The base map: which lines are drawn, and how.
@Suite struct GroundTests {
  static func shapes(of layer: String, on text: String) throws -> [Shape] {
    try PoliticsTests.sheet("date: 2007-10-12\n" + text).drawing.elements.groups(ofKind: "layer")
      .filter { $0.id == "layer-\(layer)" }.flatMap(\.elements).compactMap {
        if case .shape(let shape) = $0 { shape } else { nil }
      }
  }

  static let kashmir = "map: {extent: {center: [34, 76], radius: 900 km}}\n"

  @Test func eachKindOfBorderHasItsLine() throws {
    let lines = try Self.shapes(of: "borders", on: Self.kashmir).map(\.stroke)
    let style = MapStyle.light
    #expect(
      lines == [style.border, style.disputedBorder, style.ceasefireLine, style.unfixedBorder])
    #expect(Set(lines).count == 4)
  }

  @Test func theLegendNamesOnlyBordersInSight() throws {
    let sites = "sites: [gabala]\n"
    let caucasus = PoliticsTests.legend(
      try PoliticsTests.sheet(
        "date: 2007-10-12\nmap: {extent: {center: gabala, radius: 500 km}}\n" + sites))
    #expect(caucasus.contains("disputed border"))
    #expect(!caucasus.contains("border not fixed"))
    let kashmir = PoliticsTests.legend(
      try PoliticsTests.sheet("date: 2007-10-12\n" + Self.kashmir + sites))
    #expect(kashmir.contains("ceasefire line"))
    #expect(kashmir.contains("border not fixed"))
  }

  @Test func largerRiversAreWiderAndSmallOnesNeedAScale() throws {
    func rivers(_ radius: Int) throws -> [Shape] {
      try Self.shapes(
        of: "rivers",
        on: "map: {extent: {center: [47, 30], radius: \(radius) km}}\nlayers: [rivers]\n")
    }
    let (near, far) = (try rivers(300), try rivers(6000))
    let widths = near.compactMap { $0.stroke?.width }
    #expect(widths.count == 3)
    #expect(widths == widths.sorted())
    // From afar only the first ranks are left, in one width.
    #expect(far.count == 1)
    #expect(far.first?.stroke?.width == widths.last)
  }

  @Test(arguments: [(72.0, Basemap.Detail.oneTo50Million), (600, .oneTo10Million)])
  func detailFollowsTheResolution(dotsPerInch: Double, detail: Basemap.Detail) throws {
    // 5 km to a point: 2.5 km to a pixel of the coarsest picture, 600 m to one of the finest.
    let view = try MapViewTests.view(
      .lambertAzimuthalEqualArea, latitude: 50, kilometres: 2000, dotsPerInch: dotsPerInch)
    let resources = WordsTests.root.appending(path: "Resources").path
    let scenario = try Scenario.read(
      SourceText("briefmap: 1\ntitle: T\ndate: 2007-10-12\n", file: "test.yaml"),
      catalogue: Catalogue(directory: resources + "/catalogue"),
      memberships: MembershipFolder(directory: resources + "/memberships"))
    let basemap = try Basemap(path: resources + "/basemap/world.basemap")
    let ground = GroundLayer(
      view: view, style: .light, basemap: basemap, scenario: scenario, politics: [],
      tinted: [])
    #expect(ground.detail == detail)
  }

  @Test func isletsBelowHalfAPixelAreLeftOut() throws {
    let view = try MapViewTests.view(.lambertAzimuthalEqualArea, latitude: 50, kilometres: 4000)
    func square(_ metres: Double) -> GeoPolygon {
      let side = metres / 111_000
      return GeoPolygon(
        rings: [
          [(0, 0), (0, side), (side, side), (side, 0)].map {
            GeoCoordinate(latitude: 50 + $0.0, longitude: 20 + $0.1)
          }
        ])
    }
    // 10 km to a point, 5 km to a pixel.
    #expect(!view.rings(of: square(2200)).isEmpty)
    #expect(view.path(of: [square(2200)]).isEmpty)
    #expect(!view.path(of: [square(6000)]).isEmpty)
  }

  @Test func theOpenSeaHasNoLand() throws {
    let sea = "map: {extent: {center: [-30, -100], radius: 300 km}}\n"
    #expect(try Self.shapes(of: "sea", on: sea).count == 1)
    #expect(try Self.shapes(of: "land", on: sea).isEmpty)
    #expect(try Self.shapes(of: "coast", on: sea).isEmpty)
  }
}
