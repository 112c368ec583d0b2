private import CGLib
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
      digest: Self.digest(of: source), text: keepsText ? source : nil, changes: changes)
  }

  /// Whether the text, where there is one, is the one that the digest is of.
  public var isIntact: Bool { text.map { Self.digest(of: $0) == digest } ?? true }

  /// SHA-256 of a text in UTF-8, in hexadecimal digits.
  private static func digest(of text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      // nil only for a kind of checksum that GLib does not know.
      guard
        let digest = g_compute_checksum_for_data(
          G_CHECKSUM_SHA256, bytes.baseAddress, gsize(bytes.count))
      else { return "" }
      defer { g_free(digest) }
      return String(cString: digest)
    }
  }
}
