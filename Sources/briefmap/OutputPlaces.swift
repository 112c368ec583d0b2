import ArgumentParser
import Foundation

/// Where the files of a command go.
enum OutputPlaces {
  /// The places that were named; else standard output for a piped scenario, or a file named after
  /// the scenario.
  static func resolved(_ named: [String], scenario: String, ending: String) -> [String] {
    if !named.isEmpty { return named }
    if scenario == "-" { return ["-"] }
    let name = URL(fileURLWithPath: scenario).deletingPathExtension().lastPathComponent
    return ["\(name).\(ending)"]
  }

  /// Refuses a place that is named twice, also by another path, and the scenario itself.
  static func refuseTwice(_ places: [String], scenario: String, what: String) throws {
    if let input = places.first(where: { isSame($0, scenario) }) {
      throw ValidationError("\(input) is the scenario itself; the \(what) must go elsewhere")
    }
    let names = places.map(resolved)
    if let twice = zip(places, names).first(where: { _, name in
      names.filter { $0 == name }.count > 1
    }) {
      throw ValidationError("\(twice.0) is given twice; one output takes one \(what)")
    }
  }

  /// Refuses a place that holds what the scenario is made from: data, a skyline, a style.
  static func refuse(_ places: [String], holding inputs: [String], what: String) throws {
    for place in places where inputs.contains(where: { isSame(place, $0) }) {
      throw ValidationError("\(place) is read by the scenario; the \(what) must go elsewhere")
    }
  }

  private static func isSame(_ place: String, _ other: String) -> Bool {
    place != "-" && other != "-" && resolved(place) == resolved(other)
  }

  /// A path without links, that of a file that is not there yet among them.
  private static func resolved(_ path: String) -> String {
    guard path != "-" else { return path }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
    return folder.appendingPathComponent(url.lastPathComponent).resolvingSymlinksInPath().path
  }
}
