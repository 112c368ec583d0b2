public import Geodesy

/// Something that was said about two radars, put so that figures can test it: that a figure of the one
/// is more than that of the other.
public struct Claim: Hashable, Sendable {
  /// The claim, a sentence.
  public var text: String
  /// Who said so, and when.
  public var by: String
  /// Where that is to be read; nil for a claim that is the author's own.
  public var source: String?
  public var figure: Figure
  /// The id of the area that ground is counted in; nil for everywhere.
  public var area: String?
  /// Of the targets; nil for all heights.
  public var height: Distance?
  /// The id of the site of which the figure is said to be more.
  public var more: String
  /// The id of the site of which it is said to be less.
  public var less: String

  /// What is more or less.
  public enum Figure: String, CaseIterable, Hashable, Sendable {
    /// Ground below what is seen.
    case seen
    case skyAtOnce = "sky-at-once"
    case skyWithinReach = "sky-within-reach"
    case beamwidth
    case searchTime = "search-time"
  }

  public init(
    _ text: String, by: String, source: String? = nil, figure: Figure, area: String? = nil,
    height: Distance? = nil, more: String, less: String
  ) {
    self.text = text
    self.by = by
    self.source = source
    self.figure = figure
    self.area = area
    self.height = height
    self.more = more
    self.less = less
  }
}
