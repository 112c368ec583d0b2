import CairoRendering
import FileMetadata
import Graphics
import SVGWriting
import Scenarios
import Typesetting

/// A page that is laid out, on its way to a file.
struct Page {
  let drawing: Drawing
  /// Lays out the same page in the dark.
  let darkDrawing: () throws -> Drawing
  /// What it shows.
  let scenario: Scenario
  /// The one that the page was laid out by.
  let typesetter: Typesetter

  private var size: PageSize { scenario.map.size }

  /// The page as a file; the same bytes for the same page and options.
  ///
  /// - Throws: `RenderingError`, also for a picture too large to hold; `DrawingError`.
  func encoded(as format: OutputFormat, options: EncodingOptions) throws -> [UInt8] {
    let renderer = CairoRenderer(typesetter: typesetter)
    let drawing = signed(options)
    func svg(
      _ fonts: [EmbeddedFont] = [], _ written: (Drawing) throws -> Drawing
    ) throws -> [UInt8] {
      let dark = options.followsDarkMode ? try written(darkDrawing()) : nil
      return try SVGDocument(
        written(drawing), inTheDark: dark, options: svgOptions(options, fonts)
      ).encoded()
    }
    switch (format, options.fontMode) {
    case (.png, _):
      return try renderer.png(drawing, pixelsPerPoint: size.dotsPerInch / 72)
    case (.pdf, _):
      return try renderer.pdf(
        drawing, metadata: PDFMetadata(creator: "briefmap", created: options.sourceDateEpoch))
    case (.svg, .text):
      return try svg { try typesetter.measured($0) }
    case (.svg, .embed):
      return try svg(typesetter.embeddedFonts(of: drawing)) { try typesetter.measured($0) }
    case (.svg, .outline):
      return try svg { try renderer.outlined($0) }
    }
  }

  /// The drawing with what its file says of how it was made.
  private func signed(_ options: EncodingOptions) -> Drawing {
    var drawing = drawing
    drawing.record.software = "briefmap \(Version.current)"
    drawing.record.origin = scenario.origin.map {
      PageRecord.Origin(
        of: $0.source.text, keepsText: options.holdsScenario, changes: $0.changes)
    }
    return drawing
  }

  /// A page given in pixels is shown as large as its picture; one given in millimetres as large as
  /// on paper.
  private func svgOptions(_ options: EncodingOptions, _ fonts: [EmbeddedFont]) -> SVGOptions {
    let ownSize: SVGOptions.ShownSize =
      size.isInPixels ? .pixels(perPoint: size.dotsPerInch / 72) : .points
    var svg = SVGOptions(
      shownSize: options.isResponsive ? .room : ownSize, hasGroupTitles: options.hasTooltips,
      idPrefix: options.idPrefix,
      fonts: fonts)
    svg.isFragment = options.isFragment
    return svg
  }
}
