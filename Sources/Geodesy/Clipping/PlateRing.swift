/// A ring on the plane of longitude and latitude.
struct PlateRing {
  let positions: GeoLine
  /// In square radians of the plane; positive where the ring runs counter-clockwise.
  let signedArea: Double

  /// Takes a ring between −180° and 180°. Of positions in a row on one border of the plane only
  /// the outer ones stay.
  init(_ ring: GeoLine) {
    let apart = ring.neighbours.filter { $0.before != $0.position }.map(\.position)
    positions = apart.neighbours
      .filter { !$0.position.isOnBorder(between: $0.before, and: $0.after) }.map(\.position)
    var area = 0.0
    for (_, a, b) in positions.neighbours {
      area += a.longitude.radians * b.latitude.radians - b.longitude.radians * a.latitude.radians
    }
    signedArea = area / 2
  }

  /// Whether a ring that does not cross this one lies in it.
  func contains(_ other: PlateRing) -> Bool {
    // A hole may touch the ring around it: most of its positions tell.
    2 * other.positions.filter(contains).count > other.positions.count
  }

  private func contains(_ position: GeoCoordinate) -> Bool {
    var isInside = false
    for (_, a, b) in positions.neighbours
    where (a.latitude > position.latitude) != (b.latitude > position.latitude) {
      let share = (position.latitude - a.latitude) / (b.latitude - a.latitude)
      if position.longitude < a.longitude + (b.longitude - a.longitude) * share {
        isInside.toggle()
      }
    }
    return isInside
  }
}

extension GeoLine {
  /// Each position of a ring between the ones before and after it.
  fileprivate var neighbours:
    [(before: GeoCoordinate, position: GeoCoordinate, after: GeoCoordinate)]
  {
    indices.map { index in
      (
        self[index == 0 ? count - 1 : index - 1], self[index],
        self[index + 1 == count ? 0 : index + 1]
      )
    }
  }
}

extension GeoCoordinate {
  /// Whether three positions lie on ±180° of longitude or on ±90° of latitude.
  fileprivate func isOnBorder(between a: GeoCoordinate, and b: GeoCoordinate) -> Bool {
    let border = 1e-12
    let isOnMeridian =
      abs(abs(longitude.radians) - .pi) < border
      && abs((longitude - a.longitude).radians) < border
      && abs((longitude - b.longitude).radians) < border
    let isOnPole =
      abs(abs(latitude.radians) - .pi / 2) < border
      && abs((latitude - a.latitude).radians) < border
      && abs((latitude - b.latitude).radians) < border
    return isOnMeridian || isOnPole
  }
}
