import Geodesy

/// The grid that the basemap's vertices lie on: 2″, about 62 m along a meridian.
enum BasemapGrid {
  static let stepsPerDegree = 1800
  static let radiansPerStep = Double.pi / 180 / Double(stepsPerDegree)
  static let halfTurn = 180 * stepsPerDegree
}

/// A box of longitudes and latitudes on the grid that does not cross ±180°.
struct GridBox: Equatable {
  var west: Int
  var south: Int
  var east: Int
  var north: Int

  @inline(__always) func touches(_ other: GridBox) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }
}

extension GridBox {
  fileprivate var middle: GeoCoordinate {
    GeoCoordinate(gridLongitude: (west + east) / 2, latitude: (south + north) / 2)
  }
}

/// The wanted part of the Earth as one box, or two where it crosses the antimeridian.
struct GridBounds {
  private let first: GridBox
  private let second: GridBox

  /// How much is read around the wanted box, in degrees: the chord of a run that is left out is a
  /// great circle, and leaves the run's own box by up to 0.03°.
  static let margin = 0.05

  /// Makes the bounds; angles must be finite.
  init(_ bounds: GeoBounds) {
    precondition(
      bounds.south.isFinite && bounds.north.isFinite && bounds.west.isFinite
        && bounds.east.isFinite, "bounds of \(bounds) are not finite")
    let steps = Double(BasemapGrid.stepsPerDegree)
    func down(_ angle: Angle) -> Int { Int(((angle.degrees - Self.margin) * steps).rounded(.down)) }
    func up(_ angle: Angle) -> Int { Int(((angle.degrees + Self.margin) * steps).rounded(.up)) }
    let halfTurn = BasemapGrid.halfTurn
    var west = down(bounds.west)
    var east = up(bounds.east)
    let crosses = bounds.crossesAntimeridian
    if !crosses, west < -halfTurn, east > halfTurn {
      (west, east) = (-halfTurn, halfTurn)
    }
    let box = GridBox(west: west, south: down(bounds.south), east: east, north: up(bounds.north))
    (first, second) = Self.split(box, crosses: crosses)
  }

  @inline(__always) func touches(_ box: GridBox) -> Bool {
    first.touches(box) || second.touches(box)
  }

  /// Whether a ring that does not touch the bounds, and does not hold the north pole, holds them.
  func isInside(_ ring: GeoLine) -> Bool {
    ring.surrounds(first.middle) || ring.surrounds(second.middle)
  }

  private static func split(_ box: GridBox, crosses: Bool) -> (GridBox, GridBox) {
    let halfTurn = BasemapGrid.halfTurn
    var (one, two) = (box, box)
    if crosses {
      one.east = halfTurn
      two.west = -halfTurn
    } else if box.west < -halfTurn {
      one.west = -halfTurn
      (two.west, two.east) = (box.west + 2 * halfTurn, halfTurn)
    } else if box.east > halfTurn {
      one.east = halfTurn
      (two.west, two.east) = (-halfTurn, box.east - 2 * halfTurn)
    }
    return (one, two)
  }
}
