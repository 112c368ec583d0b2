import ArgumentParser
import Briefing

/// `briefmap calc`: one number at a time.
struct Calc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calc",
    abstract: "Work out one number of geometry or physics.",
    discussion: """
      Every number carries its unit, with or without a space before it. With --json the answer is \
      an object with value, unit (SI, degrees or decibels), text, formula and source.

      Examples:
        briefmap calc horizon --antenna 30m --target 3000m
        briefmap calc geodesic --from gabala --to tehran --json
      """,
    subcommands: [
      RadarRange.self, RadarPower.self, Horizon.self, Edge.self, Lowest.self, Resolution.self,
      BeamwidthCommand.self, SignalToNoise.self, GeodesicCommand.self,
    ])
}

/// How an answer is written.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Write value, unit, text, formula and source as JSON.")
  var json = false

  /// Works an answer out and writes it as one line, or as JSON.
  func write(_ calculation: () throws -> Calculation) throws {
    try reporting {
      let answer = try calculation()
      try output((json ? answer.json : answer.text) + "\n")
    }
  }
}
