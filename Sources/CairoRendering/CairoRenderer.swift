private import CCairo
import ConcurrentWork
import FileMetadata
public import Graphics
public import Typesetting

/// Turns drawings into files with cairo. Used by the task that made it alone.
public struct CairoRenderer {
  private let typesetter: Typesetter

  /// - Parameter typesetter: The one that measured the drawing's text, so that letters stand
  ///   where the layout thinks they do.
  public init(typesetter: Typesetter) { self.typesetter = typesetter }

  /// The drawing as a PNG file: red, green and blue, with alpha where the background is not
  /// opaque, or with a palette where there are at most 256 colours; resolution, title and metadata
  /// within.
  ///
  /// - Parameters:
  ///   - drawing: What to draw.
  ///   - pixelsPerPoint: The scale: 1 gives 72 dots per inch, 300.0 / 72 gives 300. The picture's
  ///     sides are rounded to whole pixels.
  /// - Returns: The bytes of the file.
  /// - Throws: `RenderingError`, also for more than 32 767 pixels on a side.
  public func png(_ drawing: Drawing, pixelsPerPoint: Double) throws(RenderingError) -> [UInt8] {
    guard pixelsPerPoint > 0, pixelsPerPoint.isFinite else {
      throw .scaleInvalid(pixelsPerPoint)
    }
    try check(drawing)
    // The drawing's check has bounded both sides; the scale has not.
    let width = max(1, Int(clamping: drawing.size.width * pixelsPerPoint))
    let height = max(1, Int(clamping: drawing.size.height * pixelsPerPoint))
    try ImageSurface.checkSize(width: width, height: height)

    let letters = try LetterOutlines(of: drawing, typesetter: typesetter)
    let bands = PictureBand.all(height: height)
    let drawn = try bands.concurrentMap { (band) throws(RenderingError) in
      try band.drawn(drawing, letters, width: width, pixelsPerPoint: pixelsPerPoint)
    }
    let palette = PNGPalette(drawn)
    let packed = try Array(zip(bands, drawn)).concurrentMap { (part) throws(RenderingError) in
      try part.0.packed(part.1, width: width, palette: palette)
    }
    return PNGFile(
      width: width, height: height,
      pixels: palette.map(PNGFile.Pixels.indexed)
        ?? (drawing.background?.alpha == 1 ? .opaque : .transparent),
      pixelsPerMetre: UInt32(clamping: Int(clamping: pixelsPerPoint * 72 / 0.0254)),
      texts: drawing.record.texts,
      packet: XMPPacket(drawing.record).marked
    ).bytes(packed)
  }

  /// The drawing as a PDF file of one page, with fonts embedded and text that can be copied.
  ///
  /// - Throws: `RenderingError`.
  public func pdf(_ drawing: Drawing, metadata: PDFMetadata) throws(RenderingError) -> [UInt8] {
    try check(drawing)
    let document = PDFSurface(width: drawing.size.width, height: drawing.size.height)
    var metadata = metadata
    if metadata.author.isEmpty { metadata.author = drawing.record.author }
    metadata.keywords += drawing.record.facts.map { "\($0.name): \($0.value)" }
    document.addBookmarks(drawing.elements)
    document.set(metadata, title: drawing.record.title, subject: drawing.record.summary)
    try Canvas(
      context: document.context, text: .glyphs(typesetter), drawing: drawing
    ).draw(drawing)
    let file = try document.finish()
    do {
      return try PDFCatalog(file).written(
        metadata: XMPPacket(drawing.record).marked, language: drawing.record.language)
    } catch {
      throw .metadata(error)
    }
  }

  /// The drawing with the outlines of its letters in place of text, for programs that have not
  /// the fonts or draw text badly.
  ///
  /// Each line becomes a group of kind `text` that bears the text as its name.
  /// - Parameter drawing: What to outline.
  /// - Returns: A drawing without text, for any renderer or for `SVGDocument`.
  /// - Throws: `RenderingError`.
  public func outlined(_ drawing: Drawing) throws(RenderingError) -> Drawing {
    try check(drawing)
    var result = drawing
    result.elements = try TextOutliner(typesetter: typesetter, language: drawing.record.language)
      .outlined(drawing.elements)
    return result
  }

  private func check(_ drawing: Drawing) throws(RenderingError) {
    do {
      try drawing.check()
    } catch {
      throw .drawing(error)
    }
  }
}

extension PNGPalette {
  /// The colours of a whole picture; nil where there are too many.
  fileprivate init?(_ bands: [PictureBand.Drawn]) {
    var palettes: [PNGPalette] = []
    for band in bands {
      guard case .rows(_, let palette) = band else { return nil }
      palettes.append(palette)
    }
    self.init(palettes)
  }
}

extension PageRecord {
  /// What a PNG says in texts that any viewer shows, by the keywords of the PNG specification
  /// (section 11.3.3.2) where it has one.
  fileprivate var texts: [(name: String, text: String)] {
    [
      ("Title", title), ("Description", summary), ("Author", author), ("Software", software),
      ("Source", sources.joined(separator: "\n")), ("scenario-sha256", origin?.digest ?? ""),
    ] + facts.map { ($0.name, $0.value) }
  }
}

extension Int {
  /// The nearest whole number, or the largest there is.
  fileprivate init(clamping value: Double) {
    self = value < Double(Int.max) ? Int(value.rounded()) : .max
  }
}
