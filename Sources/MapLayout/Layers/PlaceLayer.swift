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
  let detail: Basemap.Detail

  /// Countries in their visible middle, letter-spaced; the larger the country, the larger the
  /// name.
  func countryLabels(_ typesetter: Typesetter) throws -> [Label] {
    guard scenario.layers.contains(.countries) else { return [] }
    let countries = basemap.countries(
      detail, in: view.projector.bounds, on: scenario.date, view: scenario.map.worldview.basemapView)
    let visible = countries.compactMap { country in
      view.point(of: country.labelPoint).map { (country: country, point: $0) }
    }
    return try visible.sorted { $0.country.rank < $1.country.rank }.map { country, point in
      try label(of: country, at: point, typesetter)
    }
  }

  private func label(
    of country: Country, at point: Point, _ typesetter: Typesetter
  ) throws -> Label {
    let sizes = style.type.country
    // Rank 1 is the largest; from 6 on names are small.
    let share = max(0, 1 - Double(country.rank - 1) / 5)
    let size = sizes.lowerBound + (sizes.upperBound - sizes.lowerBound) * share
    let name = country.name(in: scenario.language)
    let isSpaced = Self.isSpaced(name)
    let textStyle = TextStyle(
      size: size, weight: .regular, letterSpacing: isSpaced ? size * 0.14 : 0,
      color: style.quietText.withAlpha(0.85), halo: Stroke(style.land.withAlpha(0.6), width: 1.6))
    let text = isSpaced ? name.uppercased() : name
    let extents = try typesetter.measure(text, style: textStyle, language: scenario.language)
    let candidates = Self.places.map { place -> LabelCandidate in
      let position = point + place * size + Point(x: 0, y: size * 0.35)
      let box = Rect(
        x: position.x - extents.advance / 2, y: position.y - size * 0.8, width: extents.advance,
        height: size)
      return LabelCandidate(
        runs: [
          TextRun(
            text, style: textStyle, at: position, anchor: .middle, language: scenario.language)
        ], boxes: [box], leader: nil, cost: place.length * 3)
    }
    return Label(text: name, kind: "country-label", candidates: candidates)
  }

  /// Where the name of a country may stand, in sizes of its type off the middle.
  private static let places: [Point] =
    [Point(x: 0, y: 0)]
    + [0.9, 1.8, 2.7].flatMap { step in
      [
        Point(x: 0, y: step), Point(x: 0, y: -step), Point(x: 1.6 * step, y: 0),
        Point(x: -1.6 * step, y: 0),
      ]
    }

  /// Whether letters can be set apart and raised: not in scripts that join them or have no case.
  private static func isSpaced(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.value < 0x0530 }
  }

  /// The largest cities, and capitals before others.
  func cities() -> [(place: GeoData.Place, point: Point)] {
    guard scenario.layers.contains(.cities) else { return [] }
    let named = Set(scenario.sites.map { $0.site.id })
    let kilometres = view.frame.size.width / view.scale / 1000
    let rank =
      kilometres > 9000
      ? 1 : kilometres > 5000 ? 2 : kilometres > 2500 ? 3 : kilometres > 1200 ? 5 : 7
    let places = basemap.places(
      in: view.projector.bounds, maximumRank: rank, on: scenario.date,
      view: scenario.map.worldview.basemapView)
    return places.compactMap { place in
      guard place.isCapital || place.rank <= rank,
        !named.contains(place.name(in: "en").lowercased()),
        let point = view.point(of: place.position)
      else { return nil }
      return (place, point)
    }
    .sorted {
      ($0.place.isCapital ? 0 : 1, $0.place.rank, -$0.place.population)
        < ($1.place.isCapital ? 0 : 1, $1.place.rank, -$1.place.population)
    }
  }

  func label(
    of city: (place: GeoData.Place, point: Point), _ typesetter: Typesetter
  ) throws -> Label {
    let name = city.place.name(in: scenario.language)
    let textStyle = TextStyle(
      size: style.type.city, color: style.quietText,
      halo: Stroke(style.land.withAlpha(0.8), width: 1.8))
    return try PointLabel(
      kind: "city-label", lines: [(name, textStyle)], anchor: city.point, clearance: 1.4,
      language: scenario.language
    ).label(typesetter)
  }

  /// A city's dot: a ring for a capital.
  func dot(of city: (place: GeoData.Place, point: Point)) -> Element {
    let scale = style.type.city / 7.5
    return .shape(
      city.place.isCapital
        ? Shape(
          Path(circleAt: city.point, radius: 1.5 * scale), fill: .solid(style.land),
          stroke: Stroke(style.quietText, width: 0.8 * scale))
        : Shape(Path(circleAt: city.point, radius: 1 * scale), fill: .solid(style.quietText)))
  }
}
