import Graphics

/// A paragraph of the small print, and which of its words lead where.
struct Paragraph {
  var text: String
  /// Words of the text, in their order, and the address that they stand for.
  var links: [(words: String, address: String)] = []

  init(_ text: String, links: [(words: String, address: String)] = []) {
    self.text = text
    self.links = links
  }

  /// A text in which addresses stand for themselves.
  init(findingAddressesIn text: String) {
    self.text = text
    links = text.split(separator: " ").compactMap { word in
      let address = word.reversed().drop { ".,;:)".contains($0) }.reversed()
      return TextLink.isAddress(String(address)) ? (String(address), String(address)) : nil
    }
  }

  /// The parts of the text that lead somewhere; words that are not found lead nowhere.
  var ranges: [(range: Range<String.Index>, address: String)] {
    var start = text.startIndex
    return links.compactMap { link in
      guard TextLink.isAddress(link.address),
        let range = text[start...].firstRange(of: link.words)
      else { return nil }
      start = range.upperBound
      return (range, link.address)
    }
  }
}
