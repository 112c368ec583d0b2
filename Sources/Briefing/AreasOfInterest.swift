import Coverage
import GeoData
import Geodesy
import MapLayout
import Scenarios

extension Scenario {
  /// The areas that coverage is counted in, as regions.
  ///
  /// Countries are those of the basemap at its finest scale, 1 : 10 million, lakes included, on the
  /// scenario's day and in its worldview.
  /// - Parameter basemap: Where countries are looked up.
  /// - Returns: One for each request, in order.
  /// - Throws: `BriefingError.noSuchCountry`, `GeodesyError`.
  public func areasOfInterest(on basemap: Basemap) throws -> [AreaOfInterest] {
    try areas.map { request in
      AreaOfInterest(
        id: request.id, name: request.name ?? request.id,
        region: try region(of: request, on: basemap))
    }
  }

  /// An area as a region; see `areasOfInterest(on:)`.
  func region(of request: AreaRequest, on basemap: Basemap) throws -> GeoRegion {
    switch request.shape {
    case .countries(let codes):
      let countries = try Set(codes).sorted().map { code in
        GeoRegion(try country(code, of: request, on: basemap).polygons(.oneTo10Million))
      }
      return try GeoRegion.union(of: countries)
    case .polygon(let line):
      return GeoRegion([GeoPolygon(smallerSideOf: line)])
    case .circle(let center, let radius):
      let ring = Geodesic.wgs84.ring(around: center.position, radius: radius, count: 720)
      return GeoRegion([GeoPolygon(rings: [ring])])
    }
  }

  /// A country that an area names, on the scenario's day.
  func country(_ code: String, of request: AreaRequest, on basemap: Basemap) throws -> Country {
    guard let country = basemap.country(code, on: date, view: map.worldview.basemapView) else {
      throw BriefingError.noSuchCountry(code: code, area: request.id, date: "\(date)")
    }
    return country
  }
}

extension GeoPolygon {
  /// The side of a closed line that is no more than half of the Earth.
  fileprivate init(smallerSideOf line: GeoLine) {
    let polygon = GeoPolygon(rings: [line])
    let isSmaller = Geodesic.wgs84.area(of: polygon) <= Geodesic.wgs84.wholeArea / 2
    self = isSmaller ? polygon : GeoPolygon(rings: [line.reversed()])
  }
}
