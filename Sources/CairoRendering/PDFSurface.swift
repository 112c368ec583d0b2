private import CCairo
import Graphics

/// A document of one page in memory that cairo draws to.
struct PDFSurface: ~Copyable {
  private let surface: OpaquePointer?
  private let sink: ByteSink
  /// The `cairo_t` to draw with, in points.
  let context: OpaquePointer?

  /// - Parameters:
  ///   - width: The page's width in points.
  ///   - height: The page's height in points.
  init(width: Double, height: Double) {
    let sink = ByteSink()
    self.sink = sink
    // Never NULL: a failure is told by the status, which `finish` reads.
    surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let sink = ByteSink.from(closure) else { return CAIRO_STATUS_WRITE_ERROR }
        sink.append(bytes, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, sink.opaque, width, height)
    context = cairo_create(surface)
  }

  deinit {
    cairo_destroy(context)
    // The surface is the last to write to the sink.
    cairo_surface_destroy(surface)
    withExtendedLifetime(sink) {}
  }

  /// Writes what the document says about itself.
  func set(_ metadata: PDFMetadata, title: String, subject: String) {
    let date = Timestamp(secondsSince1970: metadata.created).iso8601
    let entries = [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_SUBJECT, subject),
      (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
      (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords.joined(separator: ", ")),
      (CAIRO_PDF_METADATA_CREATOR, metadata.creator), (CAIRO_PDF_METADATA_CREATE_DATE, date),
      (CAIRO_PDF_METADATA_MOD_DATE, date),
    ]
    for (entry, text) in entries where !text.isEmpty {
      cairo_pdf_surface_set_metadata(surface, entry, text)
    }
  }

  /// Adds bookmarks for the parts of the page.
  func addBookmarks(_ elements: [Element]) { PDFBookmarks(surface: surface).add(elements) }

  /// Ends the document and returns its file.
  consuming func finish() throws(RenderingError) -> [UInt8] {
    cairo_show_page(context)
    try check(cairo_status(context).rawValue, doing: "drawing a document")
    cairo_surface_finish(surface)
    try check(cairo_surface_status(surface).rawValue, doing: "writing a document")
    return sink.bytes
  }
}
