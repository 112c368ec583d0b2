import Briefing
import Coverage
import Foundation
import GeoData
import Graphics
import MapLayout
import Scenarios
import Typesetting

/// Times the way from a scenario to its files, part by part and cold.
///
///     swift run -c release --package-path Benchmarks Benchmarks [scenario | WORD]
///
/// where WORD is one of `footprints`, `union`, `data` and `cold`, for these alone.
/// The parts are timed inside one process, the first round apart from the best of the rest: the
/// first is what a cold process pays. The whole is timed from outside, over a program built before.
@main
struct Benchmarks {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "union" { return try UnionBenchmark.run() }
    if CommandLine.arguments.dropFirst().first == "data" { return try OwnDataBenchmark.run() }
    if CommandLine.arguments.dropFirst().first == "cold" { return try ColdBenchmark.run() }
    let scenario = CommandLine.arguments.dropFirst().first ?? "seeds/freeze-2007.yaml"
    let resources = try Resources.located()
    if scenario == "footprints" {
      return try FootprintBenchmark.run(Catalogue(directory: resources.catalogue))
    }
    var rounds: [[(name: String, time: Duration)]] = []
    for _ in 0..<8 { rounds.append(try parts(of: scenario, resources: resources)) }

    print("part".padded(to: 22) + "first".leftPadded(to: 10) + "best".leftPadded(to: 10))
    for (index, part) in rounds[0].enumerated() {
      let best = rounds.dropFirst().map { $0[index].time }.min() ?? part.time
      print(part.name.padded(to: 22) + part.time.text + best.text)
    }
    try FootprintBenchmark.run(Catalogue(directory: resources.catalogue))
    try ColdBenchmark.run()
  }

  /// One round: every part's time, and a check that it did its work.
  static func parts(
    of path: String, resources: Resources
  ) throws -> [(name: String, time: Duration)] {
    var times: [(name: String, time: Duration)] = []
    func timed<Value>(_ name: String, _ work: () throws -> Value) rethrows -> Value {
      let clock = ContinuousClock()
      let start = clock.now
      let value = try work()
      times.append((name, start.duration(to: clock.now)))
      return value
    }
    let scenario = try timed("scenario") { try ScenarioInput.read(path, resources: resources) }
    let style = try timed("style") { try resources.themes.style(scenario.map.theme) }
    let coverage = try timed("coverage") { try scenario.coverage.map(SensorCoverage.init) }
    precondition(coverage.allSatisfy { !$0.footprints.isEmpty })
    let basemap = try timed("open basemap") { try Basemap(path: resources.basemap) }
    let typesetter = try timed("fonts") {
      try Typesetter(fontConfiguration: resources.fontConfiguration, replacesProcessFonts: true)
    }
    let sheet = try timed("layout") {
      try MapSheet(
        MapContent(scenario: scenario, coverage: coverage, basemap: basemap), style: style,
        typesetter: typesetter)
    }
    precondition(sheet.drawing.elements.count > 2)
    let briefing = MapBriefing(
      scenario: scenario, coverage: coverage, sheet: sheet, typesetter: typesetter)
    for format in OutputFormat.allCases {
      let bytes = try timed("encode \(format.rawValue)") {
        try briefing.encoded(as: format, options: EncodingOptions())
      }
      precondition(bytes.count > 20_000)
    }
    return times
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

extension Duration {
  /// Milliseconds with one decimal.
  var text: String {
    let milliseconds = Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    return "\((milliseconds * 10).rounded() / 10) ms".leftPadded(to: 10)
  }
}
