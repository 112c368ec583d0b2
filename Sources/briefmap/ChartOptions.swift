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

  @Option(
    help: ArgumentHelp(
      "Text in an SVG: text (read and edited as text) or outline (the same everywhere).",
      valueName: "mode"))
  var fontMode: FontMode = .text

  @OptionGroup(title: "Page options") var page: PageOptions

  /// The files of a chart, each with its path.
  func files(
    _ chart: Chart, of scenario: String, at paths: [String], as formats: [OutputFormat]
  ) throws -> [OutputFiles.Output] {
    let resources = try Resources.located()
    let scenario = try page.applied(to: ScenarioInput.read(scenario, resources: resources))
    let briefing = try ChartBriefing(chart, of: scenario, resources: resources)
    let options = EncodingOptions(fontMode: fontMode, sourceDateEpoch: SourceDate.epoch ?? 0)
    return try zip(paths, formats).map { path, format in
      (path: path, bytes: try briefing.encoded(as: format, options: options))
    }
  }
}

extension Chart: ExpressibleByArgument {}
