import Graphics

extension Path {
  /// Pointing up; the radius is that of the circle around it, nearly.
  static func triangle(at center: Point, radius: Double) -> Path {
    Path(
      polyline: [
        Point(x: center.x, y: center.y - radius),
        Point(x: center.x + radius * 0.9, y: center.y + radius * 0.66),
        Point(x: center.x - radius * 0.9, y: center.y + radius * 0.66),
      ], closed: true)
  }

  /// A square on its corner.
  static func diamond(at center: Point, radius: Double) -> Path {
    Path(
      polyline: [
        Point(x: center.x, y: center.y - radius), Point(x: center.x + radius, y: center.y),
        Point(x: center.x, y: center.y + radius), Point(x: center.x - radius, y: center.y),
      ], closed: true)
  }
}
