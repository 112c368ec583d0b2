import Foundation
import Testing

@testable import Briefing

/// A scenario that comes with its picture.
struct Example: Sendable, CustomTestStringConvertible {
  let name: String
  private let path: String
  private var chart: Chart?
  /// In place of the scenario's own.
  private var language: String?

  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All of `Examples`, and the main map in six languages.
  static let all: [Example] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "Examples").path)
    let examples = (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map {
      let name = String($0.dropLast(".yaml".count))
      return Example(name: name, path: "Examples/\($0)", chart: Chart(rawValue: name))
    }
    let main = Example(name: "freeze-2007", path: "seeds/freeze-2007.yaml")
    return examples + [main]
      + ["cs", "pl", "ru", "az", "fa"].map { (language: String) in
        Example(name: "\(main.name)-\(language)", path: main.path, language: language)
      }
  }()

  /// The page, laid out.
  func page() throws -> Page {
    let resources = Resources(path: Self.folder.appending(path: "Resources").path)
    let scenario = try ScenarioInput.read(
      Self.folder.appending(path: path).path, resources: resources
    ).overriding(PageOverrides(language: language))
    if let chart { return try ChartBriefing(chart, of: scenario, resources: resources).page }
    return try MapBriefing(scenario, resources: resources).page
  }
}
