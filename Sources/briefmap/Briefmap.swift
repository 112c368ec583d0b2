import ArgumentParser

@main
struct Briefmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw briefing maps of radar coverage, with their numbers and sources.")
}
