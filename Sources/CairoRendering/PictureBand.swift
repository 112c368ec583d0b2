private import CCairo
import Graphics

/// Some rows of a picture, drawn on a surface of their own and packed: several at the same time.
///
/// Where a picture is cut depends on its height alone, so that it has the same bytes on any number
/// of cores.
struct PictureBand: Sendable {
  let top: Int
  let height: Int
  let isLast: Bool

  /// The bands of a picture from the top down.
  static func all(height: Int) -> [PictureBand] {
    stride(from: 0, to: height, by: rows).map { top in
      PictureBand(top: top, height: min(rows, height - top), isLast: top + rows >= height)
    }
  }

  /// A band that is drawn.
  enum Drawn {
    /// With more colours than a palette holds.
    case packed(PackedRows)
    /// With so few that the whole picture may have a palette.
    case rows([UInt8], PNGPalette)
  }

  /// Draws the band of a picture that wide; where it has many colours, it is packed at once, so that
  /// a large picture never lies in memory whole.
  func drawn(
    _ drawing: Drawing, _ letters: LetterOutlines, width: Int, pixelsPerPoint: Double
  ) throws(RenderingError) -> Drawn {
    let rows = try rows(drawing, letters, width: width, pixelsPerPoint: pixelsPerPoint)
    if drawing.background?.alpha == 1, let palette = PNGPalette(of: rows, width: width) {
      return .rows(rows, palette)
    }
    return .packed(try PackedRows(rows, isLast: isLast))
  }

  private func rows(
    _ drawing: Drawing, _ letters: LetterOutlines, width: Int, pixelsPerPoint: Double
  ) throws(RenderingError) -> [UInt8] {
    let image = ImageSurface(
      width: width, height: height, isOpaque: drawing.background?.alpha == 1)
    try image.checkStatus(doing: "creating \(height) rows of \(width) pixels")
    // Whole pixels: edges fall where they would in one piece.
    cairo_translate(image.context, 0, -Double(top))
    cairo_scale(image.context, pixelsPerPoint, pixelsPerPoint)
    let part = Rect(
      x: 0, y: Double(top) / pixelsPerPoint, width: drawing.size.width,
      height: Double(height) / pixelsPerPoint)
    try Canvas(
      context: image.context, text: .outlines(letters), drawing: drawing,
      part: part.insetBy(-1 / pixelsPerPoint)
    ).draw(drawing)
    return try image.rows()
  }

  /// Packs a band that is drawn, with a palette where the whole picture has one.
  func packed(
    _ drawn: Drawn, width: Int, palette: PNGPalette?
  ) throws(RenderingError) -> PackedRows {
    switch drawn {
    case .packed(let rows): rows
    case .rows(let rows, _):
      try PackedRows(palette?.indices(of: rows, width: width) ?? rows, isLast: isLast)
    }
  }

  /// A quarter of the usual picture: enough for two cores to share, and few enough that lines
  /// that run through several bands are not traced too often.
  private static let rows = 250
}
