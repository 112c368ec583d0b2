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
    let measured = try MeasuredText(text, style: style, language: nil, typesetter)
    let turn = rotation == 0 ? Turn.none : Turn(degrees: rotation)
    let drop = (measured.extents.ascent - measured.extents.descent) * 0.36
    let candidates = places.enumerated().map { index, place in
      let set = measured.straight(at: place + turn.up * -drop, turn: turn)
      return LabelCandidate(runs: [set.run], boxes: set.boxes, cost: Double(index) * 2)
    }
    return Label(text: text, kind: kind, candidates: candidates)
  }
}
