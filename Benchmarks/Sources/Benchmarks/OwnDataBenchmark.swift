import Briefing
import Foundation
import Scenarios
import YAMLReading

/// Times maps of 10,000 points of a user's own with their names: the reading of the file, and the
/// whole cold run to a PNG.
///
///     swift run -c release --package-path Benchmarks Benchmarks data
enum OwnDataBenchmark {
  /// Spread evenly over a part of Europe and Asia, the same each time.
  private struct Point {
    let name: String
    let status: String
    let longitude: Double
    let latitude: Double

    init(_ index: Int) {
      let share = (Double(index) * 0.618_034).truncatingRemainder(dividingBy: 1)
      name = "Place \(index)"
      status = ["planned", "present", "closed"][index % 3]
      longitude = -10 + 70 * share
      latitude = 25 + 40 * Double(index) / 10_000
    }
  }

  static func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefmap-benchmark-data")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let points = (0..<10_000).map(Point.init)
    let features = points.map { point in
      """
      {"type": "Feature", "properties": {"name": "\(point.name)", "status": "\(point.status)"}, \
      "geometry": {"type": "Point", "coordinates": [\(point.longitude), \(point.latitude)]}}
      """
    }
    let geoJSON =
      "{\"type\": \"FeatureCollection\", \"features\": [\n\(features.joined(separator: ",\n"))\n]}\n"
    let csv =
      "name,status,latitude,longitude\n"
      + points.map { "\($0.name),\($0.status),\($0.latitude),\($0.longitude)\n" }.joined()
    try Data(geoJSON.utf8).write(to: folder.appendingPathComponent("points.geojson"))
    try Data(csv.utf8).write(to: folder.appendingPathComponent("points.csv"))

    try time("check the text") { _ = try SourceText(geoJSON, file: "points.geojson") }
    let source = try SourceText(geoJSON, file: "points.geojson")
    try time("parse as YAML") { _ = try YAMLNode.parse(source) }
    for name in ["points.geojson", "points.csv"] {
      let scenario = folder.appendingPathComponent("\(name).yaml")
      try Data(self.scenario(data: name).utf8).write(to: scenario)
      let resources = try Resources.located()
      try time("read \(name)") {
        let read = try ScenarioInput.read(scenario.path, resources: resources)
        guard case .data(let layer)? = read.layers.first, layer.features.count == 10_000 else {
          preconditionFailure("not all points were read")
        }
      }
      try ColdBenchmark(
        name: "10,000 \(name)", scenario: scenario.path, format: .png, goal: .milliseconds(1500),
        rounds: 5
      ).run()
    }
  }

  private static func time(_ name: String, _ work: () throws -> Void) rethrows {
    var best = Duration.seconds(60)
    for _ in 0..<5 {
      let start = ContinuousClock.now
      try work()
      best = min(best, start.duration(to: ContinuousClock.now))
    }
    print(name.padded(to: 32) + best.text)
  }

  private static func scenario(data: String) -> String {
    """
    briefmap: 1
    title: Ten thousand points
    date: 2007-10-12
    layers:
      - data: \(data)
        name: Points
        label: name
        by: {property: status, values: {planned: {fill: none}, present: {}, closed: {color: closed}}}
      - borders
      - countries
      - cities
      - lakes
      - graticule

    """
  }
}
