import Graphics

extension Path {
  /// The lines of a hatch that cross a box.
  ///
  /// Line number k lies (k + ½) spacings beside the line through the page's corner, so the hatches
  /// of neighbouring shapes continue each other.
  /// - Parameters:
  ///   - box: Where lines are wanted; they end outside it.
  ///   - spacing: The distance between two lines, in points, above zero.
  ///   - degrees: The lines' direction, clockwise from the x axis.
  ///   - period: The length of the hatch's dashes and gaps together; a line starts on a multiple
  ///     of it, so that dashes continue each other, too.
  init(hatchIn box: Rect, spacing: Double, degrees: Double, period: Double) {
    self.init()
    let along = Point(x: 1, y: 0).turned(byDegrees: degrees)
    let across = Point(x: 0, y: 1).turned(byDegrees: degrees)
    func dot(_ a: Point, _ b: Point) -> Double { a.x * b.x + a.y * b.y }

    let reach = Point(x: box.size.width, y: box.size.height).length / 2 + spacing
    var start = dot(box.center, along) - reach
    if period > 0 { start = (start / period).rounded(.down) * period }
    let end = dot(box.center, along) + reach
    let first = ((dot(box.center, across) - reach) / spacing).rounded(.down)
    let last = ((dot(box.center, across) + reach) / spacing).rounded(.up)
    for number in stride(from: first, through: last, by: 1) {
      let offset = across * ((number + 0.5) * spacing)
      move(to: along * start + offset)
      line(to: along * end + offset)
    }
  }
}
