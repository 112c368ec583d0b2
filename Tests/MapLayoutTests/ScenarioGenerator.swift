import Coverage
import GeoData
import Geodesy
import Scenarios

@testable import MapLayout

/// The numbers of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014): the same for the same seed everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// Maps of all kinds, from a city to the world, in every projection, language and theme.
struct ScenarioGenerator {
  let sites: [Site]
  let coverage: [SensorCoverage]

  /// The scenario of a number, and what its radars see.
  func scenario(_ number: Int) -> (scenario: Scenario, coverage: [SensorCoverage]) {
    var random = SplitMix(state: UInt64(number) &* 7919 &+ 1)
    let methods = ProjectionMethod.allCases
    let languages = Basemap.languages
    var map = MapFrame()
    let theme = Theme.allCases[number % Theme.allCases.count]
    map.theme = .named(theme)
    map.worldview = number.isMultiple(of: 5) ? .deFacto : .unitedNations
    map.size = theme == .slide ? .standard : Self.sizes[number % 6]
    let shown = sites.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random))
    let center =
      shown.first?.position.value
      ?? GeoCoordinate(
        latitude: .random(in: -60...75, using: &random),
        longitude: .random(in: -180...180, using: &random))
    let method = methods[number % methods.count]
    let isForWorld = !method.isAzimuthal && !method.hasParallels && number.isMultiple(of: 3)
    map.extent =
      isForWorld
      ? .world
      : .circle(
        center: .position(center),
        radius: .kilometres([60, 1200, 300, 2200, 3500][number / 4 % 5]))
    if !number.isMultiple(of: 4) { map.projection.method = method }
    if number.isMultiple(of: 11) { map.projection.rotation = .degrees(Double(number % 90)) }
    let rings = (0..<Int.random(in: 0...2, using: &random)).map { index in
      RangeRing(
        center: .position(center),
        radii: (1...3).map {
          .kilometres(Double($0) * Double.random(in: 15...900, using: &random).rounded())
        },
        label: index == 0 ? nil : "تهران (Tehran)")
    }
    let all: [Layer] = [
      .lakes, .borders, .countries, .seas, .regions, .cities, .graticule,
    ]
    let seen = number.isMultiple(of: 10) ? coverage : []
    let day = CalendarDate(year: 2007, month: 10, day: 12) ?? Basemap.firstDay
    return (
      Scenario(
        title: "Scenario \(number)", date: day,
        language: languages[(number / 3) % languages.count], map: map,
        sites: shown.map { MarkedSite($0) }, rings: rings,
        layers: number.isMultiple(of: 7) ? all.shuffled(using: &random).dropLast(2) : all), seen
    )
  }

  private static let sizes: [PageSize] = [
    .standard, PageSize(width: .points(480), height: .points(595)),
    PageSize(width: .points(842), height: .points(595)),
    PageSize(width: .points(560), height: .points(480)),
    PageSize(width: .points(640), height: .points(480)),
    PageSize(width: .points(700), height: .points(700)),
  ]
}
