import ArgumentParser
import Briefing
import Scenarios

/// `briefmap themes`.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the looks that a map can have, or show one.",
    discussion: """
      A theme is a file of colours, lines, fills and sizes of type. A style of your own is a file \
      of the same keys; it may say extends: light and change single values. A scenario names it \
      under map, with its path from the scenario's folder.

      Examples:
        briefmap themes
        briefmap themes show light > my-style.yaml
        briefmap render plan.yaml -o plan.png --theme my-style.yaml
        briefmap validate plan.yaml --theme my-style.yaml
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  /// `briefmap themes list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the looks by name, with what each is for.",
      discussion: """
        Examples:
          briefmap themes list
        """)

    func run() throws {
      try reporting { try output(Listings.themes(Resources.located()) + "\n") }
    }
  }

  /// `briefmap themes show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the file of a theme, to start from.",
      discussion: """
        Examples:
          briefmap themes show light > my-style.yaml
        """)

    @Argument(help: "The name of a theme.")
    var name: Theme

    func run() throws {
      try reporting { try output(Resources.located().themes.source(name).text) }
    }
  }
}

extension Theme: ExpressibleByArgument {}
