import ArgumentParser
import Briefing
import Foundation

/// `briefmap coverage`: what a scenario's radars see, as a chart.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Draw a chart of what the radars see.",
    discussion: """
      The end of an output's name says what kind of file it is. With no -o, a PNG beside the \
      scenario's name is written here.

      Examples:
        briefmap coverage seeds/freeze-2007.yaml --chart range-height -o side.png
        briefmap coverage seeds/us-plan.yaml --chart lowest-height -o lowest.svg
      """)

  @Argument(help: "A scenario file, or - for standard input.")
  var scenario: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("png, svg or pdf, where the name does not say it.", valueName: "kind"))
  var format: OutputFormat?

  @OptionGroup var charts: ChartOptions

  private var outputs: [String] {
    if !output.isEmpty { return output }
    if scenario == "-" { return ["-"] }
    let name = URL(fileURLWithPath: scenario).deletingPathExtension().lastPathComponent
    return ["\(name).\((format ?? .png).rawValue)"]
  }

  func validate() throws {
    if charts.chart == nil { throw ValidationError("--chart must say which chart") }
  }

  func run() throws {
    try reporting {
      guard let chart = charts.chart else { return }
      let formats = try outputs.map(format(of:))
      try OutputFiles.write(charts.files(chart, of: scenario, at: outputs, as: formats))
    }
  }

  private func format(of output: String) throws -> OutputFormat {
    if let format = format ?? OutputFormat(path: output) { return format }
    throw ValidationError(
      "\(output): the name should end in .png, .svg or .pdf, or --format should say what it is")
  }
}
