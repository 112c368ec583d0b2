import ArgumentParser
import Briefing

/// `briefmap report`: one page of HTML that briefs a reader on scenarios.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one page of HTML: maps, figures, assumptions, sources.",
    discussion: """
      The page opens from disk and needs no network. It has a map of each scenario, of where each \
      differs from the first, tables of how much ground is seen, by whom and in which country, how \
      broad and how fine each radar looks, which assumption moves which figure, and all sources. \
      Maps can be laid over each other with an edge to move, layers switched off, tables copied; \
      without its script all of it is still there, and it prints on A4.

      With --claims it also tests what was said, by figures: seeds/claims/dispute.yaml is a file \
      to start from.

      The first scenario is A, the next ones are B, C and so on.

      Examples:
        briefmap report seeds/us-plan.yaml seeds/russian-offer.yaml -o report.html
        briefmap report plan.yaml -o plan.html --title "The plan of 2007"
      """)

  @Argument(help: "One to six scenario files; - for standard input.")
  var scenarios: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, or - for standard output; report.html without it.", valueName: "file"))
  var output = "report.html"

  @Option(
    help: ArgumentHelp(
      "A file of claims to test: each that a figure of one radar is more than that of another.",
      valueName: "file"))
  var claims: String?

  @OptionGroup var differences: DifferenceOptions

  @OptionGroup(title: "Page options") var page: PageOptions

  func validate() throws {
    guard ComparisonBriefing.counts.contains(scenarios.count) else {
      throw ValidationError("\(scenarios.count) scenarios; report takes 1 to 6")
    }
    guard scenarios.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("only one of the scenarios can come from standard input")
    }
    for scenario in scenarios {
      try OutputPlaces.refuseTwice([output], scenario: scenario, what: "report")
    }
    if output != "-", ReportFormat(path: output) == nil {
      throw ValidationError("\(output): the name should end in .html")
    }
  }

  func run() throws {
    try reporting {
      let resources = try Resources.located()
      let claims = try self.claims.map(ScenarioInput.claims) ?? []
      if let file = self.claims {
        try OutputPlaces.refuse([output], holding: [file], what: "report")
      }
      let plans = try scenarios.map { path in
        let scenario = try page.applied(to: ScenarioInput.read(path, resources: resources))
        try OutputPlaces.refuse([output], holding: scenario.inputs, what: "report")
        return scenario
      }
      let briefing = try ComparisonBriefing(plans, resources: resources)
      let report = try ReportBriefing(
        of: briefing, height: differences.target, claims: claims, title: differences.title)
      try OutputFiles.write([(path: output, bytes: report.encoded())])
    }
  }
}
