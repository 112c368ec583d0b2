import ArgumentParser
import Briefing

/// `briefmap projections`.
struct Projections: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the projections that a scenario can name.",
    discussion: """
      A scenario names one under map, or says auto to have one chosen:
        map: {projection: orthographic}
        map: {projection: {name: lambert-conformal-conic, parallels: [35 deg, 60 deg]}}
      """)

  func run() throws { try reporting { try output(Listings.projections + "\n") } }
}
