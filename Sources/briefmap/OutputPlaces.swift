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
    if scenario != "-",
      let input = places.first(where: {
        $0 != "-"
          && URL(fileURLWithPath: $0).standardizedFileURL.resolvingSymlinksInPath()
            == URL(fileURLWithPath: scenario).standardizedFileURL.resolvingSymlinksInPath()
      })
    {
      throw ValidationError("\(input) is the scenario itself; the \(what) must go elsewhere")
    }
    let names = places.map { $0 == "-" ? $0 : URL(fileURLWithPath: $0).standardizedFileURL.path }
    if let twice = zip(places, names).first(where: { _, name in
      names.filter { $0 == name }.count > 1
    }) {
      throw ValidationError("\(twice.0) is given twice; one output takes one \(what)")
    }
  }
}
