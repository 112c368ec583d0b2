import GeoData
import Geodesy
import Graphics
import Testing

@testable import MapLayout

/// The basemap is read only around what a map shows: what is left out must not change the rest.
@Suite struct UnseenGroundTests {
  @Test(arguments: [
    ProjectionMethod.azimuthalEquidistant, .lambertAzimuthalEqualArea, .stereographic,
    .orthographic, .lambertConformalConic, .albersEqualArea, .mercator, .transverseMercator,
    .plateCarree, .equalEarth, .winkelTripel,
  ])
  func whatIsLeftOutChangesNothingInSight(method: ProjectionMethod) throws {
    let resources = WordsTests.root.appending(path: "Resources").path
    let basemap = try Basemap(path: resources + "/basemap/world.basemap")
    let day = try #require(CalendarDate("2007-10-12"))
    let land = basemap.land(.oneTo110Million, in: .world)
    var random = SplitMix(state: 7)
    var shown = 0
    for _ in 0..<40 {
      let definition = ProjectionDefinition(
        method: method,
        center: GeoCoordinate(
          latitude: .degrees(Double.random(in: -85...90, using: &random)),
          longitude: .degrees(Double.random(in: -180...180, using: &random))))
      // Not every method can stand everywhere.
      guard let projection = try? Projection(definition) else { continue }
      let place = GeoCoordinate(
        latitude: .degrees(Double.random(in: -80...85, using: &random)),
        longitude: definition.center.longitude
          + .degrees(Double.random(in: -50...50, using: &random)))
      guard let center = projection.project(place) else { continue }
      let width = Double.random(in: 1e6...14e6, using: &random)
      let view = MapView(
        projection: projection, center: center,
        frame: Rect(x: 0, y: 0, width: 480, height: 400), scale: 480 / width)
      shown += 1
      let read = basemap.land(.oneTo110Million, in: view.projector.ringBounds)
      let difference = Self.share(of: read, in: view) - Self.share(of: land, in: view)
      #expect(abs(difference) < 0.002, "\(definition), \(place), \(width): \(difference)")
      for country in basemap.countries(
        .oneTo110Million, in: .world, on: day, view: .deFacto)
      {
        let (part, all) = (
          country.polygons(.oneTo110Million, in: view.projector.ringBounds),
          country.polygons(.oneTo110Million)
        )
        let difference = Self.share(of: part, in: view) - Self.share(of: all, in: view)
        #expect(
          abs(difference) < 0.002,
          "\(country.code): \(definition), \(place), \(width): \(difference)")
      }
    }
    #expect(shown > 20)
  }

  /// How much of the frame some polygons cover.
  private static func share(of polygons: [GeoPolygon], in view: MapView) -> Double {
    let mask = PageMask(rings: polygons.flatMap(view.rings(of:)), within: view.frame)
    return Double(mask.places.count) * 2.5 * 2.5 / (view.frame.size.width * view.frame.size.height)
  }
}
