import ConcurrentWork
import Coverage
import GeoData
import Geodesy
import MapLayout
import Scenarios

/// The ground that plans are compared on: everywhere, area by area, and country by country.
public struct ComparedGround: Sendable {
  /// The areas of interest of all plans, each once.
  public let areas: [CountedArea]
  /// The countries of which any plan may see something.
  public let countries: [CountedArea]
  /// One for each height of the briefing.
  public let heights: [CoverageComparison]
  /// What of polygons, circles and countries may be seen.
  let parts: [AreaOfInterest]

  /// An area that ground is counted in.
  public struct CountedArea: Sendable {
    public let id, name: String
    /// On the ellipsoid.
    public let size: Area
    /// The places of what it is made of in `parts`.
    let parts: [Int]
  }

  /// Counts a comparison by area and by country, on the day and in the worldview of plan A.
  ///
  /// - Throws: `BasemapError`; `BriefingError.noSuchCountry`; `GeodesyError`.
  public init(_ briefing: ComparisonBriefing) throws {
    let basemap = try Basemap(path: briefing.resources.basemap)
    let scenario = briefing.plans[0].scenario
    let seen = briefing.plans.map(\.seen)
    let reach = try GeoRegion(reachOf: seen.flatMap { $0 })
    let bounds = GeoBounds(around: reach)
    let inBounds = basemap.countries(
      .oneTo10Million, in: bounds, on: scenario.date, view: scenario.map.worldview.basemapView)
    var requests: [AreaRequest] = []
    for request in briefing.plans.flatMap(\.scenario.areas)
    where !requests.contains(where: { $0.id == request.id }) { requests.append(request) }

    // Coasts that nobody could see would be most of the work.
    let clipped = try inBounds.concurrentMap { country in
      try GeoRegion(country.polygons(.oneTo10Million, in: bounds)).intersection(reach)
    }
    let touched = inBounds.indices.filter { !clipped[$0].isEmpty }
    let places = Dictionary(
      uniqueKeysWithValues: touched.enumerated().map { (inBounds[$1].code, $0) })
    let countries = touched.map { inBounds[$0] }
    self.countries = countries.indices.map { $0 }.concurrentMap { index in
      let country = countries[index]
      return CountedArea(
        id: country.code, name: country.name(in: "en"), size: country.wholeSize, parts: [index])
    }
    var parts = touched.map {
      AreaOfInterest(id: inBounds[$0].code, name: inBounds[$0].code, region: clipped[$0])
    }
    areas = try requests.map { request in
      let name = request.name ?? request.id
      if case .countries(let codes) = request.shape {
        let named = try Set(codes).sorted().map {
          try scenario.country($0, of: request, on: basemap)
        }
        return CountedArea(
          id: request.id, name: name,
          size: named.concurrentMap(\.wholeSize).reduce(.zero) { $0 + $1 },
          parts: named.compactMap { places[$0.code] })
      }
      let region = try scenario.region(of: request, on: basemap)
      parts.append(
        AreaOfInterest(id: request.id, name: name, region: try region.intersection(reach)))
      return CountedArea(
        id: request.id, name: name, size: region.area, parts: [parts.count - 1])
    }
    self.parts = parts
    heights = try briefing.heights.map(\.height).concurrentMap { [parts] in
      try CoverageComparison(of: seen, at: $0, areas: parts)
    }
  }

  /// All figures: of each height those of everywhere, of the areas, of the countries of which
  /// something is seen, and of what lies in no country.
  public var figures: [ComparisonFigure] {
    heights.flatMap { comparison in
      let seenCountries = countries.enumerated().map { index, country in
        comparison.figures(.country(index), .areas(country.parts), of: country.size)
      }.filter { figures in figures.contains { $0.value ?? 0 > 0 } }
      return comparison.wholeFigures
        + areas.enumerated().flatMap { index, area in
          comparison.figures(.area(index), .areas(area.parts), of: area.size)
        } + seenCountries.flatMap { $0 }
        + comparison.figures(.elsewhere, .outside(countries.indices))
    }
  }
}

extension Country {
  /// Of all its land, lakes included, at the finest scale.
  fileprivate var wholeSize: Area { GeoRegion(polygons(.oneTo10Million)).area }
}

extension GeoRegion {
  /// All that radars may see at any of their heights, wherever their open values lie.
  fileprivate init(reachOf coverage: [SensorCoverage]) throws {
    let footprints = coverage.flatMap { $0.footprints + $0.bands.map(\.outer) }
    self = try GeoRegion.union(of: footprints.map { GeoRegion($0.polygons) })
  }
}

extension GeoBounds {
  /// A box that holds a region of polygons of many positions each, with a degree to spare.
  fileprivate init(around region: GeoRegion) {
    let positions = region.polygons.flatMap(\.rings).flatMap { $0 }
    let latitudes = positions.map(\.latitude.degrees)
    let longitudes = positions.map(\.longitude.normalizedLongitude.degrees).sorted()
    let (south, north) = ((latitudes.min() ?? -90) - 1, (latitudes.max() ?? 90) + 1)
    self = .world
    guard let first = longitudes.first, let last = longitudes.last else { return }
    // All but the widest gap between meridians. A ring around a pole leaves none.
    let gaps = zip(longitudes, longitudes.dropFirst() + [first + 360]).map { ($0, $1) }
    let widest = gaps.max { $0.1 - $0.0 < $1.1 - $1.0 } ?? (last, first + 360)
    guard widest.1 - widest.0 > 10 else { return }
    func meridian(_ degrees: Double) -> Angle { .degrees(degrees).normalizedLongitude }
    self.init(
      south: .degrees(max(south, -90)), north: .degrees(min(north, 90)),
      west: meridian(widest.1 - 1), east: meridian(widest.0 + 1))
  }
}
