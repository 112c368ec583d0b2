import Graphics
import Typesetting

/// Lines of text, one below the other, each centred on a place.
struct BlockLabel {
  var kind: String
  var lines: [(text: String, style: TextStyle)]
  /// The places for the middle of the block, the best first.
  var places: [Point]
  var language: String?

  var height: Double { lines.reduce(0) { $0 + $1.style.size * Self.leading } }

  func width(_ typesetter: Typesetter) throws -> Double {
    try lines.map {
      try typesetter.measure($0.text, style: $0.style, language: language).advance
    }.max() ?? 0
  }

  func label(_ typesetter: Typesetter) throws -> Label {
    let width = try width(typesetter)
    return Label(
      text: lines.map(\.text).joined(separator: " "), kind: kind,
      candidates: places.enumerated().map { index, place in
        var top = place.y - height / 2
        let runs = lines.map { line in
          defer { top += line.style.size * Self.leading }
          return TextRun(
            line.text, style: line.style,
            at: Point(x: place.x, y: top + line.style.size * 0.96), anchor: .middle,
            language: language)
        }
        let box = Rect(
          x: place.x - width / 2, y: place.y - height / 2, width: width, height: height)
        return LabelCandidate(runs: runs, boxes: [box], leader: nil, cost: Double(index) * 1.2)
      })
  }

  private static let leading = 1.18
}
