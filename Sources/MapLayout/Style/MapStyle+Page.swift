import Graphics

extension MapStyle {
  /// The look on a page of a size: below A5, headings and names shrink with the page, so that the
  /// map keeps its room. Nothing falls below 6.5 points, which print still holds.
  func fitted(to page: Size) -> MapStyle {
    let factor = (page.width * page.height).squareRoot() / Self.fullSide
    guard factor < 1 else { return self }
    let shrink = max(factor, Self.leastFactor)
    func shrunk(_ size: Double, to least: Double) -> Double {
      max(size * shrink, min(size, least))
    }
    var style = self
    let type = self.type
    style.type.title = shrunk(type.title, to: 11)
    style.type.subtitle = shrunk(type.subtitle, to: 7.5)
    style.type.site = shrunk(type.site, to: 7.5)
    style.type.city = shrunk(type.city, to: 6.5)
    style.type.contour = shrunk(type.contour, to: 6.5)
    style.type.legend = shrunk(type.legend, to: 7)
    style.type.foot = shrunk(type.foot, to: 6.5)
    style.type.country =
      shrunk(type.country.lowerBound, to: 6.5)...shrunk(type.country.upperBound, to: 9)
    return style
  }

  /// The side of a square as large as an A5 sheet, in points.
  private static let fullSide = 500.0
  private static let leastFactor = 0.65
}
