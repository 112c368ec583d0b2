import Coverage
import Foundation
import GeoData
import Graphics
import Scenarios
import Testing
import Typesetting

@testable import MapLayout

/// Where the words of finished pages lie, measured anew from what is printed.
@Suite struct LabelGeometryTests {
  static let resources = WordsTests.root.appending(path: "Resources")

  /// What a label of a page covers: one box for straight text, one for each letter of a curve.
  struct Written {
    let text: String
    let boxes: [[Point]]
    let around: Rect
  }

  /// The labels of a page and what must stay clear of them.
  struct Page {
    let frame: Rect
    let labels: [Written]
    /// Points of the outlines of all symbols, and their middles.
    let symbols: [Point]
    let leaders: [[Point]]
    /// The lines of the ground and of what the map is about.
    let lines: [[Point]]

    init(_ drawing: Drawing, _ typesetter: Typesetter) throws {
      let content = try #require(drawing.elements.groups(ofKind: "map-content").first)
      frame = try #require(content.clip?.controlBox)
      let layers = content.elements.groups(ofKind: "layer")
      let words = layers.first { $0.id == "layer-labels" }?.elements ?? []
      labels = try words.texts.map { run in
        let boxes = try run.straightRuns.map { part -> [Point] in
          var part = part
          part.language = part.language ?? drawing.record.language
          return try part.corners(typesetter)
        }
        let corners = Path(polyline: boxes.flatMap { $0 })
        return Written(
          text: run.string, boxes: boxes, around: try #require(corners.controlBox))
      }
      leaders = words.compactMap { element in
        if case .shape(let shape) = element { shape.path.subpaths.first } else { nil }
      }
      let signs =
        layers.filter { $0.id == "layer-sites" || $0.id == "layer-cities" }.flatMap(\.elements)
      symbols = signs.shapes.flatMap { shape -> [Point] in
        let outline = shape.path.subpaths.flatMap { $0 }
        let middle = outline.reduce(Point(x: 0, y: 0), +) * (1 / Double(max(outline.count, 1)))
        return outline + [middle]
      }
      let above: Set = ["layer-labels", "layer-sites", "layer-cities"]
      lines = content.elements.filter { element in
        if case .group(let group) = element {
          group.kind != "insets" && !above.contains(group.id ?? "")
        } else {
          false
        }
      }.shapes.filter { $0.fill == nil && !$0.path.segments.contains(where: \.isCurve) }
        .flatMap(\.path.subpaths)
    }

    /// What is wrong on the page.
    var faults: [String] {
      var faults: [String] = []
      for (index, label) in labels.enumerated() {
        let inner = frame.insetBy(-0.01)
        if !inner.contains(label.around) { faults.append("\(label.text) leaves the frame") }
        for other in labels[(index + 1)...] where Self.overlaps(label, other) {
          faults.append("\(label.text) lies on \(other.text)")
        }
        for symbol in symbols where label.around.contains(symbol) {
          if label.boxes.contains(where: { overlap($0, Self.dot(symbol)) }) {
            faults.append("\(label.text) lies on a symbol")
          }
        }
        for leader in leaders where label.boxes.contains(where: { Self.crosses($0, leader) }) {
          faults.append("a leader crosses \(label.text)")
        }
        if lines.contains(where: { Self.runs($0, through: label) }) {
          faults.append("a line runs through \(label.text)")
        }
      }
      return faults
    }

    private static func runs(_ line: [Point], through label: Written) -> Bool {
      zip(line, line.dropFirst()).contains { a, b in
        let reach = label.around
        guard max(a.x, b.x) > reach.minX, min(a.x, b.x) < reach.maxX,
          max(a.y, b.y) > reach.minY, min(a.y, b.y) < reach.maxY
        else { return false }
        let steps = max(1, Int((b - a).length))
        return (0...steps).contains { step in
          let point = dot(a + (b - a) * (Double(step) / Double(steps)))
          return label.boxes.contains { overlap($0, point) }
        }
      }
    }

    private static func overlaps(_ a: Written, _ b: Written) -> Bool {
      guard a.around.intersects(b.around) else { return false }
      return a.boxes.contains { box in b.boxes.contains { overlap(box, $0) } }
    }

    private static func dot(_ point: Point) -> [Point] {
      [(-0.1, -0.1), (0.1, -0.1), (0.1, 0.1), (-0.1, 0.1)].map {
        point + Point(x: $0.0, y: $0.1)
      }
    }

    private static func crosses(_ box: [Point], _ leader: [Point]) -> Bool {
      guard leader.count == 2 else { return false }
      return (0...20).contains { step in
        overlap(box, dot(leader[0] + (leader[1] - leader[0]) * (Double(step) / 20)))
      }
    }
  }

  static let coverage = Result { try ChartFixture.twoRadars() }

  /// Four parts of 200 scenarios, which run beside each other.
  @Test(arguments: 0..<4) func labelsNeverLieOnEachOther(part: Int) throws {
    let catalogue = Catalogue(directory: Self.resources.appending(path: "catalogue").path)
    let generator = ScenarioGenerator(
      sites: try catalogue.siteIDs().map { try catalogue.site($0) },
      coverage: try Self.coverage.get())
    let basemap = try Basemap(path: Self.resources.appending(path: "basemap/world.basemap").path)
    let typesetter = try ChartFixture.typesetter()
    var (labels, lines) = (0, 0)
    for number in stride(from: part, to: 200, by: 4) {
      let (scenario, coverage) = generator.scenario(number)
      let names = try GeographicNames(
        path: Self.resources.appending(path: "basemap/seas-and-regions.tsv").path,
        language: scenario.language, view: scenario.map.worldview.basemapView)
      let sheet = try MapSheet(
        MapContent(scenario: scenario, coverage: coverage, basemap: basemap, names: names),
        style: ThemeFolder.ofPackage.style(scenario.map.theme), typesetter: typesetter)
      let page = try Page(sheet.drawing, typesetter)
      labels += page.labels.count
      lines += page.lines.count
      #expect(page.faults.isEmpty, "scenario \(number): \(page.faults.joined(separator: "; "))")
    }
    // Pages without words or lines would be no test.
    #expect(labels > 50 * 15 && lines > 50 * 15)
  }
}

extension Path.Segment {
  fileprivate var isCurve: Bool { if case .curve = self { true } else { false } }
}

extension [Element] {
  /// All shapes, however deep.
  fileprivate var shapes: [Shape] {
    flatMap { element -> [Shape] in
      switch element {
      case .shape(let shape): [shape]
      case .group(let group): group.elements.shapes
      case .text: []
      }
    }
  }
}
