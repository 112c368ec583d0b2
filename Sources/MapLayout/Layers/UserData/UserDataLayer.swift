import Geodesy
import Graphics
import Scenarios
import Typesetting

/// A user's own data: areas that lie below what the radars see, lines and signs above it.
struct UserDataLayer {
  let layer: DataLayer
  /// Which of the map's layers of data it is, from 0.
  let index: Int
  private let view: MapView
  private let style: MapStyle
  private let language: String
  private let paints: [DataPaint]
  /// What of each feature is in sight; features of which nothing is are left out.
  private let visible: [VisibleFeature]

  init(view: MapView, style: MapStyle, layer: DataLayer, index: Int, language: String) {
    self.layer = layer
    self.index = index
    self.view = view
    self.style = style
    self.language = language
    paints = layer.classes.indices.map {
      DataPaint(layer, classIndex: $0, map: style)
    }
    let edges = PlateCarree(tolerance: .metres(Self.tolerance / view.scale))
    visible = layer.features.enumerated().compactMap {
      VisibleFeature($0.element, number: $0.offset + 1, view: view, edges: edges)
    }
  }

  /// The areas; nil where none is in sight.
  func areas() -> Element? {
    group(id: "layer-data-\(index + 1)-areas") { feature, paint in
      guard !feature.area.isEmpty else { return [] }
      let fill = Shape(feature.area, fill: paint.areaFill)
      // The cuts of the plane are none of the area's edges: the outline is drawn by itself.
      let outline = paint.areaStroke.map { Shape(feature.outline, stroke: $0) }
      return [paint.areaFill == nil ? nil : fill, outline].compactMap { $0 }.map(Element.shape)
    }
  }

  /// Lines, which make way for words, and signs, which words keep off; nil where none are in sight.
  func linesAndSigns(_ breaks: LineBreaks) -> Element? {
    group(id: "layer-data-\(index + 1)") { feature, paint in
      var elements: [Element] = []
      if !feature.lines.isEmpty, let stroke = paint.lineStroke {
        var path = Path()
        for line in feature.lines { path.addPolyline(line, closed: false) }
        elements.append(breaks.breaking(.shape(Shape(path, stroke: stroke))))
      }
      return elements + feature.points.flatMap(paint.sign)
    }
  }

  private func group(
    id: String, _ draw: (VisibleFeature, DataPaint) -> [Element]
  ) -> Element? {
    let groups = visible.compactMap { feature -> Element? in
      let elements = draw(feature, paints[feature.classIndex])
      guard !elements.isEmpty else { return nil }
      var data: [Group.Datum] = []
      if let name = feature.feature.id { data.append(.init("id", name)) }
      if let value = feature.feature.value { data.append(.init("value", value)) }
      return .group(
        Group(
          kind: "feature", id: "\(id)-\(feature.number)", name: feature.feature.label, data: data,
          elements: elements))
    }
    guard !groups.isEmpty else { return nil }
    let data = layer.property.map { [Group.Datum("property", $0)] } ?? []
    return .group(Group(kind: "layer", id: id, name: layer.name, data: data, elements: groups))
  }

  // MARK: Labels

  /// The signs' places, which labels of others should not cover.
  var signs: [Rect] {
    visible.flatMap { feature in
      let radius = paints[feature.classIndex].signRadius
      return feature.points.map {
        Rect(x: $0.x - radius, y: $0.y - radius, width: 2 * radius, height: 2 * radius)
      }
    }
  }

  /// Lines that labels should not cross.
  var lines: [[Point]] { visible.flatMap(\.lines) }

  /// Writes the labels on a board; those that cannot fit are not even measured.
  func write(on board: inout LabelBoard, _ typesetter: Typesetter) throws {
    for feature in visible {
      guard let text = feature.feature.label else { continue }
      board.place(try label(text, of: feature, on: board, typesetter))
    }
  }

  private func label(
    _ text: String, of feature: VisibleFeature, on board: LabelBoard, _ typesetter: Typesetter
  ) throws -> Label {
    let paint = paints[feature.classIndex]
    if let point = feature.points.first {
      let label = PointLabel(
        kind: "data-label", lines: [(text, textStyle(style.text))], anchor: point,
        clearance: paint.signRadius, language: language)
      return label.mayFit(on: board)
        ? try label.label(typesetter) : Label(text: text, kind: "data-label", candidates: [])
    }
    if !feature.lines.isEmpty {
      return try LineLabel(
        kind: "data-label", text: text, style: textStyle(paint.color), pieces: feature.lines,
        offset: style.type.city * 0.85
      ).label(typesetter)
    }
    return try CentredLabel(
      kind: "data-label", text: text, style: textStyle(style.text),
      places: VisibleArea(of: feature.rings, in: view).places
    ).label(typesetter)
  }

  private func textStyle(_ color: Color) -> TextStyle {
    TextStyle(
      size: style.type.city, color: color, halo: style.halo(width: 0.75))
  }

  /// How far an edge may pass beside its true place, in points.
  private static let tolerance = 0.15
}

extension Scenario {
  /// The user's own data among its layers, in their order.
  var data: [DataLayer] {
    layers.compactMap { layer in
      if case .data(let data) = layer { data } else { nil }
    }
  }
}
