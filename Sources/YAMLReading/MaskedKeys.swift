/// A YAML text in which the first of two equal keys is made different from the second.
///
/// The parser stops at a key that is given twice. To report all faults at once, the first
/// character of the first of the two is replaced by one for private use, the text is parsed
/// again, and the name is put right in the tree. Columns stay as they are.
struct MaskedKeys {
  private(set) var text: String
  private var originals: [Place: Unicode.Scalar] = [:]
  private let limit: Int

  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  init(_ text: String) {
    self.text = text
    // Parsing again and again is for files that people write.
    limit = min(20, 1_000_000 / max(1, text.utf8.count))
  }

  /// Masks the key at a place; `false` when that cannot be done there, or was done too often.
  mutating func mask(line: Int, column: Int) -> Bool {
    let place = Place(line: line, column: column)
    guard originals.count < limit, originals[place] == nil else { return false }
    var scalars = Array(text.unicodeScalars)
    guard var index = Self.index(of: place, in: scalars) else { return false }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard index < scalars.count, scalars[index].properties.isAlphabetic,
      let mask = Unicode.Scalar(0xE000 + UInt32(originals.count))
    else { return false }
    originals[place] = scalars[index]
    scalars[index] = mask
    text = String(String.UnicodeScalarView(scalars))
    return true
  }

  /// The key at a place as the file writes it.
  func restored(_ key: String, line: Int, column: Int) -> String {
    guard let original = originals[Place(line: line, column: column)] else { return key }
    return String(original) + String(key.unicodeScalars.dropFirst())
  }

  private static func index(of place: Place, in scalars: [Unicode.Scalar]) -> Int? {
    var line = 1
    var start = 0
    for (index, scalar) in scalars.enumerated() where line < place.line {
      let isBreak = scalar == "\n" || (scalar == "\r" && scalars.dropFirst(index + 1).first != "\n")
      if isBreak {
        line += 1
        start = index + 1
      }
    }
    let index = start + place.column - 1
    return line == place.line && index < scalars.count ? index : nil
  }
}
