public import Graphics

/// What an SVG file is to be like.
public struct SVGOptions: Hashable, Sendable {
  /// How large the file wants to be shown.
  public var shownSize: ShownSize = .points
  /// Whether a named group carries its name as `<title>`, which browsers show under the pointer.
  public var hasGroupTitles = true
  /// Starts every id and class that the file refers to, so that several files fit in one page;
  /// letters, digits and hyphens, others become hyphens.
  public var idPrefix = ""

  /// Whether it is to stand within a page of HTML: without the line that declares XML, and without
  /// metadata, which are the page's to give.
  public var isFragment = false

  /// The fonts that it brings along.
  public var fonts: [EmbeddedFont] = []

  public init(
    shownSize: ShownSize = .points, hasGroupTitles: Bool = true, idPrefix: String = "",
    fonts: [EmbeddedFont] = []
  ) {
    self.shownSize = shownSize
    self.hasGroupTitles = hasGroupTitles
    self.idPrefix = idPrefix
    self.fonts = fonts
  }

  /// How large a file wants to be shown.
  public enum ShownSize: Hashable, Sendable {
    /// As large as the page, in points.
    case points
    /// In CSS pixels, so many for a point of the page.
    case pixels(perPoint: Double)
    /// As large as the room that its page gives it.
    case room
  }
}
