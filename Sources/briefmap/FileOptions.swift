import ArgumentParser
import Briefing

/// How pages become files.
struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Text in an SVG: text, in fonts that the viewer has; embed, in fonts within the file, which \
      browsers take; or outline, as shapes that are the same everywhere.
      """,
      valueName: "mode"))
  var fontMode: FontMode?

  @Option(
    help: ArgumentHelp(
      "What ids in an SVG begin with, so that several can stand in one web page.",
      valueName: "word"))
  var idPrefix: String?

  @Flag(help: "Make an SVG as large as the room that it is given.")
  var responsive = false

  @Flag(help: "Leave out the names that browsers show under the pointer.")
  var noTooltips = false

  @Option(
    help: ArgumentHelp(
      "With auto, an SVG turns dark where its reader's page or system is dark.", valueName: "mode"))
  var dark: DarkMode?

  @Flag(help: "Put the whole scenario into the file, for `briefmap inspect --scenario`.")
  var embedScenario = false

  func validate() throws {
    guard let idPrefix else { return }
    let isPlain = idPrefix.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
    }
    guard isPlain, idPrefix.first?.isLetter == true, idPrefix.utf8.count <= 100 else {
      throw ValidationError(
        "--id-prefix is \(idPrefix); it should be a letter, then letters, digits and hyphens, 100 at"
          + " most")
    }
  }

  /// Refuses what is for SVGs alone where no file is one.
  func check(_ formats: [OutputFormat]) throws {
    if !formats.contains(.svg), let option = givenForSVG.first {
      throw ValidationError("\(option) is for SVG, which no output is")
    }
  }

  /// The options that are given.
  var given: [String] { givenForSVG + (embedScenario ? ["--embed-scenario"] : []) }

  private var givenForSVG: [String] {
    [
      ("--font-mode", fontMode != nil), ("--id-prefix", idPrefix != nil),
      ("--responsive", responsive), ("--no-tooltips", noTooltips), ("--dark", dark != nil),
    ].filter(\.1).map(\.0)
  }

  /// The same for the library.
  func options() throws -> EncodingOptions {
    EncodingOptions(
      fontMode: fontMode ?? .text, idPrefix: idPrefix ?? "", isResponsive: responsive,
      hasTooltips: !noTooltips, followsDarkMode: dark == .auto,
      sourceDateEpoch: try SourceDate.epoch() ?? 0, holdsScenario: embedScenario)
  }
}

/// Whether a file changes with its surroundings.
enum DarkMode: String, CaseIterable, ExpressibleByArgument {
  case auto, off
}

extension FontMode: ExpressibleByArgument {}
