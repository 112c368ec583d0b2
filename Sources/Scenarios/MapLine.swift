import Geodesy

/// A line from a place to another, or from a place in a direction.
public struct MapLine: Hashable, Sendable {
  public var from: Place
  public var end: End
  public var kind: Kind
  public var label: Label
  public var units: [DistanceUnit]
  /// Whether its end has an arrow head.
  public var hasArrow: Bool
  public var color: ColorRole

  public init(
    from: Place, to end: End, kind: Kind = .greatCircle, label: Label = .distance,
    units: [DistanceUnit] = [.kilometres], hasArrow: Bool = false, color: ColorRole = .text
  ) {
    self.from = from
    self.end = end
    self.kind = kind
    self.label = label
    self.units = units
    self.hasArrow = hasArrow
    self.color = color
  }

  public enum End: Hashable, Sendable {
    case place(Place)
    /// So far in an azimuth at the start, clockwise from true north.
    case bearing(azimuth: Angle, length: Distance)
  }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The shortest line on WGS84, a geodesic.
    case greatCircle = "great-circle"
    /// The line of constant azimuth on WGS84.
    case rhumb
  }

  /// What is written along the line.
  public enum Label: Hashable, Sendable {
    case distance
    /// The azimuth at the start.
    case bearing
    /// Both.
    case both
    case none
    case text(String)
  }

  /// Length and azimuth at the start.
  public var measure: (distance: Distance, azimuth: Angle) {
    switch (end, kind) {
    case (.bearing(let azimuth, let length), _): (length, azimuth.normalizedAzimuth)
    case (.place(let place), .greatCircle):
      Geodesic.wgs84.inverse(from: from.position, to: place.position)
    case (.place(let place), .rhumb):
      Loxodrome.wgs84.inverse(from: from.position, to: place.position)
    }
  }

  /// Where it ends; nil for a loxodrome that would run past a pole.
  public var destination: GeoCoordinate? {
    switch end {
    case .place(let place): place.position
    case .bearing: destination(after: 1)
    }
  }

  /// Where a bearing stands after a part of its length.
  private func destination(after share: Double) -> GeoCoordinate? {
    guard case .bearing(let azimuth, let length) = end else { return nil }
    let way = length * share
    return switch kind {
    case .greatCircle:
      Geodesic.wgs84.destination(from: from.position, azimuth: azimuth, distance: way)
    case .rhumb: Loxodrome.wgs84.destination(from: from.position, azimuth: azimuth, distance: way)
    }
  }

  /// The line on the ellipsoid, its positions at most 50 km apart; empty where it has no end.
  public var line: GeoLine {
    guard let destination else { return [] }
    let spacing = Distance.kilometres(50)
    switch (end, kind) {
    case (.bearing(_, let length), _):
      // Not the shortest line to its end where that lies more than half around the Earth.
      let pieces = max(1, Int((length / spacing).rounded(.up)))
      return [from.position]
        + (1...pieces).compactMap { self.destination(after: Double($0) / Double(pieces)) }
    case (.place, .greatCircle):
      return Geodesic.wgs84.line(from: from.position, to: destination, spacing: spacing)
    case (.place, .rhumb):
      return Loxodrome.wgs84.line(from: from.position, to: destination, spacing: spacing)
    }
  }
}
