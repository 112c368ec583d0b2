import Geodesy
import YAMLReading

extension GeoCoordinate {
  /// What is wrong with a longitude and a latitude in degrees; nil for a place on the Earth.
  ///
  /// A shape that crosses ±180° may run on, up to a turn.
  static func problem(longitude: Double, latitude: Double) -> String? {
    guard abs(longitude) <= 360, abs(latitude) <= 90 else {
      let range = "not on the Earth: longitude −360 to 360, latitude −90 to 90, in degrees"
      let isSwapped = abs(latitude) <= 360 && abs(longitude) <= 90
      return isSwapped ? range + "; are the two swapped?" : range
    }
    return nil
  }
}

extension StraightEdges.Fault {
  /// What is wrong, to be read after the value.
  var problem: String {
    switch self {
    case .longEdge(_, let degrees):
      "from where the line goes \(Int(degrees.rounded()))° of longitude in one step; say which way"
        + " with long-edges: cross-180 or as-written, or cut the shape at 180°"
    case .tooFewPositions(let count):
      count < 2
        ? "too short: a line has two positions or more, a ring four"
        : "too short: a ring has four positions or more, the last being the first again"
    case .notClosed: "not the position that its ring begins with, which would close it"
    case .noArea: "a ring that encloses nothing"
    case .manyTurns: "a ring that runs around the Earth more than once"
    }
  }
}

extension String {
  /// The text on one line: white space, line ends among it, is one space each.
  var asOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
