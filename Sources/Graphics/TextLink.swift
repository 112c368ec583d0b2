/// A part of a line of text that leads to an address, in formats whose readers can follow it.
public struct TextLink: Hashable, Sendable {
  /// Where it begins, in points from the left end of the line.
  public var start: Double
  /// Where it ends.
  public var end: Double
  /// `https://…` or `http://…`.
  public var address: String

  public init(from start: Double, to end: Double, address: String) {
    self.start = start
    self.end = end
    self.address = address
  }

  /// Whether a text is an address that a page may lead to: of the web, and with nothing in it but
  /// what addresses have (RFC 3986, section 2; letters beyond ASCII as in RFC 3987).
  public static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !(0x7F...0x9F).contains($0.value)
          && !"\"<>\\^`{|}'".unicodeScalars.contains($0) && !$0.properties.isWhitespace
      }
  }
}
