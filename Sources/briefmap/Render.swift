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
        briefmap render plan.yaml -o map.svg --alt map.md --snippet html
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

  @Option(
    help: ArgumentHelp(
      "Also write what the map shows in words and numbers: .txt, .md, .csv or .json.",
      valueName: "file"))
  var alt: [String] = []

  @Option(
    help: ArgumentHelp(
      "Print what to paste into a document: markdown, html, latex or typst.", valueName: "language")
  )
  var snippet: Snippet.Language?

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
    let printed = [
      outputs.contains("-") ? "the map" : nil, json ? "--json" : nil,
      snippet == nil ? nil : "--snippet", alt.contains("-") ? "--alt" : nil,
    ].compactMap { $0 }
    if printed.count > 1 {
      throw ValidationError(
        "\(printed[0]) and \(printed[1]) cannot both go to standard output")
    }
    try OutputPlaces.refuseTwice(outputs + alt, scenario: scenario, what: "file")
    for file in alt where TextAlternative.Format(path: file) == nil {
      throw ValidationError("--alt \(file): the name should end in .txt, .md, .csv or .json")
    }
  }

  private var outputs: [String] {
    OutputPlaces.resolved(output, scenario: scenario, ending: (format ?? .png).rawValue)
  }

  func run() throws {
    try reporting {
      let formats = try outputs.map(format(of:))
      try file.check(formats)
      let shown = try snippet.map { ($0, try path(shownIn: $0, of: formats)) }
      let resources = try Resources.located()
      var warnings: [Fault] = []
      let briefing = try MapBriefing(reading: scenario, resources: resources) {
        let scenario = try page.applied(to: $0)
        try OutputPlaces.refuse(outputs + alt, holding: scenario.inputs, what: "file")
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
      let words = alt.compactMap { path in
        TextAlternative.Format(path: path).map {
          (path: path, bytes: briefing.alternative.encoded(as: $0))
        }
      }
      let report = RenderReport(briefing, files: (files + words).map { ($0.path, $0.bytes.count) })
      let printed =
        shown.map { Snippet($0, path: $1, record: briefing.sheet.drawing.record).text }
        ?? (json ? report.json + "\n" : nil)
      try OutputFiles.write(files + words + (printed.map { [("-", Array($0.utf8))] } ?? []))
      if verbose, !quiet {
        warnings.forEach { Diagnostics.say("\($0)", asWarning: true) }
        Diagnostics.say(report.text)
      }
      leave()
    }
  }

  /// The output that a document shows best.
  private func path(
    shownIn language: Snippet.Language, of formats: [OutputFormat]
  ) throws -> String {
    for format in language.formats {
      guard let index = formats.firstIndex(of: format) else { continue }
      let path = outputs[index]
      guard language != .latex || !path.contains(where: { "%#{}\\~".contains($0) }) else {
        throw ValidationError("--snippet latex: \(path) has signs that LaTeX takes for its own")
      }
      return path
    }
    let kinds = language.formats.map(\.rawValue).joined(separator: " or ")
    throw ValidationError("--snippet \(language.rawValue) shows \(kinds), which no output is")
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
extension Snippet.Language: ExpressibleByArgument {}
