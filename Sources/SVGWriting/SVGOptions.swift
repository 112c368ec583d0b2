/// What an SVG file is to be like.
public struct SVGOptions: Hashable, Sendable {
  /// Whether the file says how large it wants to be shown, in points; else it fills the room that
  /// its page gives it.
  public var hasFixedSize = true
  /// Whether a named group carries its name as `<title>`, which browsers show under the pointer.
  public var hasGroupTitles = true
  /// Starts every id and class that the file refers to, so that several files fit in one page;
  /// letters, digits and hyphens, others are left out.
  public var idPrefix = ""

  public init(hasFixedSize: Bool = true, hasGroupTitles: Bool = true, idPrefix: String = "") {
    self.hasFixedSize = hasFixedSize
    self.hasGroupTitles = hasGroupTitles
    self.idPrefix = idPrefix
  }
}
