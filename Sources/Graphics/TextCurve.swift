/// A curve that a line of text stands on, and where each of its letters stands.
///
/// The layout measures the letters, so that every renderer draws them at the same places. Scripts
/// whose letters join, such as the Arabic one, are not for curves: they would be torn.
public struct TextCurve: Hashable, Sendable {
  /// A letter with its marks: what is drawn as one, upright on the curve.
  public struct Letter: Hashable, Sendable {
    public var string: String
    /// The left end of its own short baseline.
    public var position: Point
    /// Clockwise turn about `position`, in degrees.
    public var rotation: Double

    public init(_ string: String, at position: Point, rotation: Double) {
      self.string = string
      self.position = position
      self.rotation = rotation
    }
  }

  /// All letters, in the order in which they are read; blanks may be left out.
  public var letters: [Letter]

  public init(letters: [Letter]) { self.letters = letters }
}
