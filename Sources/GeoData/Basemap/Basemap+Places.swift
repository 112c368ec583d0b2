import Geodesy

/// A populated place.
public struct Place: Sendable {
  /// The position of its centre, about 1 km.
  public let position: GeoCoordinate
  /// Natural Earth's scale rank: 0 for the world's largest cities to 10.
  public let rank: Int
  /// Whether it is the capital of the state that it lies in, on the day and in the view.
  public let isCapital: Bool
  /// The code of the country that it lies in, on the day and in the view.
  public let countryCode: String
  /// Inhabitants of the agglomeration as Natural Earth estimates them (about 2010).
  public let population: Int

  let basemap: Basemap
  let names: Int

  /// The name on the day, in a language of `Basemap.languages`; where there is none, the local one
  /// in Latin letters or the English one.
  public func name(in language: String) -> String {
    basemap.text.name(names, in: language)
  }
}

extension Basemap {
  /// The populated places in the bounds.
  ///
  /// - Parameters:
  ///   - bounds: The wanted part of the Earth.
  ///   - maximumRank: The last rank that is wanted.
  ///   - date: The day that names, countries and capitals hold for.
  ///   - view: Whose view.
  /// - Returns: The places by rank, then by population.
  public func places(
    in bounds: GeoBounds, maximumRank: Int, on date: CalendarDate, view: WorldView
  ) -> [Place] {
    let politics = Politics(self, on: date, view: view)
    let renamings = Renamings(self, on: date)
    var places: [Place] = []
    for index in 0..<layout.places.count {
      let place = file.record(layout.places, index)
      // The table is sorted by rank.
      if place.byte(18) > maximumRank { break }
      let position = GeoCoordinate(
        latitude: Double(place.signed(0)) * 1e-6, longitude: Double(place.signed(4)) * 1e-6)
      guard bounds.contains(position) else { continue }
      let (unit, country) = (place.short(16), politics.country(ofUnit: place.short(16)))
      places.append(
        Place(
          position: position, rank: place.byte(18),
          isCapital: place.byte(19) & view.bit != 0 && country?.short(26) == unit,
          countryCode: country.map { text.text($0.index(0)) } ?? "", population: place.index(8),
          basemap: self, names: renamings.names(ofPlace: index) ?? place.index(12)))
    }
    return places
  }
}
