/// What a PDF says about itself beside the drawing's title and summary.
public struct PDFMetadata: Hashable, Sendable {
  public var author: String
  public var keywords: [String]
  /// The program that made the document.
  public var creator: String
  /// When the document was made, in seconds since 1 January 1970 UTC; from year 1 to 9999.
  /// A parameter, so that the same drawing gives the same bytes.
  public var created: Int

  public init(
    author: String = "", keywords: [String] = [], creator: String = "briefmap", created: Int
  ) {
    self.author = author
    self.keywords = keywords
    self.creator = creator
    self.created = created
  }
}
