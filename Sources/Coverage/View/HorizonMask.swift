import GeoData
import Geodesy

/// The skyline around a sensor: how high hills and buildings stand in each direction.
///
/// Between two azimuths the elevation angle is interpolated; the last joins the first.
public struct HorizonMask: Hashable, Sendable {
  /// One direction of the skyline.
  public struct Point: Hashable, Sendable {
    /// Clockwise from true north, 0° to below 360°.
    public var azimuth: Angle
    /// The apparent elevation angle of the skyline above the local horizontal, −90° to 90°.
    public var elevationAngle: Angle

    public init(azimuth: Angle, elevationAngle: Angle) {
      self.azimuth = azimuth
      self.elevationAngle = elevationAngle
    }
  }

  /// The skyline by increasing azimuth, at least one point.
  public let points: [Point]

  /// How far apart the azimuths of a mask may be inside the sector that it is used in.
  public static let widestStep = Angle.degrees(45)

  /// Takes points in any order.
  ///
  /// - Throws: `CoverageError.invalidLimit` for no points, for an angle outside of its range, and
  ///   for two points at one azimuth.
  public init(_ points: [Point]) throws(CoverageError) {
    guard !points.isEmpty else { throw .invalidLimit("horizon mask", "has no points") }
    for point in points {
      guard point.azimuth.isFinite, point.azimuth >= .zero, point.azimuth.degrees < 360 else {
        throw .invalidLimit("horizon mask", "has an azimuth that is not from 0° to below 360°")
      }
      try ViewLimits.check(point.elevationAngle, "elevation of the horizon mask", in: -90...90)
    }
    // A skyline that is closed with its first direction says that one twice, and the same.
    let sorted = points.sorted { $0.azimuth < $1.azimuth }.reduce(into: [Point]()) {
      if $0.last != $1 { $0.append($1) }
    }
    for (a, b) in zip(sorted, sorted.dropFirst())
    where (b.azimuth - a.azimuth).degrees < 1e-9 {
      throw .invalidLimit("horizon mask", "has two points at \(b.azimuth.degrees)°")
    }
    self.points = sorted
  }

  /// The elevation angle of the skyline in a direction.
  public func elevationAngle(at azimuth: Angle) -> Angle {
    let wanted = azimuth.normalizedAzimuth
    let after = points.partitioningIndex { $0.azimuth > wanted }
    let (a, b) = (points[after == 0 ? points.count - 1 : after - 1], points[after % points.count])
    let step = (b.azimuth - a.azimuth).normalizedAzimuth
    guard step.degrees > 1e-9 else { return a.elevationAngle }
    let share = (wanted - a.azimuth).normalizedAzimuth / step
    return a.elevationAngle + (b.elevationAngle - a.elevationAngle) * share
  }

  /// The first step between two points that is too wide and lies, in part, in a sector; nil where
  /// the mask says enough.
  public func gap(in sector: Sector) -> Sector? {
    for (index, a) in points.enumerated() {
      let b = points[(index + 1) % points.count]
      let step = Sector(from: a.azimuth, to: b.azimuth)
      guard step.width.degrees > Self.widestStep.degrees + 1e-9 else { continue }
      // Nothing of the sector lies in the step where it ends before the sector begins.
      let start = (a.azimuth - sector.from).normalizedAzimuth
      let isOutside =
        sector.width.degrees < 360 - 1e-9 && start >= sector.width
        && (start + step.width).degrees <= 360 + 1e-9
      if !isOutside { return step }
    }
    return nil
  }
}

extension Array {
  /// The first index whose element belongs to the second part of an array in two parts.
  func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
