import ArgumentParser
import Briefing

/// `briefmap sites`: the catalogue.
struct Sites: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: "Show the sites and radars of the catalogue, with sources.",
    discussion: """
      Examples:
        briefmap sites
        briefmap sites show gabala
        briefmap sites --format geojson > sites.geojson
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List all sites as they were on a day.",
      discussion: """
        Examples:
          briefmap sites list --format csv
          briefmap sites --date 2012-12-25
        """)

    @OptionGroup var options: SiteOptions

    func run() throws {
      try reporting { try output(options.listing().all(as: options.format)) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show all that is known of one site, each value with its source and grade.",
      discussion: """
        A site is named by its id or by any of its names.

        Examples:
          briefmap sites show gabala
          briefmap sites show Qabala --format json
        """)

    @Argument(help: "The id or a name of the site.")
    var site: String

    @OptionGroup var options: SiteOptions

    func run() throws {
      try reporting { try output(options.listing().site(site, as: options.format)) }
    }
  }
}

struct SiteOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("table, csv, json or geojson.", valueName: "kind"))
  var format: SiteListing.Format = .table

  @Option(help: ArgumentHelp("The day that the status holds for.", valueName: "yyyy-mm-dd"))
  var date: String = SiteListing.standardDate

  func listing() throws -> SiteListing {
    try SiteListing(resources: Resources.located(), date: date)
  }
}

extension SiteListing.Format: ExpressibleByArgument {}
