import Graphics

/// Text in which Markdown finds nothing but text: CommonMark 0.31, the tables of GitHub, and what
/// pandoc adds.
enum Markdown {
  /// A line of text: what could begin or end markup stands behind a backslash (section 2.4).
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.asSingleLine.unicodeScalars {
      if "\\`*_{}[]<>#|~^@&$\"".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    // At the start of a line these begin lists.
    return result.first.map { "+-=".contains($0) } == true ? "\\" + result : result
  }

  /// An address as a link, other text as it is.
  static func source(_ text: String) -> String {
    let isAddress = text.hasPrefix("http://") || text.hasPrefix("https://")
    return isAddress && !text.contains(where: { " <>\n".contains($0) })
      ? "<\(text)>" : Self.text(text)
  }
}
