import CairoRendering
import Graphics
import SVGWriting
import Scenarios
import Typesetting

/// A page that is laid out, on its way to a file.
struct Page {
  let drawing: Drawing
  let size: PageSize
  /// The one that the page was laid out by.
  let typesetter: Typesetter

  /// The page as a file; the same bytes for the same page and options.
  ///
  /// - Throws: `RenderingError`, also for a picture too large to hold; `DrawingError`.
  func encoded(as format: OutputFormat, options: EncodingOptions) throws -> [UInt8] {
    let renderer = CairoRenderer(typesetter: typesetter)
    switch (format, options.fontMode) {
    case (.png, _):
      return try renderer.png(drawing, pixelsPerPoint: size.dotsPerInch / 72)
    case (.pdf, _):
      return try renderer.pdf(
        drawing, metadata: PDFMetadata(creator: "briefmap", created: options.sourceDateEpoch))
    case (.svg, .text):
      return try SVGDocument(drawing, options: svgOptions(options)).encoded()
    case (.svg, .outline):
      return try SVGDocument(renderer.outlined(drawing), options: svgOptions(options)).encoded()
    }
  }

  /// A page given in pixels is shown as large as its picture; one given in millimetres as large as
  /// on paper.
  private func svgOptions(_ options: EncodingOptions) -> SVGOptions {
    let ownSize: SVGOptions.ShownSize =
      size.isInPixels ? .pixels(perPoint: size.dotsPerInch / 72) : .points
    return SVGOptions(
      shownSize: options.isResponsive ? .room : ownSize, idPrefix: options.idPrefix)
  }
}
