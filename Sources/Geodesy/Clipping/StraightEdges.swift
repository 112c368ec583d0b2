#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines and rings as files list them: positions joined by straight edges of the plane of longitude
/// and latitude (RFC 7946, section 3.1.1).
public struct StraightEdges: Hashable, Sendable {
  /// What is meant by an edge over more than 180° of longitude; nil where nobody said.
  public var longEdges: LongEdges?

  public init(longEdges: LongEdges? = nil) { self.longEdges = longEdges }

  /// What an edge over more than 180° of longitude stands for.
  public enum LongEdges: String, CaseIterable, Hashable, Sendable {
    /// What it says: a straight line the long way round, as RFC 7946 has it.
    case asWritten = "as-written"
    /// The short way, across ±180°, which the file leaves uncut.
    case crossAntimeridian = "cross-180"
  }

  /// What is wrong with a line or a ring.
  public enum Fault: Error, Equatable, Sendable {
    /// The edge that begins at this position goes so many degrees of longitude in one step, and
    /// nobody said which way.
    case longEdge(at: Int, degrees: Double)
    case tooFewPositions(Int)
    /// The last position of a ring is not its first.
    case notClosed
    /// A ring without area, or whose parts cancel out.
    case noArea
    /// A ring that runs around the Earth more than once.
    case manyTurns
  }

  /// The line with longitudes that run on past ±180° where it crosses there.
  public func line(_ positions: GeoLine) throws(Fault) -> GeoLine {
    guard positions.count >= 2 else { throw .tooFewPositions(positions.count) }
    var found = [positions[0]]
    found.reserveCapacity(positions.count)
    for index in 1..<positions.count {
      let previous = found[index - 1].longitude.degrees
      var turn = positions[index].longitude.degrees - positions[index - 1].longitude.degrees
      if abs(turn) > 180 {
        switch longEdges {
        case .asWritten: break
        case .crossAntimeridian: turn -= (turn / 360).rounded() * 360
        case nil:
          // From one end of the plane to the other: along the pole, or all around.
          guard abs(turn) == 360 else { throw .longEdge(at: index - 1, degrees: abs(turn)) }
        }
      }
      found.append(
        GeoCoordinate(latitude: positions[index].latitude, longitude: .degrees(previous + turn)))
    }
    return found
  }

  /// The ring with what it encloses on its left, whichever way the file runs around it.
  ///
  /// A ring encloses what lies inside it on the plane; one that runs around a pole, the smaller
  /// side of the Earth.
  /// - Parameters:
  ///   - positions: The last is the first again.
  ///   - isHole: Whether what it encloses is taken out: then it comes to lie on its right.
  /// - Returns: The ring, closed: its last position is the first, or the first a turn farther.
  /// - Throws: `Fault`.
  public func ring(_ positions: GeoLine, isHole: Bool) throws(Fault) -> GeoLine {
    guard positions.count >= 4 else { throw .tooFewPositions(positions.count) }
    guard let first = positions.first, let last = positions.last, first.isSamePlace(as: last)
    else { throw .notClosed }
    let ring = try line(positions)
    let turn = ring[ring.count - 1].longitude.degrees - ring[0].longitude.degrees
    let runsCounterClockwise: Bool
    switch (turn / 360).rounded() {
    case 0:
      let area = Self.area(of: ring)
      guard abs(area) > Self.leastArea else { throw .noArea }
      runsCounterClockwise = area > 0
    case 1, -1:
      // Eastwards the north is on the left.
      let northIsSmaller = Self.meanSine(along: ring) > 0
      runsCounterClockwise = (turn > 0) == northIsSmaller
    default: throw .manyTurns
    }
    return runsCounterClockwise != isHole ? ring : ring.reversed()
  }

  /// The edges of a ring that are part of its shape: not those along ±180° and the poles, where
  /// the plane is cut.
  public static func outline(of ring: GeoLine) -> [GeoLine] {
    var lines: [GeoLine] = []
    var current: GeoLine = []
    for (start, end) in zip(ring, ring.dropFirst()) {
      let isCut =
        (abs(start.longitude.degrees) == 180 && start.longitude == end.longitude)
        || (abs(start.latitude.degrees) == 90 && start.latitude == end.latitude)
      if isCut {
        if current.count > 1 { lines.append(current) }
        current = []
      } else {
        if current.isEmpty { current = [start] }
        current.append(end)
      }
    }
    if current.count > 1 { lines.append(current) }
    return lines
  }

  /// In square degrees of the plane; positive where the ring runs counter-clockwise.
  private static func area(of ring: GeoLine) -> Double {
    guard let origin = ring.first else { return 0 }
    // Measured from the first position, so that small rings far from 0°, 0° keep their digits.
    return zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
      let (ax, ay) = (edge.0.longitude - origin.longitude, edge.0.latitude - origin.latitude)
      let (bx, by) = (edge.1.longitude - origin.longitude, edge.1.latitude - origin.latitude)
      return sum + (ax.degrees * by.degrees - bx.degrees * ay.degrees) / 2
    }
  }

  /// The mean of the sine of latitude over longitude: what lies north of a ring around the Earth
  /// is the smaller part where it is above zero.
  private static func meanSine(along ring: GeoLine) -> Double {
    let turn = ring[ring.count - 1].longitude.degrees - ring[0].longitude.degrees
    return zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
      let sines = sin(edge.0.latitude.radians) + sin(edge.1.latitude.radians)
      return sum + sines / 2 * (edge.1.longitude - edge.0.longitude).degrees / turn
    }
  }

  /// In square degrees: some ten square centimetres.
  private static let leastArea = 1e-13
}

extension GeoCoordinate {
  /// Whether two positions of a file are one place: also 180° and −180°.
  fileprivate func isSamePlace(as other: GeoCoordinate) -> Bool {
    let turn = abs(longitude.degrees - other.longitude.degrees)
    return latitude == other.latitude && (turn == 0 || turn == 360)
  }
}
