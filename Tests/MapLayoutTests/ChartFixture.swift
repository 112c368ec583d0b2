import Coverage
import Foundation
import GeoData
import Geodesy
import Graphics
import Scenarios
import Testing
import Typesetting
import YAMLReading

@testable import MapLayout

/// Scenarios with radars of the catalogue, and ways into the drawings made of them.
enum ChartFixture {
  static let catalogue = Catalogue(
    directory: WordsTests.root.appending(path: "Resources/catalogue").path)

  static func typesetter() throws -> Typesetter {
    try Typesetter(fontConfiguration: WordsTests.root.appending(path: "Resources/fonts.conf").path)
  }

  static func basemap() throws -> Basemap {
    try Basemap(path: WordsTests.root.appending(path: "Resources/basemap/world.basemap").path)
  }

  /// Reads a scenario against the real catalogue.
  static func read(_ text: String) throws -> Scenario {
    try Scenario.read(
      SourceText("briefmap: 1\ntitle: T\n" + text, file: "test.yaml"), catalogue: catalogue,
      memberships: MembershipFolder(
        directory: WordsTests.root.appending(path: "Resources/memberships").path))
  }

  /// Gabala's broad view and Brdy's narrow one, at 200 and 500 km.
  static func twoRadars() throws -> [SensorCoverage] {
    let target = RadarTarget(heights: [.kilometres(200), .kilometres(500)])
    return [
      try SensorCoverage(
        of: catalogue.site("gabala"), mode: .search, target: target, propagation: .straightLine),
      try SensorCoverage(
        of: catalogue.site("brdy"),
        mode: .focus(azimuth: .degrees(102), elevationAngle: .degrees(8)), target: target,
        propagation: .straightLine),
    ]
  }

  static func scenario(
    language: String = "en", size: PageSize = .standard, coverage: [SensorCoverage]
  ) throws -> Scenario {
    let day = try #require(CalendarDate(year: 2007, month: 10, day: 12))
    var map = MapFrame()
    map.size = size
    return Scenario(
      title: "A test", date: day, language: language, map: map,
      sites: coverage.map { MarkedSite($0.site) })
  }

  static func sheet(
    language: String = "en", size: PageSize = .standard, coverage: [SensorCoverage]
  ) throws -> RangeHeightSheet {
    try RangeHeightSheet(
      scenario(language: language, size: size, coverage: coverage), coverage: coverage,
      style: .light, typesetter: typesetter())
  }
}

extension [Element] {
  /// All groups of a kind, however deep.
  func groups(ofKind kind: String) -> [Group] {
    flatMap { element -> [Group] in
      guard case .group(let group) = element else { return [] }
      return (group.kind == kind ? [group] : []) + group.elements.groups(ofKind: kind)
    }
  }

  /// All text, however deep.
  var texts: [TextRun] {
    flatMap { element -> [TextRun] in
      switch element {
      case .text(let run): [run]
      case .group(let group): group.elements.texts
      case .shape: []
      }
    }
  }
}

extension Group {
  func datum(_ name: String) -> String? { data.first { $0.name == name }?.value }

  /// The points of its first path.
  var points: [Point] {
    for case .shape(let shape) in elements {
      return shape.path.segments.compactMap {
        switch $0 {
        case .move(let point), .line(let point): point
        default: nil
        }
      }
    }
    return []
  }
}

extension TextRun {
  /// The corners of the ink on the page.
  func corners(_ typesetter: Typesetter) throws -> [Point] {
    let extents = try typesetter.measure(string, style: style, language: language)
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: -extents.advance / 2
      case .end: -extents.advance
      }
    let ink = extents.ink
    return [
      Point(x: ink.minX, y: ink.minY), Point(x: ink.maxX, y: ink.minY),
      Point(x: ink.maxX, y: ink.maxY), Point(x: ink.minX, y: ink.maxY),
    ].map { position + ($0 + Point(x: shift, y: 0)).turned(byDegrees: rotation) }
  }
}

/// Whether two convex shapes share more than an edge: no line separates them.
func overlap(_ a: [Point], _ b: [Point]) -> Bool {
  func isSeparated(_ a: [Point], _ b: [Point]) -> Bool {
    zip(a, a.dropFirst() + a.prefix(1)).contains { start, end in
      let normal = Point(x: end.y - start.y, y: start.x - end.x)
      func reach(_ points: [Point]) -> [Double] { points.map { $0.x * normal.x + $0.y * normal.y } }
      let (first, second) = (reach(a), reach(b))
      return (first.max() ?? 0) <= (second.min() ?? 0) || (second.max() ?? 0) <= (first.min() ?? 0)
    }
  }
  return !isSeparated(a, b) && !isSeparated(b, a)
}
