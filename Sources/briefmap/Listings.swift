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
        map: {projection: {name: perspective, center: [0, 48], height: 384400 km}}
        map: {projection: {name: stereographic, center: [90, 0], rotation: 30 deg}}
      """)

  func run() throws { try reporting { try output(Listings.projections + "\n") } }
}
