import Geodesy

/// Land, water, borders, countries and places of the whole Earth, at three scales.
///
/// Made from Natural Earth by `make basemap`; `Resources/basemap/SOURCES.md` names every source.
/// Land, coast, countries and borders of one scale share their vertices, which lie on a grid of 2″
/// (about 62 m). Opening maps the file and checks it; geometry is unpacked when it is asked for, in
/// full only inside the wanted bounds. All lines are great circles between neighbours at most 1°
/// apart, rings have their inside on the left, and nothing is cut at ±180°.
public final class Basemap: Sendable {
  /// The scale that the geometry was generalised for.
  public enum Detail: Int, Sendable, CaseIterable {
    /// For frames up to some 2,000 km wide; vertices about 2 km apart.
    case oneTo10Million
    /// For continents.
    case oneTo50Million
    /// For the whole world; small islands are left out.
    case oneTo110Million
  }

  /// The first day that the table of dated changes covers: that on which Yugoslavia became Serbia
  /// and Montenegro. Earlier days get its borders.
  public static let firstDay = CalendarDate.firstOfTable

  let file: MappedFile
  let layout: BasemapLayout

  /// Opens a basemap file.
  ///
  /// - Throws: `BasemapError`, for a file that cannot be read and for one that is not a whole and
  ///   consistent basemap of this version.
  public init(path: String) throws(BasemapError) {
    file = try MappedFile(path: path)
    layout = try BasemapLayout(file, path: path)
    try BasemapCheck(file: file, layout: layout, path: path).run()
  }

  /// FNV-1a (64 bits) of `changes.yaml` and `names.yaml`, one after the other, as they were compiled
  /// into this file.
  public var changesFingerprint: UInt64 { layout.changesFingerprint }

  /// The land that touches the bounds, lakes included. The Caspian is sea.
  ///
  /// Outside the bounds rings keep their course only roughly: every line that leaves the bounds is
  /// shortened, never moved across them.
  public func land(_ detail: Detail, in bounds: GeoBounds) -> [GeoPolygon] {
    polygons(ofTerritory: 0, detail, in: bounds)
  }

  /// The shores of sea and Caspian that touch the bounds, lakes not included.
  public func coast(_ detail: Detail, in bounds: GeoBounds) -> [GeoLine] {
    let geometry = geometry(detail, in: bounds)
    return (0..<geometry.level.arcs.count)
      .filter { file.record(geometry.level.arcs, $0).byte(12) == ArcKind.coast.rawValue }
      .flatMap { geometry.lines(arc: $0) }
  }

  func geometry(_ detail: Detail, in bounds: GeoBounds) -> BasemapGeometry {
    BasemapGeometry(file: file, level: layout.levels[detail.rawValue], bounds: GridBounds(bounds))
  }

  func polygons(ofTerritory index: Int, _ detail: Detail, in bounds: GeoBounds) -> [GeoPolygon] {
    let geometry = geometry(detail, in: bounds)
    let territory = file.record(geometry.level.territories, index)
    return geometry.polygons(territory.index(0)..<territory.index(0) + territory.index(4))
  }

  var text: BasemapText { BasemapText(file: file, table: layout.text) }
}

extension CalendarDate {
  /// 4 February 2003: `valid-from` of `Resources/basemap/changes.yaml`.
  fileprivate static let firstOfTable: CalendarDate = {
    guard let day = CalendarDate(year: 2003, month: 2, day: 4) else {
      preconditionFailure("4 February 2003 is a day")
    }
    return day
  }()
}
