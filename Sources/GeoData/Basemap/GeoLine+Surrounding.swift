import Geodesy

extension GeoLine {
  /// Whether a position is inside of a ring that does not hold the north pole: edges, straight in
  /// longitude and latitude and at most a few degrees long, cross the meridian to the north of it an
  /// odd number of times. Right for Antarctica's ring, too.
  func surrounds(_ position: GeoCoordinate) -> Bool {
    guard let last else { return false }
    // Each vertex has one side of the meridian, for the edge that ends there and for the next.
    func side(_ vertex: GeoCoordinate) -> Double {
      (vertex.longitude - position.longitude).normalizedLongitude.radians
    }
    var isInside = false
    var (previous, west) = (last, side(last))
    for vertex in self {
      let east = side(vertex)
      if (west < 0) != (east < 0), abs(east - west) < .pi {
        let latitude =
          previous.latitude + (vertex.latitude - previous.latitude) * (west / (west - east))
        if latitude > position.latitude { isInside.toggle() }
      }
      (previous, west) = (vertex, east)
    }
    return isInside
  }
}
