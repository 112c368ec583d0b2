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

      With --chart it is drawn instead, as PNG, SVG or PDF: range-height is a side view above the \
      curved Earth, lowest-height a map of the lowest height that is seen.

      Examples:
        briefmap coverage seeds/freeze-2007.yaml -o seen.geojson -o seen.kml
        briefmap coverage plan.yaml -o seen.csv
        briefmap coverage seeds/freeze-2007.yaml --format json
        briefmap coverage plan.yaml --samples 500 --seed 7 -o seen.geojson
        briefmap coverage seeds/freeze-2007.yaml --chart range-height -o side.svg
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
      "geojson, kml, csv or json; png, svg or pdf of a chart; where the name does not say it.",
      valueName: "kind"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Draw so many radars at random, 1 to 10,000, for each coverage.", valueName: "count"))
  var samples: Int?

  @Option(help: ArgumentHelp("The same seed draws the same radars.", valueName: "number"))
  var seed: UInt64?

  @OptionGroup var charts: ChartOptions

  func validate() throws {
    try OutputPlaces.refuseTwice(outputs, scenario: scenario, what: "document")
    if let format {
      _ = charts.chart == nil ? try Self.kind(format) as CoverageFormat : nil
      _ = charts.chart != nil ? try Self.kind(format) as OutputFormat : nil
    }
    if let samples, !(1...10_000).contains(samples) {
      throw ValidationError("--samples \(samples): from 1 to 10000")
    }
    if charts.chart != nil, samples != nil {
      throw ValidationError("--samples is for shapes and figures; a chart has none")
    }
    if samples == nil, seed != nil {
      throw ValidationError("--seed is for radars drawn at random, which --samples asks for")
    }
  }

  /// Standard output for text; a file named after the scenario for a picture.
  private var outputs: [String] {
    if charts.chart == nil { return output.isEmpty ? ["-"] : output }
    return OutputPlaces.resolved(output, scenario: scenario, ending: format ?? "png")
  }

  func run() throws {
    try reporting {
      if let chart = charts.chart {
        let kinds = try outputs.map {
          try kind(of: $0, endings: ".png, .svg or .pdf") as OutputFormat
        }
        return try OutputFiles.write(charts.files(chart, of: scenario, at: outputs, as: kinds))
      }
      let formats = try outputs.map(format(of:))
      let resources = try Resources.located()
      let scenario = try charts.page.applied(
        to: ScenarioInput.read(self.scenario, resources: resources))
      try OutputPlaces.refuse(outputs, holding: scenario.inputs, what: "document")
      let briefing = try CoverageBriefing(
        scenario, resources: resources, sampling: samples.map { ($0, seed ?? 1) })
      try OutputFiles.write(
        zip(outputs, formats).map { path, format in
          (path: path, bytes: try briefing.encoded(as: format))
        })
    }
  }

  private func format(of output: String) throws -> CoverageFormat {
    self.output.isEmpty && format == nil
      ? .geojson : try kind(of: output, endings: ".geojson, .kml, .csv or .json")
  }

  /// The kind of a file: as --format says, or by the end of its name.
  private func kind<Kind: FileKind>(of output: String, endings: String) throws -> Kind {
    if let format { return try Self.kind(format) }
    let kinds = Kind.allCases.map(\.rawValue)
    if output == "-" {
      throw ValidationError("with standard output, --format must say \(Self.list(kinds))")
    }
    guard let kind = Kind(path: output) else {
      throw ValidationError(
        "\(output): the name should end in \(endings), or --format should say what it is")
    }
    return kind
  }

  private static func kind<Kind: FileKind>(_ name: String) throws -> Kind {
    guard let kind = Kind(rawValue: name) else {
      throw ValidationError("--format \(name): it is \(list(Kind.allCases.map(\.rawValue)))")
    }
    return kind
  }

  private static func list(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }
}
