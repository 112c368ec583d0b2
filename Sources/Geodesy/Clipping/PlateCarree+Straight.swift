extension PlateCarree {
  /// A line that is straight on the plane of longitude and latitude, as geodesics.
  ///
  /// Between the positions of each edge stand so many others that the geodesics through them pass
  /// no farther beside the straight line than the tolerance: an edge along a parallel follows it.
  /// - Parameter line: Its longitudes may run on past ±180°, for a line that crosses there.
  /// - Returns: The line between −180° and 180°.
  public func geodesics(alongStraight line: GeoLine) -> GeoLine {
    guard let first = line.first else { return [] }
    var found = [first.wrapped]
    found.reserveCapacity(line.count)
    for (start, end) in zip(line, line.dropFirst()) {
      let turn = end.longitude.degrees - start.longitude.degrees
      let rise = end.latitude.degrees - start.latitude.degrees
      let pieces = self.pieces(turn: abs(turn), rise: abs(rise))
      for piece in 1..<max(pieces, 1) {
        let share = Double(piece) / Double(pieces)
        found.append(
          GeoCoordinate(
            latitude: start.latitude.degrees + rise * share,
            longitude: start.longitude.degrees + turn * share
          ).wrapped)
      }
      found.append(end.wrapped)
    }
    return found
  }

  /// How many equal parts of an edge are each straight enough; in degrees of the plane.
  ///
  /// A great circle over a difference of longitude λ and latitude φ bows by at most about
  /// R (λ² / 16 + λ φ / 4) beside the straight line.
  private func pieces(turn: Double, rise: Double) -> Int {
    let (turnAngle, riseAngle) = (turn * .pi / 180, rise * .pi / 180)
    let bow =
      Ellipsoid.wgs84.semiMajorAxis.metres
      * (turnAngle * turnAngle / 16 + turnAngle * riseAngle / 4)
    let straight = (bow / tolerance.metres).squareRoot()
    return Int(max(straight, max(turn, rise) / Self.longestStraightEdge).rounded(.up))
  }

  /// In degrees: short against every part of the sphere that is cut out for a map.
  private static let longestStraightEdge = 5.0
}

extension GeoCoordinate {
  /// The same place with a longitude between −180° and 180°; both ends are kept.
  fileprivate var wrapped: GeoCoordinate {
    abs(longitude.degrees) <= 180
      ? self : GeoCoordinate(latitude: latitude, longitude: longitude.normalizedLongitude)
  }
}
