import Geodesy

/// A shape as files hold it: cut at ±180°, its positions rounded.
enum FileGeometry {
  typealias Line = [FilePosition]

  case point(FilePosition)
  /// Each with at least two positions, no two neighbours the same.
  case lines([Line])
  /// Each the outer ring, counter-clockwise, then its holes, clockwise; the first position of a
  /// ring is also its last. None for a shape without area.
  case polygons([[Line]])

  init(_ position: GeoCoordinate) { self = .point(FilePosition(position)) }

  init(line: GeoLine) {
    self = .lines(
      PlateCarree().pieces(of: line).map { Self.apart($0.map(FilePosition.init)) }
        .filter { $0.count >= 2 })
  }

  init(polygons: [GeoPolygon]) {
    self = .polygons(
      polygons.flatMap(PlateCarree().polygons).compactMap { polygon in
        let rings = polygon.rings.map(Self.closed)
        // What is lost in rounding was smaller than a metre.
        guard let outer = rings.first, Self.signedArea(outer) > 0 else { return nil }
        return [outer] + rings.dropFirst().filter { Self.signedArea($0) < 0 }
      })
  }

  /// The lines and rings of which it is made.
  var parts: [Line] {
    switch self {
    case .point(let position): [[position]]
    case .lines(let lines): lines
    case .polygons(let polygons): polygons.flatMap { $0 }
    }
  }

  private static func closed(_ ring: GeoLine) -> Line {
    let line = apart(ring.map(FilePosition.init))
    guard let first = line.first else { return [] }
    return line.last == first ? line : line + [first]
  }

  /// The line without positions that are the same as the one before.
  private static func apart(_ line: Line) -> Line {
    line.enumerated().filter { $0 == 0 || line[$0 - 1] != $1 }.map(\.element)
  }

  /// Twice the area of a closed ring on the plane, positive where it runs counter-clockwise.
  private static func signedArea(_ ring: Line) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
      sum + Double(edge.0.longitude) * Double(edge.1.latitude)
        - Double(edge.1.longitude) * Double(edge.0.latitude)
    }
  }
}
