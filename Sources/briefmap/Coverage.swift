import ArgumentParser
import Briefing

/// `briefmap coverage`: what a scenario's radars see, as shapes and figures.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Write what the radars see as GeoJSON, KML, CSV or JSON.",
    discussion: """
      Shapes for other programs (geojson, kml), a row for each sensor, mode and height (csv), or \
      all figures with what they rest on (json). The end of an output's name says which. Several \
      outputs share one computation. With no -o, it goes to standard output: GeoJSON, or what \
      --format says.

      Values that sources leave open give an inner and an outer shape. With --samples they are \
      also drawn at random, and shapes say what 95 %, 50 % and 5 % of the radars drawn would see.

      Examples:
        briefmap coverage seeds/freeze-2007.yaml -o seen.geojson -o seen.kml
        briefmap coverage plan.yaml -o seen.csv
        briefmap coverage seeds/freeze-2007.yaml --format json
        briefmap coverage plan.yaml --samples 500 --seed 7 -o seen.geojson
        cat plan.yaml | briefmap coverage - --format geojson > seen.geojson
      """)

  @Argument(help: "A scenario file, or - for standard input.")
  var scenario: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "geojson, kml, csv or json, where the name does not say it.", valueName: "kind"))
  var format: CoverageFormat?

  @Option(
    help: ArgumentHelp(
      "Draw so many radars at random, 1 to 10,000, for each coverage.", valueName: "count"))
  var samples: Int?

  @Option(help: ArgumentHelp("The same seed draws the same radars.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    try OutputPlaces.refuseTwice(output, what: "document")
    if let samples, !(1...10_000).contains(samples) {
      throw ValidationError("--samples \(samples): from 1 to 10000")
    }
  }

  private var outputs: [String] { output.isEmpty ? ["-"] : output }

  func run() throws {
    try reporting {
      let formats = try outputs.map(format(of:))
      let scenario = try ScenarioInput.read(self.scenario, resources: Resources.located())
      let briefing = try CoverageBriefing(scenario, sampling: samples.map { ($0, seed) })
      try OutputFiles.write(
        zip(outputs, formats).map { path, format in
          (path: path, bytes: briefing.encoded(as: format))
        })
    }
  }

  private func format(of output: String) throws -> CoverageFormat {
    if let format { return format }
    if self.output.isEmpty { return .geojson }
    if output == "-" {
      throw ValidationError(
        "with standard output, --format must say geojson, kml, csv or json")
    }
    guard let format = CoverageFormat(path: output) else {
      throw ValidationError(
        "\(output): the name should end in .geojson, .kml, .csv or .json, or --format should say"
          + " what it is")
    }
    return format
  }
}

extension CoverageFormat: ExpressibleByArgument {}
