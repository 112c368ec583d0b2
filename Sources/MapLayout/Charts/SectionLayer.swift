import Coverage
import Geodesy
import Graphics
import Typesetting

/// One view of a side view: the fill, its edges by cause, and the stretch of each target height
/// that is seen.
struct SectionLayer {
  let frame: SectionFrame
  let view: SectionSubject.View
  let section: VerticalSection
  let paint: CoveragePaint
  let words: any PageWords

  init(
    frame: SectionFrame, view: SectionSubject.View, azimuth: Angle, style: MapStyle,
    words: any PageWords
  ) {
    (self.frame, self.view, self.words) = (frame, view, words)
    paint = CoveragePaint(style: style, coverage: view.coverage)
    section = VerticalSection(
      of: view.coverage, limits: view.limits, azimuth: azimuth,
      far: SectionScope.farthest(at: frame.scope.height))
  }

  private var isReach: Bool { view.look == .reach }

  func group() -> Element {
    guard !region.isEmpty else { return .group(Group(kind: "section-view")) }
    var elements = paint.sectionFill(Path(polyline: region, closed: true), look: view.look)
    for edge in section.edges {
      elements.append(
        .group(
          Group(
            kind: "edge", data: [.init("cause", edge.cause.rawValue)],
            elements: [
              .shape(
                Shape(Path(polyline: edge.line.map(frame.point)), stroke: stroke(for: edge.cause)))
            ])))
    }
    return .group(
      Group(
        kind: "section-view", name: words.look(view.look),
        data: [.init("look", view.look.rawValue)], elements: elements))
  }

  /// The stretches of the target heights that are seen, as strong lines.
  func heights() -> Element? {
    guard !isReach else { return nil }
    let line = Stroke(paint.color, width: view.look == .narrow ? 2 : 1.6)
    let elements = view.coverage.footprints.flatMap { footprint in
      seenPieces(at: footprint.height).map { piece in
        Element.shape(Shape(Path(polyline: piece), stroke: line))
      }
    }
    return elements.isEmpty
      ? nil
      : .group(Group(kind: "seen-heights", name: words.look(view.look), elements: elements))
  }

  /// All that is seen, on the page; what is far outside of the scope is left out.
  var region: [Point] {
    section.outline.map(frame.point)
  }

  func stroke(for cause: EdgeCause) -> Stroke {
    isReach ? Stroke(paint.color.withAlpha(0.8), width: 0.5) : paint.stroke(for: cause)
  }

  /// Parts of a line of constant height that are seen.
  func seenPieces(at height: Distance) -> [[Point]] {
    var pieces: [[Point]] = []
    var current: [Point] = []
    let region = region
    for point in frame.contour(at: height, steps: 600) {
      if region.windsAround(point) {
        current.append(point)
      } else if !current.isEmpty {
        pieces.append(current)
        current = []
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces.filter { $0.count > 1 }
  }

  /// What ends the view, written along the outside of each edge.
  func labels(_ typesetter: Typesetter) throws -> [Label] {
    guard !isReach else { return [] }
    let size = paint.style.type.contour
    let style = TextStyle(
      size: size, color: paint.textColor,
      halo: paint.style.halo(width: 5 / 6, of: paint.style.page))
    return try section.edges.flatMap { edge -> [Label] in
      let name = words.edge(edge.cause)
      let text = view.coverage.restsOnAssumption(edge.cause) ? words.assumed(name) : name
      // The outline has its inside on the left.
      return try frame.piecesInScope(of: edge.line).map {
        try LineLabel(
          kind: "edge-label", text: text, style: style, pieces: [$0], offset: -size * 0.85
        ).label(typesetter)
      }
    }
  }
}

extension CoveragePaint {
  /// The fill of a view from the side: it lies under many lines, and a reach as pale as on the map
  /// would not be seen.
  func sectionFill(_ path: Path, look: CoverageLook) -> [Element] {
    look == .reach
      ? [.shape(Shape(path, fill: .solid(color.withAlpha(0.07))))] : fill(path)
  }
}

extension SectionFrame {
  /// The parts of a line that the scope holds.
  func piecesInScope(of line: [VerticalSection.Place]) -> [[Point]] {
    line.split { !scope.contains($0) }.filter { $0.count > 1 }.map { $0.map(point) }
  }
}

extension [Point] {
  /// Whether the closed ring of these points holds a point, by the rule of even and odd.
  func windsAround(_ point: Point) -> Bool {
    var isInside = false
    for (index, a) in enumerated() {
      let b = self[index + 1 == count ? 0 : index + 1]
      if (a.y > point.y) != (b.y > point.y),
        point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)
      {
        isInside.toggle()
      }
    }
    return isInside
  }
}
