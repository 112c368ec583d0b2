import ArgumentParser
import Briefing

/// What pages that compare scenarios are called, and which targets their differences are for.
struct DifferenceOptions: ParsableArguments {
  @Option(help: "The title of the page, in place of words of its language.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Height of the targets that maps of differences are for: 500km; without it, the one at which all"
        + " see most.",
      valueName: "height"), transform: Word.distance)
  var target: Distance?
}
