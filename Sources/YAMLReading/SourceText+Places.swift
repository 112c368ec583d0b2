extension SourceText {
  /// Where a byte of the text stands, for a message.
  ///
  /// Slow for large texts: it counts the lines before.
  /// - Parameter offset: From the start of the text in UTF-8; at most its length.
  /// - Returns: Line and column.
  package func location(atByte offset: Int) -> SourceLocation {
    var (line, column) = (1, 1)
    var previous: UInt8 = 0
    for byte in text.utf8.prefix(offset) {
      switch byte {
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): column = 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        line += 1
        column = 1
      // The bytes of a character after its first.
      case 0x80...0xBF: break
      default: column += 1
      }
      previous = byte
    }
    return SourceLocation(file: file, line: line, column: column)
  }
}
