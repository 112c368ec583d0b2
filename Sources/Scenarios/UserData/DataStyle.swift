/// How features are drawn, in words that each theme has its own paints for. What is nil follows
/// from what is given.
public struct DataStyle: Hashable, Sendable {
  /// Of signs, lines and fills that have no colour of their own.
  public var color: StyleColor?
  public var fill: StylePaint?
  /// From 0 to 1.
  public var fillOpacity: Double?
  public var stroke: StylePaint?
  public var width: PageLength?
  public var dash: LineDash?
  public var hatch: Hatch?
  public var symbol: PointSymbol?
  /// Across.
  public var size: PageLength?

  public init() {}

  /// This style, and where it says nothing, another.
  func over(_ base: DataStyle) -> DataStyle {
    var style = self
    style.color = color ?? base.color
    style.fill = fill ?? base.fill
    style.fillOpacity = fillOpacity ?? base.fillOpacity
    style.stroke = stroke ?? base.stroke
    style.width = width ?? base.width
    style.dash = dash ?? base.dash
    style.hatch = hatch ?? base.hatch
    style.symbol = symbol ?? base.symbol
    style.size = size ?? base.size
    return style
  }
}

/// A colour of the theme, by what it stands for, or one that is the same in all.
public enum StyleColor: Hashable, Sendable {
  case role(ColorRole)
  /// `0xRRGGBB`.
  case rgb(UInt32)
}

/// A colour, or nothing at all.
public enum StylePaint: Hashable, Sendable {
  case none
  case color(StyleColor)
}

/// How a line is broken.
public enum LineDash: String, CaseIterable, Hashable, Sendable {
  case solid, dashed, dotted
  case longDashed = "long-dashed"
}

/// Lines that fill an area, by the way they run.
public enum Hatch: String, CaseIterable, Hashable, Sendable {
  case none, rising, falling, level, upright
}

/// The sign of a point: a plain shape, or one of those that sites have.
public enum PointSymbol: String, CaseIterable, Hashable, Sendable {
  case circle, square, triangle, diamond
  case radar, interceptors
  case launchSite = "launch-site"
}
