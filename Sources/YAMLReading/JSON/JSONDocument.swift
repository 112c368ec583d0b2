/// A JSON text (RFC 8259) that was found well-formed, with the place of each of its values.
///
/// For data of many thousand values, which YAML's parser takes a hundred times as long for: the
/// text is gone over once, and only what is asked for becomes text or a number.
package final class JSONDocument: Sendable {
  /// Its text.
  package let source: SourceText
  let bytes: [UInt8]
  let tokens: [JSONToken]

  /// Checks a text.
  ///
  /// - Parameter source: At most 2 GB.
  /// - Throws: `Faults` with the first place where it is no JSON, is nested more than 64 deep, or
  ///   writes a character that text may not contain as `\u…`.
  package init(_ source: SourceText) throws(Faults) {
    self.source = source
    bytes = Array(source.text.utf8)
    do throws(JSONScanner.Failure) {
      var scanner = JSONScanner(bytes)
      tokens = try scanner.scanned()
    } catch {
      throw Faults([
        Fault(
          location: source.location(atByte: error.offset), keyPath: "", problem: error.problem)
      ])
    }
  }

  /// The one value that the text is.
  package var root: JSONElement { JSONElement(document: self, index: 0) }
}

/// A value or a key of a JSON text: what it is and which bytes it takes.
struct JSONToken: Sendable {
  enum Kind: UInt8, Sendable {
    case null, yes, no, number, array, object
    /// Without the quotes.
    case plainString
    /// The same with a backslash in it.
    case escapedString
  }

  let kind: Kind
  /// Its first byte.
  let offset: Int32
  /// Of a list or an object, the token behind all that it holds; of others, the byte behind it.
  var end: Int32
}
