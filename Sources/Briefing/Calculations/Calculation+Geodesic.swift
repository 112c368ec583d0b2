import Coverage
import Geodesy
import YAMLReading

extension Calculation {
  /// The length of the shortest line between two positions on WGS84, and in which azimuths they
  /// lie from each other.
  ///
  /// - Returns: In metres. Of two equal positions the azimuths are left open.
  /// - Throws: `CoverageError.outOfRange` for a position that is not on the Earth.
  public static func geodesic(
    from start: GeoCoordinate, to end: GeoCoordinate
  ) throws(CoverageError) -> Calculation {
    guard start.isOnEarth, end.isOnEarth else {
      throw .outOfRange("latitudes go from −90° to 90° and longitudes from −180° to 180°")
    }
    let (distance, there) = Geodesic.wgs84.inverse(from: start, to: end)
    let back = Geodesic.wgs84.azimuth(from: end, to: start)
    let isOpen = distance == .zero
    return try Calculation(
      distance, digits: 5,
      remark: isOpen ? "" : "; azimuth \(there.tenths) there, \(back.tenths) back",
      formula: "geodesic on WGS84; azimuths clockwise from true north",
      source: "Karney, Algorithms for geodesics, Journal of Geodesy 87, 2013",
      others: [
        .init("azimuth-deg", isOpen ? .null : .degrees(there)),
        .init("back-azimuth-deg", isOpen ? .null : .degrees(back)),
      ])
  }
}

extension Angle {
  /// An azimuth to a tenth of a degree, below 360°.
  fileprivate var tenths: String {
    let tenths = Int((degrees * 10).rounded()) % 3600
    return "\(tenths / 10).\(tenths % 10)°"
  }
}
