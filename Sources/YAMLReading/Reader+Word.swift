/// What is wrong with a word that stands alone, to be read after the word.
public struct WordFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// `without a unit; a frequency has MHz, Hz, kHz or GHz`
  public let description: String

  public init(_ description: String) { self.description = description }
}

extension Reader {
  /// Reads a word that stands alone, as on a command line, by the rules of a file.
  ///
  /// - Throws: `WordFault` with the first thing that is wrong.
  public func read(word: String) throws(WordFault) -> Value {
    let collector = FaultCollector()
    let place = SourceLocation(file: "", line: 1, column: 1)
    let node = YAMLNode(.scalar(word, isQuoted: false), at: place)
    guard let value = read(YAMLValue(node, keyPath: "", collector: collector)) else {
      throw WordFault(collector.faults.first?.problem ?? "not a value that can be read")
    }
    return value
  }
}
