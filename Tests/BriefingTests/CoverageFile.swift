import Foundation
import Geodesy
import Scenarios
import Testing

@testable import Briefing

/// The coverage of a scenario as GeoJSON, read back by a reader that is not ours.
struct CoverageFile {
  let briefing: CoverageBriefing
  let collection: [String: Any]
  let features: [Feature]

  /// One feature, as it is read.
  struct Feature {
    let id: String
    let geometry: [String: Any]?
    let properties: [String: Any]
    let box: [Double]?

    var kind: String? { properties["kind"] as? String }
    var type: String? { geometry?["type"] as? String }

    /// The polygons of a footprint, each a list of rings, each a list of longitude and latitude.
    var polygons: [[[[Double]]]] {
      switch type {
      case "Polygon": [geometry?["coordinates"] as? [[[Double]]] ?? []]
      case "MultiPolygon": geometry?["coordinates"] as? [[[[Double]]]] ?? []
      default: []
      }
    }

    /// The lines of an edge.
    var lines: [[[Double]]] {
      switch type {
      case "LineString": [geometry?["coordinates"] as? [[Double]] ?? []]
      case "MultiLineString": geometry?["coordinates"] as? [[[Double]]] ?? []
      default: []
      }
    }

    /// Every list of positions of the shape.
    var parts: [[[Double]]] {
      if type == "Point" { return [[geometry?["coordinates"] as? [Double] ?? []]] }
      return polygons.flatMap { $0 } + lines
    }
  }

  /// The scenarios of the package that show coverage.
  static let names = [
    "seeds/freeze-2007", "seeds/russian-offer", "seeds/us-plan", "Examples/antarctic",
    "Examples/antimeridian", "Examples/arctic", "Examples/world",
  ]

  /// Reads the coverage of a scenario of the package.
  init(named name: String) throws {
    let resources = Resources(path: SeedTests.root + "/Resources")
    try self.init(
      ScenarioInput.read("\(SeedTests.root)/\(name).yaml", resources: resources), resources)
  }

  /// Reads the coverage of a scenario's text.
  init(text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let resources = Resources(path: SeedTests.root + "/Resources")
    try self.init(ScenarioInput.read(file.path(), resources: resources), resources)
  }

  private init(_ scenario: Scenario, _ resources: Resources) throws {
    briefing = try CoverageBriefing(scenario, resources: resources)
    let object = try JSONSerialization.jsonObject(with: Data(briefing.encoded(as: .geojson)))
    collection = try #require(object as? [String: Any])
    features = try #require(collection["features"] as? [[String: Any]]).map { feature in
      #expect(feature["type"] as? String == "Feature")
      return Feature(
        id: try #require(feature["id"] as? String),
        geometry: feature["geometry"] as? [String: Any],
        properties: try #require(feature["properties"] as? [String: Any]),
        box: feature["bbox"] as? [Double])
    }
  }

  /// The coverage as text.
  func text(_ format: CoverageFormat) throws -> String {
    try String(decoding: briefing.encoded(as: format), as: UTF8.self)
  }
}
