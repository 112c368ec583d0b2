import ArgumentParser
import Briefing

/// `briefmap compare`: scenarios, what each sees, and where that differs.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare what the radars of two or more scenarios see.",
    discussion: """
      The first scenario is A, the next ones are B, C and so on; each is compared with A.

      As PNG, SVG or PDF: a map of each and one of where it differs from A, in one frame and at \
      one scale, for one height that all ask for; with --view the differences alone, or all on \
      one map. As md, csv or json: how much ground lies below what each sees, what is kept, lost \
      and gained against A, for each such height, everywhere, in the scenarios' areas and country \
      by country; how broad and how fine each radar looks; and how far each figure moves when one \
      assumption moves over its spread. As html: all of it on one page, as `briefmap report` has it. \
      With no -o, the tables go to standard output as Markdown.

      What a radar looks at from one pointing counts, not what it could be turned to, where a \
      scenario says where it points.

      The page has the look, the size and the language of A, and countries are those of its day.

      Examples:
        briefmap compare seeds/us-plan.yaml seeds/russian-offer.yaml
        briefmap compare seeds/us-plan.yaml seeds/russian-offer.yaml -o c.png -o c.md -o c.json
        briefmap compare seeds/us-plan.yaml my.yaml -o d.svg --view difference
        briefmap compare seeds/us-plan.yaml my.yaml -o c.csv --fail-on-diff --tolerance 1
      """)

  @Argument(help: "Scenario A, then B, and up to four more; - for standard input.")
  var scenarios: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "png, svg, pdf, html, md, csv or json, where the name does not say it.", valueName: "kind"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "What the page shows: panels, a map of each and of each difference from A; difference, the"
        + " differences alone; or overlay, all on one map.", valueName: "view"))
  var view: ComparisonView = .panels

  @OptionGroup var differences: DifferenceOptions

  @Option(
    name: .customLong("range"),
    help: ArgumentHelp(
      "A distance from the radar at which tables say how wide its beam is: 1500km. May be given"
        + " several times; 1000, 2000 and 3000 km without it.",
      valueName: "distance"), transform: Word.range)
  var ranges: [Distance] = []

  @Flag(help: "End with exit code 1 where A and another differ by more than the tolerance.")
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
    case report

    init?(_ name: String) {
      if let format = OutputFormat(rawValue: name) {
        self = .page(format)
      } else if let format = ComparisonFormat(rawValue: name) {
        self = .table(format)
      } else if ReportFormat(rawValue: name) != nil {
        self = .report
      } else {
        return nil
      }
    }

    init?(path: String) {
      if let format = OutputFormat(path: path) {
        self = .page(format)
      } else if let format = ComparisonFormat(path: path) {
        self = .table(format)
      } else if ReportFormat(path: path) != nil {
        self = .report
      } else {
        return nil
      }
    }
  }

  private static let kinds = "png, svg, pdf, html, md, csv or json"

  private var outputs: [String] { output.isEmpty ? ["-"] : output }

  func validate() throws {
    guard scenarios.count > 1, ComparisonBriefing.counts.contains(scenarios.count) else {
      throw ValidationError(
        "\(scenarios.count == 1 ? "1 scenario" : "\(scenarios.count) scenarios"); compare takes 2"
          + " to 6")
    }
    for scenario in scenarios {
      try OutputPlaces.refuseTwice(outputs, scenario: scenario, what: "file")
    }
    if scenarios.count(where: { $0 == "-" }) > 1 {
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
      let plans = try scenarios.map { path in
        let scenario = try page.applied(to: ScenarioInput.read(path, resources: resources))
        try OutputPlaces.refuse(outputs, holding: scenario.inputs, what: "file")
        return scenario
      }
      let briefing = try ComparisonBriefing(
        plans, ranges: ranges.isEmpty ? ViewFigures.standardRanges : ranges,
        resources: resources)
      let drawn =
        formats.isEmpty
        ? nil : try briefing.page(view, height: differences.target, title: differences.title)
      let options = try file.options()
      let files = try zip(outputs, kinds).map { path, kind in
        switch kind {
        case .table(let format): (path: path, bytes: try briefing.encoded(as: format))
        case .page(let format):
          (path: path, bytes: try drawn?.encoded(as: format, options: options) ?? [])
        case .report:
          (
            path: path,
            bytes: try ReportBriefing(
              of: briefing, height: differences.target, title: differences.title
            ).encoded()
          )
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
        "\(output): the name should end in .png, .svg, .pdf, .html, .md, .csv or .json, or --format should"
          + " say what it is")
    }
    return kind
  }
}

extension ComparisonView: ExpressibleByArgument {}
