import ArgumentParser
import Briefing
import Scenarios

/// How the page is to be, in place of what the scenario says.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Width of the page: 160mm, 6.3in, 450pt; or of the picture: 1600px.", valueName: "length"))
  var width: String?

  @Option(help: ArgumentHelp("Height of the page.", valueName: "length"))
  var height: String?

  @Option(
    help: ArgumentHelp(
      "A paper size: a3, a4, a5, letter, each with -landscape or -portrait.", valueName: "name"))
  var paper: String?

  @Option(
    help: ArgumentHelp(
      "Dots per inch of a PNG; a size in px then sets the page, too.", valueName: "number"))
  var dpi: Double?

  @Option(
    help: ArgumentHelp(
      "The look: from `briefmap themes`, or a style file .yaml.", valueName: "name"))
  var theme: String?

  @Option(help: ArgumentHelp("Language of names, such as cs, pl, ru, fa.", valueName: "code"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "Borders as recognised by the United Nations (un) or as held in fact (de-facto).",
      valueName: "policy"))
  var worldview: String?

  func validate() throws {
    if let dpi, !(dpi >= 10 && dpi <= 2400) {
      throw ValidationError("--dpi is \(dpi), outside 10 to 2400")
    }
  }

  /// The scenario with these wishes in place of its own.
  func applied(to scenario: Scenario) throws -> Scenario {
    try scenario.overriding(
      PageOverrides(
        width: width, height: height, paper: paper, dotsPerInch: dpi, theme: theme,
        language: lang, worldview: worldview))
  }
}
