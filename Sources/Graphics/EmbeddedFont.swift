/// A font with no more letters than a drawing needs, for files that bring their fonts along.
public struct EmbeddedFont: Hashable, Sendable {
  /// The family that it stands in for.
  public var family: PageFont
  /// 100 to 900.
  public var weight: Int
  public var isItalic: Bool
  /// An OpenType file.
  public var data: [UInt8]

  public init(family: PageFont, weight: Int, isItalic: Bool, data: [UInt8]) {
    self.family = family
    self.weight = weight
    self.isItalic = isItalic
    self.data = data
  }
}
