import Graphics
import Typesetting

/// A line of text with the measures that all its places have in common.
struct MeasuredText {
  let string: String
  private(set) var style: TextStyle
  let language: String?
  private(set) var extents: TextExtents
  /// From left to right; none in scripts whose letters join, which no curve may tear.
  private var letters: [TypesetLetter]

  init(_ string: String, style: TextStyle, language: String?, _ typesetter: Typesetter) throws {
    (self.string, self.style, self.language) = (string, style, language)
    extents = try typesetter.measure(string, style: style, language: language)
    letters =
      string.isTornBySpacing
      ? [] : try typesetter.letters(of: string, style: style, language: language)
  }

  /// The same in another size and with more or less space between its letters.
  func sized(_ size: Double, letterSpacing: Double) -> MeasuredText {
    let factor = size / style.size
    let old = style.letterSpacing(of: string) * factor
    var text = self
    text.style.size = size
    text.style.letterSpacing = letterSpacing
    let more = text.style.letterSpacing(of: string) - old
    text.extents = extents.scaled(by: factor).spaced(by: more, letters: letters.count)
    text.letters = letters.enumerated().map { index, letter in
      TypesetLetter(
        string: letter.string, start: letter.start * factor + Double(index) * more,
        advance: letter.advance * factor)
    }
    return text
  }

  var width: Double { extents.advance }

  /// Whether it may stand on a curve.
  var canBend: Bool { !letters.isEmpty }

  /// The text on a straight line, the middle of its baseline at a place.
  func straight(at place: Point, turn: Turn = .none) -> SetText {
    SetText(
      TextRun(
        string, style: style, at: place, anchor: .middle,
        rotation: turn == .none ? 0 : turn.degrees, language: language), extents: extents)
  }

  /// The text along a line; nil where it may not bend.
  ///
  /// - Parameters:
  ///   - line: From left to right as the text is read, smooth.
  ///   - middle: How far along the line the text's middle stands.
  ///   - lift: How far above the line the baseline lies.
  /// - Returns: The text at its place.
  func bent(along line: MeasuredLine, middle: Double, lift: Double = 0) -> SetText? {
    guard let last = letters.last else { return nil }
    let width = last.start + last.advance
    let start = middle - width / 2
    var places: [TextCurve.Letter] = []
    var boxes: [TurnedBox] = []
    for letter in letters {
      let center = start + letter.start + letter.advance / 2
      let reach = max(letter.advance, style.size * 0.5) / 2
      let turn = Turn(along: line.chord(from: center - reach, to: center + reach))
      let place = line.point(at: center) + turn.up * lift
      places.append(
        TextCurve.Letter(
          letter.string, at: place + turn.right * (-letter.advance / 2), rotation: turn.degrees))
      let box = Rect(
        x: -letter.advance / 2, y: extents.ink.minY, width: letter.advance,
        height: extents.ink.size.height)
      boxes.append(TurnedBox(box, turned: turn, about: place))
    }
    return SetText(
      run: TextRun(string, style: style, along: TextCurve(letters: places), language: language),
      boxes: boxes)
  }
}
