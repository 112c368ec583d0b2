import Graphics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A turn on the page, clockwise as y runs downwards, by its sine and cosine.
struct Turn: Hashable {
  let sine: Double
  let cosine: Double

  static let none = Turn(sine: 0, cosine: 1)

  init(degrees: Double) {
    sine = sin(degrees * .pi / 180)
    cosine = cos(degrees * .pi / 180)
  }

  /// The turn that brings the x axis into a direction; none where that has no length.
  init(along direction: Point) {
    let length = direction.length
    (sine, cosine) = length > 0 ? (direction.y / length, direction.x / length) : (0, 1)
  }

  private init(sine: Double, cosine: Double) { (self.sine, self.cosine) = (sine, cosine) }

  /// From −180 to 180.
  var degrees: Double { atan2(sine, cosine) * 180 / .pi }

  /// To the right, as the turned text sees it.
  var right: Point { Point(x: cosine, y: sine) }

  /// Upwards, as the turned text sees it.
  var up: Point { Point(x: sine, y: -cosine) }
}
