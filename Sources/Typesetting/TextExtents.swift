public import Graphics

/// The room that one line of text takes, in points, seen from the left end of its baseline.
public struct TextExtents: Hashable, Sendable {
  /// How far the line moves the pen: its width with the space at both sides of its letters.
  public var advance: Double
  /// The height of the fonts used above the baseline, whatever the letters.
  public var ascent: Double
  /// The depth of the fonts used below the baseline, whatever the letters; positive.
  public var descent: Double
  /// The box of the ink itself, y downwards; of no size for blanks. Without a halo.
  public var ink: Rect
  /// The number of letters that no font of the set has.
  public var missingGlyphs: Int

  public init(
    advance: Double, ascent: Double, descent: Double, ink: Rect, missingGlyphs: Int = 0
  ) {
    self.advance = advance
    self.ascent = ascent
    self.descent = descent
    self.ink = ink
    self.missingGlyphs = missingGlyphs
  }

  /// Those of the same letters in a larger or smaller type.
  package func scaled(by factor: Double) -> TextExtents {
    TextExtents(
      advance: advance * factor, ascent: ascent * factor, descent: descent * factor,
      ink: Rect(
        x: ink.minX * factor, y: ink.minY * factor, width: ink.size.width * factor,
        height: ink.size.height * factor),
      missingGlyphs: missingGlyphs)
  }

  /// Those of the same letters, each farther from the next.
  package func spaced(by space: Double, letters: Int) -> TextExtents {
    let more = space * Double(max(letters - 1, 0))
    var extents = self
    extents.advance += more
    if ink.size.width > 0 { extents.ink.size.width += more }
    return extents
  }

  /// Where the line's left end lies relative to the point it is anchored at.
  public func leftEnd(for anchor: TextRun.Anchor) -> Double {
    switch anchor {
    case .start: 0
    case .middle: -advance / 2
    case .end: -advance
    }
  }
}
