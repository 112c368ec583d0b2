/// A length on the page, kept in points of 1/72 inch.
public struct PageLength: Hashable, Comparable, Sendable {
  /// The length in points.
  public let points: Double

  public init(points: Double) { self.points = points }

  /// Points: 1/72 inch.
  public static func points(_ value: Double) -> PageLength { PageLength(points: value) }

  /// Pixels of a page at 144 dots per inch, two to a point: a page of 1600 × 1000 pixels is as
  /// large as an A4 sheet, so that type in points has the size that it is read at.
  public static func pixels(_ value: Double) -> PageLength { PageLength(points: value / 2) }

  /// Inches of 25.4 mm.
  public static func inches(_ value: Double) -> PageLength { PageLength(points: value * 72) }

  public static func millimetres(_ value: Double) -> PageLength {
    PageLength(points: value * 72 / 25.4)
  }

  public static func centimetres(_ value: Double) -> PageLength { .millimetres(value * 10) }

  /// The length in pixels at 144 dots per inch.
  public var pixels: Double { points * 2 }

  /// The length in millimetres.
  public var millimetres: Double { points * 25.4 / 72 }

  public static func < (a: PageLength, b: PageLength) -> Bool { a.points < b.points }
}

/// The size of the page.
public struct PageSize: Hashable, Sendable {
  public var width: PageLength
  public var height: PageLength
  /// Whether it was given in pixels: meant for a screen, not for paper.
  public var isInPixels: Bool
  /// The resolution of a picture of the page.
  public var dotsPerInch: Double

  public init(
    width: PageLength, height: PageLength, isInPixels: Bool = false,
    dotsPerInch: Double = PageSize.standardResolution
  ) {
    self.width = width
    self.height = height
    self.isInPixels = isInPixels
    self.dotsPerInch = dotsPerInch
  }

  /// A page as large as a picture of so many pixels.
  ///
  /// - Parameters:
  ///   - width: The picture's width in pixels.
  ///   - height: The picture's height in pixels.
  ///   - dotsPerInch: The picture's resolution. Without one it is 144, and less for small pictures,
  ///     whose page stays large enough for its words.
  public init(pixels width: Double, by height: Double, dotsPerInch: Double? = nil) {
    let resolution =
      dotsPerInch ?? min(Self.standardResolution, 72 * width / Self.smallestScreenPage)
    self.init(
      width: .points(width * 72 / resolution), height: .points(height * 72 / resolution),
      isInPixels: true, dotsPerInch: resolution)
  }

  /// 144 dots per inch: two pixels to a point.
  public static let standardResolution = 144.0

  /// The width of the page, in points, that small pictures are taken of.
  private static let smallestScreenPage = 640.0

  /// 1600 × 1000 pixels.
  public static let standard = PageSize(pixels: 1600, by: 1000)

  /// Whether both sides are within what can be drawn: 1 cm to 5 m on paper, 64 to 32 767 pixels on
  /// a screen, the most that cairo holds.
  public var isPossible: Bool {
    [width, height].allSatisfy { side in
      isInPixels
        ? (64...32_767).contains((side.points * dotsPerInch / 72).rounded())
        : (PageLength.centimetres(1)...PageLength.centimetres(500)).contains(side)
    }
  }

  /// The same sheet lying.
  public var landscape: PageSize {
    PageSize(width: max(width, height), height: min(width, height))
  }

  /// The same sheet standing.
  public var portrait: PageSize {
    PageSize(width: min(width, height), height: max(width, height))
  }
}
