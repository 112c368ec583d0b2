/// The look of a piece of text.
public struct TextStyle: Hashable, Sendable {
  public enum Weight: Int, Hashable, Sendable {
    case light = 300
    case regular = 400
    case medium = 500
    case semibold = 600
    case bold = 700
  }

  /// The size of the type in points.
  public var size: Double
  public var weight: Weight
  public var isItalic: Bool
  /// Space added after every character, in points.
  public var letterSpacing: Double
  /// Figures of one width, for tables and scales.
  public var hasTabularFigures: Bool
  public var color: Color
  /// A line around the letters, drawn below them.
  public var halo: Stroke?

  public init(
    size: Double, weight: Weight = .regular, isItalic: Bool = false, letterSpacing: Double = 0,
    hasTabularFigures: Bool = false, color: Color, halo: Stroke? = nil
  ) {
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
    self.letterSpacing = letterSpacing
    self.hasTabularFigures = hasTabularFigures
    self.color = color
    self.halo = halo
  }
}

/// One line of text at a place on the page.
public struct TextRun: Hashable, Sendable {
  /// Which part of the line stands at `position`, as seen on the page: `start` is the left end
  /// for every script.
  public enum Anchor: String, Hashable, Sendable { case start, middle, end }

  public var string: String
  public var style: TextStyle
  /// A point of the baseline.
  public var position: Point
  public var anchor: Anchor
  /// Clockwise turn about `position`, in degrees.
  public var rotation: Double
  /// BCP 47 language of the text, where it is not the drawing's.
  public var language: String?
  /// What the text stands on where that is no straight line; `anchor` and `rotation` then say
  /// nothing.
  public var curve: TextCurve?
  /// How wide the layout took it to be, in points, for formats whose viewers set it anew; nil for
  /// who does not ask.
  public var width: Double?
  /// Where parts of it lead.
  public var links: [TextLink] = []

  public init(
    _ string: String, style: TextStyle, at position: Point, anchor: Anchor = .start,
    rotation: Double = 0, language: String? = nil
  ) {
    self.string = string
    self.style = style
    self.position = position
    self.anchor = anchor
    self.rotation = rotation
    self.language = language
  }
}

extension TextRun {
  /// A line of text along a curve.
  public init(
    _ string: String, style: TextStyle, along curve: TextCurve, language: String? = nil
  ) {
    self.init(
      string, style: style, at: curve.letters.first?.position ?? Point(x: 0, y: 0),
      language: language)
    self.curve = curve
  }

  /// The same in straight lines: the text itself, or along a curve each of its letters.
  public var straightRuns: [TextRun] {
    guard let curve else { return [self] }
    var letterStyle = style
    letterStyle.letterSpacing = 0
    return curve.letters.map {
      TextRun(
        $0.string, style: letterStyle, at: $0.position, rotation: $0.rotation, language: language)
    }
  }
}
