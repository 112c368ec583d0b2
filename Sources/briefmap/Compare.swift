import ArgumentParser
import Briefing

/// `briefmap compare`: two scenarios, what each sees, and where that differs.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare what the radars of two scenarios see.",
    discussion: """
      As PNG, SVG or PDF: a map of A, a map of B and one of where they differ, in one frame and at \
      one scale, for one height that both ask for. As md, csv or json: how much ground \
      lies below what A and B see, both and each alone, for each such height, everywhere and in \
      the areas of both scenarios; and how broad and how fine each radar looks. With no -o, the \
      tables go to standard output as Markdown.

      What a radar looks at from one pointing counts, not what it could be turned to, where a \
      scenario says where it points.

      The page has the look, the size and the language of A.

      Examples:
        briefmap compare seeds/us-plan.yaml seeds/russian-offer.yaml
        briefmap compare seeds/us-plan.yaml seeds/russian-offer.yaml -o c.png -o c.md -o c.json
        briefmap compare seeds/us-plan.yaml my.yaml -o c.csv --fail-on-diff --tolerance 1
      """)

  @Argument(help: "Scenario A, or - for standard input.")
  var first: String

  @Argument(help: "Scenario B.")
  var second: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "png, svg, pdf, md, csv or json, where the name does not say it.", valueName: "kind"))
  var format: String?

  @Option(help: "The title of the page, in place of words of its language.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Height of the targets that the third map is for: 500km; without it, the one at which both see"
        + " most.",
      valueName: "height"), transform: Word.distance)
  var target: Distance?

  @Flag(help: "End with exit code 1 where A and B differ by more than the tolerance.")
  var failOnDiff = false

  @Option(
    help: ArgumentHelp(
      "How much of what either sees may be seen by one alone, in percent; 0.01 without it.",
      valueName: "percent"))
  var tolerance: Double?

  @OptionGroup(title: "File options") var file: FileOptions

  @OptionGroup(title: "Page options") var page: PageOptions

  /// What one output is.
  private enum Kind {
    case page(OutputFormat)
    case table(ComparisonFormat)

    init?(_ name: String) {
      if let format = OutputFormat(rawValue: name) {
        self = .page(format)
      } else if let format = ComparisonFormat(rawValue: name) {
        self = .table(format)
      } else {
        return nil
      }
    }

    init?(path: String) {
      if let format = OutputFormat(path: path) {
        self = .page(format)
      } else if let format = ComparisonFormat(path: path) {
        self = .table(format)
      } else {
        return nil
      }
    }
  }

  private static let kinds = "png, svg, pdf, md, csv or json"

  private var outputs: [String] { output.isEmpty ? ["-"] : output }

  func validate() throws {
    for scenario in [first, second] {
      try OutputPlaces.refuseTwice(outputs, scenario: scenario, what: "file")
    }
    if first == "-", second == "-" {
      throw ValidationError("only one of the scenarios can come from standard input")
    }
    if let format, Kind(format) == nil {
      throw ValidationError("--format \(format): it is \(Self.kinds)")
    }
    if let tolerance {
      guard failOnDiff else { throw ValidationError("--tolerance is for --fail-on-diff") }
      guard tolerance >= 0, tolerance <= 100 else {
        throw ValidationError("--tolerance is \(tolerance); it should be 0 to 100, in percent")
      }
    }
  }

  func run() throws {
    try reporting {
      let kinds = try outputs.map(kind(of:))
      let formats = kinds.compactMap { if case .page(let format) = $0 { format } else { nil } }
      try file.check(formats)
      let resources = try Resources.located()
      let plans = try [first, second].map { path in
        let scenario = try page.applied(to: ScenarioInput.read(path, resources: resources))
        try OutputPlaces.refuse(outputs, holding: scenario.inputs, what: "file")
        return scenario
      }
      let briefing = try ComparisonBriefing(plans[0], plans[1], resources: resources)
      let drawn =
        formats.isEmpty ? nil : try briefing.page(height: target, title: title)
      let options = try file.options()
      let files = try zip(outputs, kinds).map { path, kind in
        switch kind {
        case .table(let format): (path: path, bytes: briefing.encoded(as: format))
        case .page(let format):
          (path: path, bytes: try drawn?.encoded(as: format, options: options) ?? [])
        }
      }
      try OutputFiles.write(files)
      if failOnDiff, briefing.largestDifference * 100 > tolerance ?? 0.01 { throw ExitCode(1) }
    }
  }

  private func kind(of output: String) throws -> Kind {
    if let format, let kind = Kind(format) { return kind }
    if output == "-" { return .table(.md) }
    guard let kind = Kind(path: output) else {
      throw ValidationError(
        "\(output): the name should end in .png, .svg, .pdf, .md, .csv or .json, or --format should"
          + " say what it is")
    }
    return kind
  }
}
