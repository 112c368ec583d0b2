import ArgumentParser
import Briefing
import YAMLReading

/// `briefmap render`: a scenario in, one map out, as any number of files.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a scenario as PNG, SVG or PDF.",
    discussion: """
      The end of an output's name says what kind of file it is. Several outputs share one drawing. \
      With no -o, a PNG with the scenario's name is written to the working folder.

      Examples:
        briefmap render seeds/freeze-2007.yaml -o map.png -o map.svg -o map.pdf
        briefmap render plan.yaml -o slide.png --theme slide --width 1920px
        cat plan.yaml | briefmap render - --format svg > map.svg
      """)

  @Argument(help: "A scenario file, or - for standard input.")
  var scenario: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("png, svg or pdf, where the name does not say it.", valueName: "kind"))
  var format: OutputFormat?

  @OptionGroup(title: "File options") var file: FileOptions

  @OptionGroup(title: "Page options") var page: PageOptions

  @Flag(help: "Report what was drawn and what was left out as JSON on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say which projection was taken and which labels found no room.")
  var verbose = false

  @Flag(
    help: """
      Take a label that finds no room, or a style of your own that not all can read, as an error; \
      nothing is written then.
      """)
  var strict = false

  func validate() throws {
    if json, outputs.contains("-") {
      throw ValidationError("--json and the map cannot both go to standard output")
    }
    try OutputPlaces.refuseTwice(outputs, scenario: scenario, what: "map")
  }

  private var outputs: [String] {
    OutputPlaces.resolved(output, scenario: scenario, ending: (format ?? .png).rawValue)
  }

  func run() throws {
    try reporting {
      let formats = try outputs.map(format(of:))
      let resources = try Resources.located()
      var warnings: [Fault] = []
      let briefing = try MapBriefing(reading: scenario, resources: resources) {
        let scenario = try page.applied(to: $0)
        try OutputPlaces.refuse(outputs, holding: scenario.inputs, what: "map")
        warnings = strict || verbose ? try scenario.styleWarnings(resources) : []
        if strict, !warnings.isEmpty { throw Faults(warnings) }
        return scenario
      }
      if strict, !briefing.sheet.droppedLabels.isEmpty {
        Diagnostics.say("no room for: \(briefing.sheet.droppedLabels.listed)")
        throw ExitCode(65)
      }
      let options = try file.options()
      let files = try zip(outputs, formats).map { path, format in
        (path: path, bytes: try briefing.encoded(as: format, options: options))
      }
      let report = RenderReport(briefing, files: files.map { ($0.path, $0.bytes.count) })
      try OutputFiles.write(files + (json ? [("-", Array((report.json + "\n").utf8))] : []))
      if verbose, !quiet {
        warnings.forEach { Diagnostics.say("\($0)", asWarning: true) }
        Diagnostics.say(report.text)
      }
      leave()
    }
  }

  private func format(of output: String) throws -> OutputFormat {
    if let format { return format }
    if output == "-" {
      throw ValidationError("with standard output, --format must say png, svg or pdf")
    }
    guard let format = OutputFormat(path: output) else {
      throw ValidationError(
        "\(output): the name should end in .png, .svg or .pdf, or --format should say what it is")
    }
    return format
  }
}

extension OutputFormat: ExpressibleByArgument {}
