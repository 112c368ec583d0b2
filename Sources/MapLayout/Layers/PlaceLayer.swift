import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// Names of countries and cities: words where the eye already is, quieter than the sites.
struct PlaceLayer {
  let view: MapView
  let style: MapStyle
  let basemap: Basemap
  let scenario: Scenario
  /// Countries that the map is about, ISO 3166-1 alpha-2.
  let countriesInPlay: Set<String>
  /// What is written on countries together with their names.
  var notes: [CountryNote] = []

  /// Countries in their visible middle, letter-spaced; the larger a country on the page, the
  /// larger its name. A country that its name would hide has none.
  func countryLabels(_ typesetter: Typesetter) throws -> [Label] {
    guard scenario.layers.contains(.countries) else { return [] }
    let countries = basemap.countries(
      .oneTo110Million, in: view.projector.bounds, on: scenario.date,
      view: scenario.map.worldview.basemapView)
    let named = Set(notes.map(\.code))
    return try countries.filter { !named.contains($0.code) }.map {
      (
        country: $0, visible: VisibleArea(of: $0, in: view),
        isInPlay: countriesInPlay.contains($0.code)
      )
    }
    .sorted { ($0.isInPlay ? 0 : 1, -$0.visible.area) < ($1.isInPlay ? 0 : 1, -$1.visible.area) }
    .compactMap {
      try CountryLabel(
        name: $0.country.name(in: scenario.language), visible: $0.visible, isInPlay: $0.isInPlay,
        style: style, language: scenario.language
      ).label(typesetter)
    }
  }

  /// The largest cities, and capitals before others.
  func cities() -> [(place: GeoData.Place, point: Point)] {
    guard scenario.layers.contains(.cities) else { return [] }
    // Of the ground to a point of the page, in type of the usual size: what is close together on
    // the page has fewer cities, however large the page is.
    let kilometres = 7.5 / style.type.city / view.scale / 1000
    let rank =
      kilometres > 15 ? 1 : kilometres > 8.5 ? 2 : kilometres > 4.3 ? 3 : kilometres > 2 ? 5 : 7
    let places = basemap.places(
      in: view.projector.bounds, maximumRank: rank, on: scenario.date,
      view: scenario.map.worldview.basemapView)
    let inFrame = places.compactMap { place in
      view.point(of: place.position).map { (place: place, point: $0) }
    }
    .sorted {
      ($0.place.isCapital ? 0 : 1, $0.place.rank, -$0.place.population)
        < ($1.place.isCapital ? 0 : 1, $1.place.rank, -$1.place.population)
    }
    // Of two that run into one on the page, the more important one stays; a site has its name.
    var taken = scenario.sites.compactMap { view.point(of: $0.site.position.value) }
    return inFrame.filter { city in
      guard !taken.contains(where: { ($0 - city.point).length < 7 }) else { return false }
      taken.append(city.point)
      return true
    }
  }

  func label(
    of city: (place: GeoData.Place, point: Point), _ typesetter: Typesetter
  ) throws -> Label {
    let name = city.place.name(in: scenario.language)
    let textStyle = TextStyle(
      size: style.type.city, color: style.quietText,
      halo: style.halo(width: 0.75))
    return try PointLabel(
      kind: "city-label", lines: [(name, textStyle)], anchor: city.point, clearance: dotRadius,
      language: scenario.language
    ).label(typesetter)
  }

  /// From a dot's middle to the outside of its line, in points.
  var dotRadius: Double { 1.9 * dotScale }

  private var dotScale: Double { style.type.city / 7.5 }

  /// A city's dot: a ring for a capital.
  func dot(of city: (place: GeoData.Place, point: Point)) -> Element {
    let scale = dotScale
    return .shape(
      city.place.isCapital
        ? Shape(
          Path(circleAt: city.point, radius: 1.5 * scale), fill: .solid(style.land),
          stroke: Stroke(style.quietText, width: 0.8 * scale))
        : Shape(Path(circleAt: city.point, radius: 1 * scale), fill: .solid(style.quietText)))
  }
}
