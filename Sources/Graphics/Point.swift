#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// A place on the page, in points (1/72 inch) from the upper left corner, y downwards.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  @inlinable public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The upper left corner.
  public static let zero = Point(x: 0, y: 0)

  @inlinable public static func + (a: Point, b: Point) -> Point {
    Point(x: a.x + b.x, y: a.y + b.y)
  }

  @inlinable public static func - (a: Point, b: Point) -> Point {
    Point(x: a.x - b.x, y: a.y - b.y)
  }

  @inlinable public static func * (a: Point, factor: Double) -> Point {
    Point(x: a.x * factor, y: a.y * factor)
  }

  /// The point after a turn about the origin, clockwise as the page is seen.
  public func turned(byDegrees degrees: Double) -> Point {
    guard degrees != 0 else { return self }
    let angle = degrees * .pi / 180
    return Point(x: x * cos(angle) - y * sin(angle), y: x * sin(angle) + y * cos(angle))
  }

  /// The distance from the origin, in points.
  @inlinable public var length: Double { (x * x + y * y).squareRoot() }
}

/// A width and a height, in points.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
