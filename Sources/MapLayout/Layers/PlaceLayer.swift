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
      try label(of: $0.country, visible: $0.visible, isInPlay: $0.isInPlay, typesetter)
    }
  }

  private func label(
    of country: Country, visible: VisibleArea, isInPlay: Bool, _ typesetter: Typesetter
  ) throws -> Label? {
    guard visible.area > 0 else { return nil }
    let sizes = style.type.country
    // A square of 25 points takes the smallest type, one of 160 points the largest.
    let share = min(max((visible.area.squareRoot() - 25) / 135, 0), 1)
    // In five steps: a reader sees no finer ones, and every size is a font to load.
    let step = (share * 4).rounded() / 4
    let size = sizes.lowerBound + (sizes.upperBound - sizes.lowerBound) * step
    let name = country.name(in: scenario.language)
    let isSpaced = Self.isSpaced(name)
    let textStyle = TextStyle(
      size: size, weight: .light, letterSpacing: isSpaced ? size * 0.14 : 0, color: style.quietText,
      halo: style.halo(width: 2 / 3, opacity: MapStyle.quietHalo))
    let text = isSpaced ? name.uppercased() : name
    // No letter is narrower than this: most small countries need not be measured.
    let leastWidth = 0.4 * size * Double(text.count)
    guard isInPlay || visible.area > Self.leastRoom * leastWidth * size else { return nil }
    let extents = try typesetter.measure(text, style: textStyle, language: scenario.language)
    guard isInPlay || visible.area > Self.leastRoom * extents.advance * size else { return nil }
    let candidates = visible.places.enumerated().map { index, place -> LabelCandidate in
      let position = place + Point(x: 0, y: size * 0.35)
      let box = Rect(
        x: position.x - extents.advance / 2, y: position.y - size * 0.8, width: extents.advance,
        height: size)
      return LabelCandidate(
        runs: [
          TextRun(
            text, style: textStyle, at: position, anchor: .middle, language: scenario.language)
        ], boxes: [box], leader: nil, cost: Double(index) * 1.2)
    }
    return Label(text: name, kind: "country-label", candidates: candidates)
  }

  /// The area of a country for that of its name.
  private static let leastRoom = 1.3

  /// Whether letters can be set apart and raised: not in scripts that join them or have no case.
  private static func isSpaced(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.value < 0x0530 }
  }

  /// The largest cities, and capitals before others.
  func cities() -> [(place: GeoData.Place, point: Point)] {
    guard scenario.layers.contains(.cities) else { return [] }
    let kilometres = view.frame.size.width / view.scale / 1000
    let rank =
      kilometres > 9000
      ? 1 : kilometres > 5000 ? 2 : kilometres > 2500 ? 3 : kilometres > 1200 ? 5 : 7
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
