import Geodesy
import Graphics
import Scenarios
import Testing

@testable import MapLayout

@Suite struct MapViewTests {
  static func view(
    _ method: ProjectionMethod, latitude: Double, kilometres: Double,
    dotsPerInch: Double = PageSize.standardResolution
  ) throws -> MapView {
    let projection = try Projection(
      ProjectionDefinition(
        method: method, center: GeoCoordinate(latitude: latitude, longitude: 20)))
    let center = try #require(
      projection.project(GeoCoordinate(latitude: latitude, longitude: 20)))
    return MapView(
      projection: projection, center: center, frame: Rect(x: 10, y: 20, width: 400, height: 300),
      scale: 400 / (kilometres * 1000), dotsPerInch: dotsPerInch)
  }

  @Test(arguments: [0.0, 50, 70]) func theScaleBarHoldsAtItsLatitude(latitude: Double) throws {
    // Mercator stretches by about 1/cos(latitude): a bar that forgets it is off by a factor.
    let view = try Self.view(.mercator, latitude: latitude, kilometres: 2000)
    let measure = try #require(ScaleBar(view: view, style: MapStyle.light).measure)
    #expect(abs(measure.latitude.degrees - latitude) < 0.01)
    let west = try #require(view.position(of: Point(x: 160, y: 170)))
    let east = try #require(view.position(of: Point(x: 260, y: 170)))
    let distance = Geodesic.wgs84.distance(from: west, to: east).kilometres
    #expect(abs(measure.pointsPerKilometre * distance / 100 - 1) < 0.002)
  }

  @Test func aPositionOfTheFrameIsFoundAgain() throws {
    let view = try Self.view(.lambertAzimuthalEqualArea, latitude: 50, kilometres: 3000)
    let point = Point(x: 333, y: 77)
    let position = try #require(view.position(of: point))
    let back = try #require(view.point(of: position))
    #expect((back - point).length < 1e-6)
  }

  @Test func whatLiesOutsideOfTheFrameHasNoPlace() throws {
    let view = try Self.view(.lambertAzimuthalEqualArea, latitude: 50, kilometres: 1000)
    #expect(view.point(of: GeoCoordinate(latitude: 20, longitude: 20)) == nil)
  }
}
