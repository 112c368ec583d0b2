import ArgumentParser
import Briefing

/// `briefmap projections`.
struct Projections: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "projections",
    abstract: "List the projections that a scenario can name.",
    discussion: """
      A scenario names one under map, or says auto to have one chosen:
        map: {projection: orthographic}
        map: {projection: {name: lambert-conformal-conic, parallels: [35 deg, 60 deg]}}
      """)

  func run() throws { try reporting { try output(Listings.projections + "\n") } }
}

/// `briefmap themes`.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the looks that a map can have.",
    discussion: """
      Examples:
        briefmap render plan.yaml -o plan.png --theme dark
      """)

  func run() throws { try reporting { try output(Listings.themes + "\n") } }
}
