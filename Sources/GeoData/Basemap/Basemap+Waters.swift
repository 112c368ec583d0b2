import Geodesy

/// A lake or a reservoir.
public struct Lake: Hashable, Sendable {
  /// The name that Natural Earth gives it; empty where it gives none.
  public let name: String
  /// Natural Earth's scale rank: 0 for the largest; draw up to a rank that suits the scale.
  public let rank: Int
  /// The water; holes are islands.
  public let polygons: [GeoPolygon]
}

/// A river, or the line of a river through a lake.
public struct River: Hashable, Sendable {
  /// The name that Natural Earth gives it; empty where it gives none.
  public let name: String
  /// Natural Earth's scale rank: 0 for the largest; draw up to a rank that suits the scale.
  public let rank: Int
  /// Its pieces inside the bounds.
  public let lines: [GeoLine]
}

extension Basemap {
  /// The lakes that touch the bounds, the most important ones first; none after `maximumRank`.
  public func lakes(
    _ detail: Detail, in bounds: GeoBounds, maximumRank: Int = .max
  ) -> [Lake] {
    let geometry = geometry(detail, in: bounds)
    var lakes: [Lake] = []
    for index in 0..<geometry.level.lakes.count {
      let lake = file.record(geometry.level.lakes, index)
      guard lake.index(12) <= maximumRank, geometry.bounds.touches(lake.box(16)) else { continue }
      let polygons = geometry.polygons(lake.index(0)..<lake.index(0) + lake.index(4))
      if polygons.isEmpty { continue }
      lakes.append(
        Lake(name: text.text(lake.index(8)), rank: lake.index(12), polygons: polygons))
    }
    return lakes
  }

  /// The rivers that touch the bounds, the most important ones first; none after `maximumRank`.
  public func rivers(
    _ detail: Detail, in bounds: GeoBounds, maximumRank: Int = .max
  ) -> [River] {
    let geometry = geometry(detail, in: bounds)
    var rivers: [River] = []
    for index in 0..<geometry.level.rivers.count {
      let river = file.record(geometry.level.rivers, index)
      guard river.index(12) <= maximumRank, geometry.bounds.touches(river.box(16)) else {
        continue
      }
      let lines = (river.index(0)..<river.index(0) + river.index(4)).flatMap { position in
        geometry.lines(arc: file.record(geometry.level.references, position).signed(0))
      }
      if lines.isEmpty { continue }
      rivers.append(River(name: text.text(river.index(8)), rank: river.index(12), lines: lines))
    }
    return rivers
  }
}
