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

  /// Names of countries.
  struct CountryNames {
    /// Of those that the map is about.
    var inPlay: [Label] = []
    /// Of the others, the largest first.
    var others: [Label] = []
    /// Those that stand below the names of their sites, by ISO 3166-1 alpha-2.
    var withSites: [String: String] = [:]
  }

  /// Countries in their visible middle, letter-spaced; the larger a country on the page, the
  /// larger its name. A country that its name would hide has none.
  func countryNames(_ typesetter: Typesetter) throws -> CountryNames {
    var names = CountryNames()
    guard scenario.layers.contains(.countries) else { return names }
    let hosts = Set(
      scenario.sites.filter { $0.site.kind != .city }.compactMap { $0.site.host?.value })
    let countries = basemap.countries(
      .oneTo110Million, in: view.projector.bounds, on: scenario.date,
      view: scenario.map.worldview.basemapView)
    let named = Set(notes.map(\.code))
    let byWeight = countries.filter { !named.contains($0.code) }.map {
      (
        country: $0, visible: VisibleArea(of: $0, in: view),
        isInPlay: countriesInPlay.contains($0.code)
      )
    }
    .sorted { $0.visible.area > $1.visible.area }
    for (country, visible, isInPlay) in byWeight {
      let name = country.name(in: scenario.language)
      let setting = try CountryLabel(
        name: name, visible: visible, isInPlay: isInPlay, holdsSite: hosts.contains(country.code),
        style: style, language: scenario.language
      ).setting(typesetter)
      switch setting {
      case .own(let label) where isInPlay: names.inPlay.append(label)
      case .own(let label): names.others.append(label)
      case .withSite: names.withSites[country.code] = name
      case nil: break
      }
    }
    return names
  }

  /// Capitals and then other cities, the more important first.
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
