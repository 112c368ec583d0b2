public import Graphics

extension PageRecord.Origin {
  /// The origin of a page that was made from a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - keepsText: Whether the file holds it.
  ///   - changes: What was asked for in place of what the text says.
  public init(of source: String, keepsText: Bool, changes: [String] = []) {
    self.init(
      digest: SHA256.digest(of: source.utf8), text: keepsText ? source : nil, changes: changes)
  }

  /// Whether the text, where there is one, is the one that the digest is of.
  public var isIntact: Bool { text.map { SHA256.digest(of: $0.utf8) == digest } ?? true }
}
