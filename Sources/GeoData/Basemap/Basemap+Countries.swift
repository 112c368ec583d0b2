import Geodesy

/// A country or dependent area on one day and in one view.
public struct Country: Sendable {
  /// ISO 3166-1 alpha-2 (`XK` is Kosovo), or a word for what has no such code: `abkhazia`.
  public let code: String
  /// ISO 3166-1 alpha-3, or empty.
  public let alpha3: String
  /// The code of the state that it belongs to: its own, or `DK` for Greenland.
  public let sovereign: String
  /// The point inside the largest part that is farthest from its edges.
  public let labelPoint: GeoCoordinate
  /// 1 (over 2 million km²) to 7 (under 1,000 km²): the larger, the earlier it gets its label.
  public let rank: Int
  /// Its area on the basemap, lakes included, within 1 %.
  public let area: Area

  let basemap: Basemap
  let territory: Int
  let names: Int

  /// The name on the day, in a language of `Basemap.languages`; in English where there is none.
  public func name(in language: String) -> String {
    basemap.text.name(names, in: language)
  }

  /// The polygons that touch the bounds, lakes included; see `Basemap.land`.
  public func polygons(_ detail: Basemap.Detail, in bounds: GeoBounds = .world) -> [GeoPolygon] {
    basemap.polygons(ofTerritory: territory, detail, in: bounds)
  }
}

extension Basemap {
  /// The languages, by ISO 639-1 code, in which names are stored where the sources have them.
  public static var languages: [String] { BasemapText.languages }

  /// The countries and dependent areas whose box touches the bounds.
  ///
  /// - Parameters:
  ///   - detail: The scale that decides whether a small one is on the map at all.
  ///   - bounds: The wanted part of the Earth.
  ///   - date: The day. Days before 4 February 2003 have the countries of that day.
  ///   - view: Whose view.
  /// - Returns: The countries in the order of their codes.
  public func countries(
    _ detail: Detail, in bounds: GeoBounds, on date: CalendarDate, view: WorldView
  ) -> [Country] {
    let (wanted, level) = (GridBounds(bounds), layout.levels[detail.rawValue])
    return Politics(self, on: date, view: view).periods.compactMap { period in
      let territory = file.record(level.territories, period.short(18))
      guard territory.index(4) > 0, wanted.touches(territory.box(8)) else { return nil }
      return country(period)
    }
  }

  /// The country with a code, or `nil` where there is none on that day and in that view.
  public func country(_ code: String, on date: CalendarDate, view: WorldView) -> Country? {
    Politics(self, on: date, view: view).periods
      .first { text.text($0.index(0)) == code }
      .map { country($0) }
  }

  /// The country or dependent area that a position lies in, at the finest scale; `nil` at sea.
  public func country(
    containing position: GeoCoordinate, on date: CalendarDate, view: WorldView
  ) -> Country? {
    let here = GeoBounds(
      south: position.latitude, north: position.latitude, west: position.longitude,
      east: position.longitude)
    return countries(.oneTo10Million, in: here, on: date, view: view).first { country in
      country.polygons(.oneTo10Million, in: here).contains { $0.surrounds(position) }
    }
  }

  private func country(_ period: BasemapRecord) -> Country {
    let area = Float(bitPattern: period.field(44, as: UInt32.self))
    return Country(
      code: text.text(period.index(0)), alpha3: text.text(period.index(4)),
      sovereign: text.text(period.index(8)),
      labelPoint: GeoCoordinate(
        gridLongitude: period.signed(40), latitude: period.signed(36)),
      rank: period.byte(17), area: .squareKilometres(Double(area)), basemap: self,
      territory: period.short(18), names: period.index(12))
  }
}

extension GeoPolygon {
  /// Whether a position is inside, with edges straight in longitude and latitude: those of the basemap
  /// are at most 1° long, within 0.2 km of the great circle.
  fileprivate func surrounds(_ position: GeoCoordinate) -> Bool {
    rings.count { $0.surrounds(position) } % 2 == 1
  }
}
