import ArgumentParser
import Briefing

/// Which chart of the coverage is drawn, and how its page is to be.
struct ChartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw a chart: range-height (side views above the curved Earth) or lowest-height (a map of"
        + " the lowest height that is seen).",
      valueName: "name"))
  var chart: Chart?

  @OptionGroup(title: "File options of a chart") var file: FileOptions

  @OptionGroup(title: "Page options") var page: PageOptions

  /// Refuses what has no meaning without a chart.
  func validate() throws {
    guard chart == nil else { return }
    let given = [
      ("--width", page.width), ("--height", page.height), ("--paper", page.paper),
      ("--dpi", page.dpi.map { "\($0)" }),
    ].filter { $0.1 != nil }.map(\.0)
    if let option = (given + file.given).first {
      throw ValidationError("\(option) is for a chart, which --chart asks for")
    }
  }

  /// The files of a chart, each with its path.
  func files(
    _ chart: Chart, of scenario: String, at paths: [String], as formats: [OutputFormat]
  ) throws -> [OutputFiles.Output] {
    try file.check(formats)
    let resources = try Resources.located()
    let scenario = try page.applied(to: ScenarioInput.read(scenario, resources: resources))
    try OutputPlaces.refuse(paths, holding: scenario.inputs, what: "chart")
    let briefing = try ChartBriefing(chart, of: scenario, resources: resources)
    let options = try file.options()
    return try zip(paths, formats).map { path, format in
      (path: path, bytes: try briefing.encoded(as: format, options: options))
    }
  }
}

extension Chart: ExpressibleByArgument {}
