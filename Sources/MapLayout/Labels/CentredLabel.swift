import Graphics
import Typesetting

/// A label whose middle stands at a place, such as a figure at the end of a line.
struct CentredLabel {
  var kind: String
  var text: String
  var style: TextStyle
  /// The places for its middle, the best first.
  var places: [Point]
  /// Clockwise turn of the text, in degrees.
  var rotation = 0.0

  func label(_ typesetter: Typesetter) throws -> Label {
    let extents = try typesetter.measure(text, style: style, language: nil)
    let turn = Turn(degrees: rotation)
    let drop = (extents.ascent - extents.descent) * 0.36
    let width = extents.advance * abs(turn.cosine) + style.size * abs(turn.sine)
    let height = style.size * 1.05 + extents.advance * abs(turn.sine)
    let candidates = places.enumerated().map { index, place in
      LabelCandidate(
        runs: [
          TextRun(
            text, style: style,
            at: Point(x: place.x - drop * turn.sine, y: place.y + drop * turn.cosine),
            anchor: .middle, rotation: rotation)
        ],
        boxes: [
          Rect(x: place.x - width / 2, y: place.y - height / 2, width: width, height: height)
        ], leader: nil, cost: Double(index) * 2)
    }
    return Label(text: text, kind: kind, candidates: candidates)
  }
}
