import Coverage
import GeoData
import Geodesy
import Graphics
import Typesetting

/// From which height on something is seen over each place: stronger the lower it is, with a line for
/// each round height.
struct LowestHeightLayer {
  let style: MapStyle
  let color: Color
  private let textColor: Color
  let words: any PageWords
  private let frame: Rect
  private let contours: [Contour]
  /// The heights of its lines in kilometres, from the lowest up.
  let levels: [Double]
  /// All places over which something is seen at any height.
  private let seen: Contour

  init(view: MapView, style: MapStyle, coverage: [SensorCoverage], words: any PageWords) {
    (self.style, self.words) = (style, words)
    let side = style.side(ofAll: coverage.map(\.site))
    (color, textColor) = (side.color, side.text)
    frame = view.frame
    let fields = coverage.map { LowestVisibleHeight($0) }
    let field = PageField(over: view.frame) { point in
      guard let place = view.position(of: point) else { return .nan }
      return fields.compactMap { $0.height(above: place)?.kilometres }.min() ?? .infinity
    }
    levels = Self.levels(in: field.span)
    contours = levels.map { Contour(of: field, at: $0) }
    seen = Contour(of: field, at: .greatestFiniteMagnitude)
  }

  /// Round heights in kilometres, at most six of them: those below 2,000 km where the field goes
  /// higher, which is as high as satellites in low orbits fly.
  static func levels(in span: ClosedRange<Double>?) -> [Double] {
    guard let span else { return [] }
    let most = min(span.upperBound, highest)
    return rounds.filter { $0 >= span.lowerBound && $0 <= most }.suffix(mostLevels)
  }

  /// From 1 m up to the highest line, in steps of 1, 2 and 5.
  private static let rounds = [0.001, 0.01, 0.1, 1, 10, 100, 1000].flatMap { decade in
    [1, 2, 5].map { $0 * decade }
  }
  private static let highest = 2000.0
  static let mostLevels = 6

  func group() -> Element {
    let fill = Self.fill(color, among: contours.count)
    // The widest first: each one inside makes the colour stronger.
    var elements: [Element] = [
      .group(
        Group(
          kind: "seen", name: words.lowestVisibleHeight,
          elements: [.shape(Shape(seen.area, fill: fill))]
            + line(along: seen.ends, width: 0.45)))
    ]
    for (index, contour) in contours.enumerated().reversed() {
      // Where the lines of several heights fall together at a sudden edge, one of them is drawn.
      let next = index + 1 < contours.count ? contours[index + 1].level : .infinity
      let jumps = contour.jumps(upTo: next)
      elements.append(
        .group(
          Group(
            kind: "contour", name: words.seenFrom(words.kilometres(.kilometres(contour.level))),
            data: [.init("height-km", Figures.plain(contour.level))],
            elements: [.shape(Shape(contour.area, fill: fill))]
              + line(along: contour.lines, width: 0.9) + line(along: jumps, width: 0.45))))
    }
    return .group(
      Group(
        kind: "layer", id: "layer-lowest-height", name: words.lowestVisibleHeight,
        elements: elements))
  }

  private func line(along pieces: [[Point]], width: Double) -> [Element] {
    guard !pieces.isEmpty else { return [] }
    var path = Path()
    for piece in pieces { path.addPolyline(piece, closed: false) }
    return [.shape(Shape(path, stroke: Stroke(color, width: width)))]
  }

  /// The lines on the page, which labels should not cross.
  var lines: [[Point]] { contours.flatMap(\.lines) }

  /// The height of each line along it; in words where they find room.
  func labels(_ typesetter: Typesetter) throws -> [Label] {
    let textStyle = TextStyle(
      size: style.type.contour, weight: .medium, color: textColor,
      halo: style.halo(width: 2 / 3))
    return try contours.reversed().compactMap { contour in
      let height = words.kilometres(.kilometres(contour.level))
      let pieces = contour.lines.flatMap { $0.runs(inside: frame) }
      guard !pieces.isEmpty else { return nil }
      return Label(
        wordings: try [words.seenFrom(height), height].map { text in
          // What is at or below the level is on the left.
          try LineLabel(
            kind: "contour-label", text: text, style: textStyle, pieces: pieces,
            offset: style.type.contour * 0.8, language: words.language, mayStandBeside: true
          ).label(typesetter)
        })
    }
  }

  /// The fill inside of one line; those inside of several lie over each other.
  static func fill(_ color: Color, among lines: Int) -> Paint {
    .solid(color.withAlpha(opacity / Double(lines + 1)))
  }

  /// How much of the ground all fills together hide.
  private static let opacity = 0.5
}

extension MapStyle {
  /// The look of what several sites do together: that of their side where it is one.
  func side(ofAll sites: [Site]) -> Side {
    let sides = Set(sites.map { side($0.side) })
    let none = Side(color: waterText, text: waterText, hatch: 0)
    return sides.count == 1 ? sides.first ?? none : none
  }
}

extension [Point] {
  /// The parts of a line inside a rectangle.
  fileprivate func runs(inside rect: Rect) -> [[Point]] {
    split { !rect.contains($0) }.filter { $0.count > 1 }.map(Array.init)
  }
}
