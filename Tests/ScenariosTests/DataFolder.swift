import Foundation
import Scenarios
import YAMLReading

/// A scenario with a file of data beside it.
final class DataFolder {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "briefmap-data-\(UUID().uuidString)")

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: url.appendingPathComponent(name))
  }

  /// Reads a scenario with one layer of data, described in flow style.
  func layer(_ keys: String) throws -> DataLayer? {
    let library = try Library.shared.get()
    let scenario = try Scenario.read(
      SourceText(
        minimal("layers:\n  - {name: Data, \(keys)}\n"), file: url.path + "/brief.yaml"),
      catalogue: library.catalogue, memberships: library.memberships)
    guard case .data(let layer)? = scenario.layers.first else { return nil }
    return layer
  }

  /// What is wrong, a line for each fault, without the folder.
  func faults(_ keys: String) throws -> [String] {
    do {
      _ = try layer(keys)
      return []
    } catch let error as Faults {
      return error.faults.map { $0.description.replacing(url.path + "/", with: "") }
    }
  }

  /// The one layer of a GeoJSON text.
  static func geoJSON(_ text: String, _ keys: String = "") throws -> DataLayer? {
    try DataFolder(["a.geojson": text]).layer("data: a.geojson, \(keys)")
  }

  /// What is wrong with a GeoJSON text.
  static func faults(geoJSON text: String, _ keys: String = "") throws -> [String] {
    try DataFolder(["a.geojson": text]).faults("data: a.geojson, \(keys)")
  }

  static func csv(_ text: String, _ keys: String = "") throws -> DataLayer? {
    try DataFolder(["a.csv": text]).layer("data: a.csv, \(keys)")
  }

  static func faults(csv text: String, _ keys: String = "") throws -> [String] {
    try DataFolder(["a.csv": text]).faults("data: a.csv, \(keys)")
  }
}
