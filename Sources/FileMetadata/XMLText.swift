/// Text in which XML finds nothing but text.
package enum XMLText {
  /// Appends text for an element's content or a quoted attribute.
  ///
  /// Tabs and line ends stay what they are. Characters that XML 1.0 has not become U+FFFD
  /// (section 2.2), and so do those of the second block of controls.
  package static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      // Otherwise one kind of line end comes back as another (section 2.11).
      case "\r": bytes += "&#13;".utf8
      case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}":
        bytes += "\u{fffd}".utf8
      default: bytes += Unicode.UTF8.encode(scalar) ?? .init()
      }
    }
  }

  /// The same as text.
  package static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
