/// What the file of a page says of the page, and of how it came to be.
public struct PageRecord: Hashable, Sendable {
  /// What the page is called.
  public var title: String
  /// What the page shows, in words.
  public var summary: String
  /// Who made it; empty for nobody in particular.
  public var author: String
  /// BCP 47 language of the page's text.
  public var language: String
  /// What holds for the whole page, such as its date and its projection. Names are of small
  /// letters, digits and hyphens, each once.
  public var facts: [Group.Datum]
  /// What the page takes for granted, a sentence each.
  public var assumptions: [String]
  /// What it cites: text or addresses.
  public var sources: [String]
  /// The program that made the file and its version; empty for none.
  public var software: String
  /// What the page was made from; nil where that is not known.
  public var origin: Origin?

  /// The text that a page was made from.
  public struct Origin: Hashable, Sendable {
    /// SHA-256 of the text in UTF-8, 64 hexadecimal digits.
    public var digest: String
    /// The text itself, where the file is to hold it.
    public var text: String?
    /// What was asked for in place of what the text says, such as `--lang cs`.
    public var changes: [String]

    public init(digest: String, text: String? = nil, changes: [String] = []) {
      self.digest = digest
      self.text = text
      self.changes = changes
    }
  }

  public init(
    title: String, summary: String = "", author: String = "", language: String = "en",
    facts: [Group.Datum] = [],
    assumptions: [String] = [], sources: [String] = [],
    software: String = "", origin: Origin? = nil
  ) {
    self.title = title
    self.summary = summary
    self.author = author
    self.language = language
    self.facts = facts
    self.assumptions = assumptions
    self.sources = sources
    self.software = software
    self.origin = origin
  }
}
