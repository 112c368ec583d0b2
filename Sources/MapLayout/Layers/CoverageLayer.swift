import Coverage
import GeoData
import Geodesy
import Graphics
import Typesetting

/// What the sensors see: pale and large for a broad view, small and crisp for a narrow one.
struct CoverageLayer {
  let view: MapView
  let paint: CoveragePaint
  /// A name for the group that is unique on the page.
  let id: String
  let words: any PageWords

  private var coverage: SensorCoverage { paint.coverage }
  private var style: MapStyle { paint.style }

  func group() -> Element {
    // Higher footprints reach farther: they lie below the lower ones.
    let footprints = coverage.footprints.sorted { $0.height > $1.height }
    return .group(
      Group(
        kind: "coverage", id: id,
        name: "\(coverage.site.name(in: words.language)): \(words.look(paint.look))",
        data: [
          .init("sensor", coverage.site.id), .init("mode", paint.look.rawValue),
          .init("type", coverage.site.radar?.type ?? ""),
          .init(
            "sources",
            coverage.assumptions.flatMap(\.provenance.sources).withoutRepeats.joined(separator: " ")
          ),
        ].filter { !$0.value.isEmpty },
        elements: coverage.bands.compactMap(band) + footprints.map(element(of:))))
  }

  /// What only some choice of the open values sees: the outer footprint without the inner one,
  /// which it holds.
  private func band(_ band: SensorCoverage.Band) -> Element? {
    guard band.hasWidth else { return nil }
    let path = view.path(of: band.outer.polygons + band.inner.polygons)
    guard !path.isEmpty else { return nil }
    return .group(
      Group(
        kind: "band", data: [.init("height-km", Figures.plain(band.outer.height.kilometres))],
        elements: paint.bandFill(path, sharedBy: coverage.bands.count)))
  }

  private func element(of footprint: Footprint) -> Element {
    let area = view.path(of: footprint.polygons)
    var elements: [Element] = []
    if !area.isEmpty {
      elements += paint.fill(area, sharedBy: coverage.footprints.count)
    }
    for edge in footprint.edges {
      let path = view.path(ofLines: [edge.line])
      guard !path.isEmpty else { continue }
      elements.append(
        .group(
          Group(
            kind: "edge", data: [.init("cause", edge.cause.rawValue)],
            elements: [.shape(Shape(path, stroke: paint.stroke(for: edge.cause)))])))
    }
    return .group(
      Group(
        kind: "footprint", name: words.height(words.kilometres(footprint.height)),
        data: [
          .init("height-km", Figures.plain(footprint.height.kilometres)),
          .init("area-km2", Figures.plain(footprint.area.squareKilometres.rounded())),
        ], elements: elements))
  }

  /// The edges on the page, which labels should not cross.
  var lines: [[Point]] {
    coverage.footprints.flatMap(\.edges).flatMap { view.pieces(of: $0.line) }
  }

  /// The height of each footprint, written along its far edge; of a reach, what it is. Where the
  /// words find no room, fewer of them do.
  func labels(_ typesetter: Typesetter) throws -> [Label] {
    let footprints = coverage.footprints.sorted { $0.height > $1.height }
    return try footprints.compactMap { footprint in
      let height = words.kilometres(footprint.height)
      let wordings =
        paint.look == .reach
        ? [words.reachHeight(height), words.height(height)] : [words.height(height), height]
      let pieces = farEdge(of: footprint)
      guard !pieces.isEmpty else { return nil }
      return Label(wordings: try wordings.map { try label($0, along: pieces, typesetter) })
    }
  }

  private func farEdge(of footprint: Footprint) -> [[Point]] {
    let outer: Set<EdgeCause> = [
      .horizon, .mask, .minimumElevation, .instrumentedRange, .power, .fieldOfView,
    ]
    return footprint.edges.filter { outer.contains($0.cause) }.flatMap { view.pieces(of: $0.line) }
  }

  private func label(
    _ text: String, along pieces: [[Point]], _ typesetter: Typesetter
  ) throws -> Label {
    let textStyle = TextStyle(
      size: style.type.contour, weight: .medium, color: paint.textColor,
      halo: style.halo(width: 5 / 6))
    // Azimuths run clockwise: the inside of the far edge lies to the right of its way.
    return try LineLabel(
      kind: "coverage-label", text: text, style: textStyle, pieces: pieces,
      offset: -style.type.contour * 0.85, language: words.language, mayStandBeside: true
    ).label(typesetter)
  }
}
