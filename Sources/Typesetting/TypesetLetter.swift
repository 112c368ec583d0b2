/// A letter of a line of text with its marks, in points from the left end of the baseline.
public struct TypesetLetter: Hashable, Sendable {
  public var string: String
  public var start: Double
  /// How far it moves the pen, without the space between letters.
  public var advance: Double

  public init(string: String, start: Double, advance: Double) {
    self.string = string
    self.start = start
    self.advance = advance
  }
}
