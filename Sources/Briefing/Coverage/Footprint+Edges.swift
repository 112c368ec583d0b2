import Coverage
import Geodesy

extension Footprint.Edge {
  /// Along the ellipsoid.
  var length: Distance {
    zip(line, line.dropFirst()).reduce(.zero) {
      $0 + Geodesic.wgs84.distance(from: $1.0, to: $1.1)
    }
  }
}

extension Footprint {
  /// How long the edge is that each cause ends, in the order of `EdgeCause`.
  var edgeLengths: [(cause: EdgeCause, length: Distance)] {
    let lengths = Dictionary(edges.map { ($0.cause, $0.length) }, uniquingKeysWith: +)
    return EdgeCause.allCases.compactMap { cause in lengths[cause].map { (cause, $0) } }
  }
}
