/// How a page is made a file.
public struct EncodingOptions: Hashable, Sendable {
  /// Of an SVG: what becomes of its text.
  public var fontMode: FontMode = .text
  /// Of an SVG: what every id and class that the file refers to begins with, so that several files
  /// can stand in one page of the web; letters, digits and hyphens.
  public var idPrefix = ""
  /// Of an SVG: whether it is as large as the room that it is given, instead of its own size.
  public var isResponsive = false
  /// Of an SVG: whether browsers show the names of its parts under the pointer.
  public var hasTooltips = true
  /// Of an SVG: whether it turns dark where its reader's page or system is.
  public var followsDarkMode = false
  /// Of an SVG: whether it is to stand within a page of HTML.
  var isFragment = false
  /// When a PDF says it was made, in seconds since 1970: not the clock's time, so that the same
  /// scenario gives the same bytes.
  public var sourceDateEpoch = 0

  /// Whether the file holds the whole scenario that it was made from.
  public var holdsScenario = false

  public init(
    fontMode: FontMode = .text, idPrefix: String = "", isResponsive: Bool = false,
    hasTooltips: Bool = true, followsDarkMode: Bool = false, sourceDateEpoch: Int = 0,
    holdsScenario: Bool = false
  ) {
    self.fontMode = fontMode
    self.idPrefix = idPrefix
    self.isResponsive = isResponsive
    self.hasTooltips = hasTooltips
    self.followsDarkMode = followsDarkMode
    self.sourceDateEpoch = sourceDateEpoch
    self.holdsScenario = holdsScenario
  }
}
