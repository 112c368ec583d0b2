import Geodesy
import YAMLReading

/// Reads well-known text (OGC 06-103r4, section 7): `POLYGON ((20 50, 30 50, 30 60, 20 50))`.
///
/// Longitude comes before latitude. Altitudes and measures are not looked at; of reference systems
/// only `SRID=4326;` is taken.
struct WKTReader {
  /// What is wrong, and at which byte of the text.
  struct Failure: Error {
    let offset: Int
    let problem: String
  }

  private let bytes: [UInt8]
  private let edges: StraightEdges
  private var at = 0

  init(_ text: String, edges: StraightEdges) {
    bytes = Array(text.utf8)
    self.edges = edges
  }

  /// The one shape that the text is.
  mutating func shape() throws(Failure) -> DataShape {
    if word(peeking: true) == "SRID" {
      let start = at
      guard bytes[at...].starts(with: Array("SRID=4326;".utf8)) else {
        throw Failure(
          offset: start, problem: "is in another reference system than SRID=4326, WGS84")
      }
      at += 10
    }
    let shape = try geometry(depth: 0)
    skipSpace()
    guard at == bytes.count else { throw failure("nothing should follow the geometry") }
    return shape
  }

  private mutating func geometry(depth: Int) throws(Failure) -> DataShape {
    let start = at
    let type = word()
    // A coordinate more, or two: `POINT Z (20 50 0)`.
    if ["Z", "M", "ZM"].contains(word(peeking: true)) { _ = word() }
    if word(peeking: true) == "EMPTY" {
      _ = word()
      return DataShape()
    }
    switch type {
    case "POINT":
      return DataShape(points: [try bracketedPosition()])
    case "MULTIPOINT":
      // Each point may have brackets of its own.
      return DataShape(
        points: try list { reader throws(Failure) in
          guard reader.nextByte == UInt8(ascii: "(") else { return try reader.position() }
          return try reader.bracketedPosition()
        })
    case "LINESTRING": return DataShape(lines: [try line()])
    case "MULTILINESTRING":
      return DataShape(lines: try list { reader throws(Failure) in try reader.line() })
    case "POLYGON": return DataShape(polygons: [try polygon()])
    case "MULTIPOLYGON":
      return DataShape(polygons: try list { reader throws(Failure) in try reader.polygon() })
    case "GEOMETRYCOLLECTION":
      guard depth < 8 else { throw failure("collections are nested more than 8 deep") }
      let parts = try list { reader throws(Failure) in try reader.geometry(depth: depth + 1) }
      return parts.reduce(into: DataShape()) { $0.add($1) }
    default:
      let types = GeometryKind.allCases.map { $0.rawValue.uppercased() } + ["GEOMETRYCOLLECTION"]
      throw Failure(
        offset: start,
        problem: type.isEmpty
          ? "is not well-known text, which begins like POINT (20 50)"
          : "is not well-known text: \(Suggestion.text(for: type, among: types, noun: "types"))")
    }
  }

  private mutating func bracketedPosition() throws(Failure) -> GeoCoordinate {
    let positions = try list { reader throws(Failure) in try reader.position() }
    guard positions.count == 1 else { throw failure("a point should be one position") }
    return positions[0]
  }

  private mutating func line() throws(Failure) -> GeoLine {
    try positions { edges, positions throws(StraightEdges.Fault) in try edges.line(positions) }
  }

  private mutating func polygon() throws(Failure) -> [GeoLine] {
    var isHole = false
    return try list { reader throws(Failure) in
      defer { isHole = true }
      return try reader.positions { [isHole] edges, positions throws(StraightEdges.Fault) in
        try edges.ring(positions, isHole: isHole)
      }
    }
  }

  private mutating func positions(
    _ join: (StraightEdges, GeoLine) throws(StraightEdges.Fault) -> GeoLine
  ) throws(Failure) -> GeoLine {
    skipSpace()
    let start = at
    let positions = try list { reader throws(Failure) in try reader.position() }
    do {
      return try join(edges, positions)
    } catch {
      throw Failure(offset: start, problem: "is a shape \(Self.words(for: error))")
    }
  }

  private static func words(for fault: StraightEdges.Fault) -> String {
    switch fault {
    case .notClosed: "with a ring that does not end where it begins"
    case .longEdge: "with a position \(fault.problem)"
    case .noArea, .manyTurns: "with \(fault.problem)"
    case .tooFewPositions: "\(fault.problem)"
    }
  }

  private mutating func position() throws(Failure) -> GeoCoordinate {
    skipSpace()
    let start = at
    let longitude = try number()
    let latitude = try number()
    while let byte = nextByte, byte != UInt8(ascii: ","), byte != UInt8(ascii: ")") {
      _ = try number()
    }
    if let problem = GeoCoordinate.problem(longitude: longitude, latitude: latitude) {
      throw Failure(
        offset: start, problem: "has a position of \(longitude) \(latitude), \(problem)")
    }
    return GeoCoordinate(latitude: latitude, longitude: longitude)
  }

  private mutating func number() throws(Failure) -> Double {
    skipSpace()
    let start = at
    while at < bytes.count, Self.numberBytes.contains(bytes[at]) { at += 1 }
    guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw Failure(offset: start, problem: "is not well-known text here: a number should follow")
    }
    return number
  }

  /// What stands in brackets with commas between, one or more.
  private mutating func list<Part>(
    _ read: (inout WKTReader) throws(Failure) -> Part
  ) throws(Failure) -> [Part] {
    guard nextByte == UInt8(ascii: "(") else { throw failure("a bracket should open") }
    var parts: [Part] = []
    repeat {
      at += 1
      parts.append(try read(&self))
    } while nextByte == UInt8(ascii: ",")
    guard nextByte == UInt8(ascii: ")") else { throw failure("a bracket should close") }
    at += 1
    return parts
  }

  /// The next word in capitals; empty where there is none.
  private mutating func word(peeking: Bool = false) -> String {
    skipSpace()
    let start = at
    while at < bytes.count, Character(Unicode.Scalar(bytes[at])).isLetter, bytes[at] < 0x80 {
      at += 1
    }
    defer { if peeking { at = start } }
    return String(decoding: bytes[start..<at], as: UTF8.self).uppercased()
  }

  /// The next byte that is no space.
  private var nextByte: UInt8? {
    mutating get {
      skipSpace()
      return at < bytes.count ? bytes[at] : nil
    }
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private func failure(_ advice: String) -> Failure {
    Failure(offset: at, problem: "is not well-known text here: \(advice)")
  }

  private static let numberBytes = Set("+-.0123456789eE".utf8)
}
