import GeoData
import Graphics
import Scenarios

/// Countries filled by what they have in common on the scenario's day, and the words that go with
/// them on the map, in the legend and in the foot.
struct PoliticalLayer {
  /// Part of its group's id.
  let id: String
  let name: String
  /// A line above its fills in the legend; nil where each fill says all.
  var heading: String?
  /// From the bottom up.
  var fills: [CountryFill]
  /// What is written on countries.
  var notes: [CountryNote] = []
  /// What it assumes, in whole sentences.
  var assumptions: [String]
  /// The addresses that it rests on.
  var sources: [String]
}

/// Countries that are filled alike.
struct CountryFill {
  /// What the legend says of it.
  let title: String
  /// Smaller lines below.
  var details: [String] = []
  /// What a reader of the file finds with each country, by its code.
  let countries: [(code: String, data: [Group.Datum])]
  /// Nil for what has no land: an organisation.
  let paint: Paint?
}

/// Lines that are written on a country, below its name.
struct CountryNote {
  let code: String
  let lines: [String]
}

/// How the fills of several layers are told apart, also without colour: by tint, and by the
/// direction and the kind of hatch.
struct FillPattern {
  let style: MapStyle
  let color: Color

  /// Pale, all over: for one layer alone, since two tints mix to a third.
  var tint: Paint { .solid(color.withAlpha(style.countries.tint)) }

  /// Lines close together.
  func hatch(_ direction: Int) -> Paint { hatch(direction, spacing: 1) }

  /// Broken lines: for what is announced or assumed.
  func broken(_ direction: Int) -> Paint { hatch(direction, spacing: 1, dash: [3.5, 2.5]) }

  /// Lines far apart: for less than the whole.
  func sparse(_ direction: Int) -> Paint { hatch(direction, spacing: 2) }

  /// Dots: for what rests.
  func dotted(_ direction: Int) -> Paint { hatch(direction, spacing: 0.9, dash: [1.2, 3]) }

  /// In one of the style's directions, the spacing as a share of the style's.
  private func hatch(_ direction: Int, spacing: Double, dash: [Double] = []) -> Paint {
    let (hatch, directions) = (style.countries.hatch, style.countries.directions)
    return .hatch(
      Stroke(color.withAlpha(hatch.opacity), width: hatch.line, dash: dash),
      spacing: hatch.spacing * spacing, degrees: directions[direction % directions.count])
  }
}

/// The countries of a map by name.
struct CountryNames {
  let basemap: Basemap
  let scenario: Scenario

  private var words: any PageWords { scenario.words }

  /// The name of a country on the day, ready for a sentence of the page; its code where the basemap
  /// has none.
  func name(of code: String) -> String {
    let country = basemap.country(
      code, on: scenario.date, view: scenario.map.worldview.basemapView)
    return words.name(country?.name(in: scenario.language) ?? code)
  }

  /// Names while they are few, in the order of the alphabet; otherwise how many they are.
  func list(_ codes: some Collection<String>) -> String {
    codes.count > Self.mostNamed
      ? words.grouped(Double(codes.count))
      : codes.map(name).sorted().joined(separator: words.comma)
  }

  private static let mostNamed = 8
}

extension MapContent {
  /// The political layers of the map, in their order; `layers` are those of all maps of the page,
  /// which share their patterns.
  func politics(style: MapStyle, among layers: [Layer]) -> [PoliticalLayer] {
    let names = CountryNames(basemap: basemap, scenario: scenario)
    return scenario.layers.compactMap { layer in
      let index = layers.filter(\.isPolitical).firstIndex(of: layer) ?? 0
      switch layer {
      case .membership(let membership, let look):
        return StandingLayer(
          style: style, membership: membership, look: look, index: index, names: names
        ).layer
      case .missiles(let request):
        return MissileLayer(style: style, request: request, index: index, names: names).layer
      default: return nil
      }
    }
  }
}

extension Layer {
  fileprivate var isPolitical: Bool {
    switch self {
    case .membership, .missiles: true
    default: false
    }
  }
}

extension [PoliticalLayer] {
  /// The countries that any of them fills, ISO 3166-1 alpha-2.
  var filledCountries: Set<String> {
    Set(flatMap(\.fills).filter { $0.paint != nil }.flatMap(\.countries).map(\.code))
  }
}

extension [[PoliticalLayer]] {
  /// The layers of several maps as a legend explains them and a foot cites them, each fill once.
  var united: [PoliticalLayer] {
    let all = flatMap { $0 }
    return all.map(\.id).withoutRepeats.compactMap { id in
      let those = all.filter { $0.id == id }
      guard var layer = those.first else { return nil }
      let fills = those.flatMap(\.fills)
      layer.fills = fills.map(\.title).withoutRepeats.compactMap { title in
        fills.first { $0.title == title }
      }
      layer.assumptions = those.flatMap(\.assumptions).withoutRepeats
      layer.sources = those.flatMap(\.sources).withoutRepeats
      return layer
    }
  }
}
