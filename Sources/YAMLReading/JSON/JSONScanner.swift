/// Goes over a JSON text once and notes where its values stand (RFC 8259).
///
/// It keeps what is open in a list of its own, so that no nesting is too deep for it.
struct JSONScanner {
  /// Why a text is not read, and where.
  struct Failure: Error {
    let offset: Int
    let problem: String
  }

  private let bytes: [UInt8]
  private var at = 0
  private var tokens: [JSONToken] = []
  /// The lists and objects that are open, by their tokens.
  private var open: [Int] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All values and keys in the order of the text.
  mutating func scanned() throws(Failure) -> [JSONToken] {
    tokens.reserveCapacity(bytes.count / 8)
    skipSpace()
    guard at < bytes.count else { throw Failure(offset: 0, problem: "is empty") }
    repeat {
      let holdsMore = try scanValue()
      if !holdsMore { try scanEnds() }
    } while !open.isEmpty
    skipSpace()
    guard at == bytes.count else { throw failure("nothing should follow the one value") }
    return tokens
  }

  /// Reads a value, or the start of one that holds others and the key of the first of them.
  ///
  /// - Returns: Whether a value that is held should follow.
  private mutating func scanValue() throws(Failure) -> Bool {
    skipSpace()
    guard let byte = next else { throw failure("the text ends where a value should be") }
    switch byte {
    case UInt8(ascii: "{"): return try scanOpening(.object, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "["): return try scanOpening(.array, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "t"): try scanWord("true", .yes)
    case UInt8(ascii: "f"): try scanWord("false", .no)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    default: throw failure("a value should be here")
    }
    return false
  }

  private mutating func scanOpening(
    _ kind: JSONToken.Kind, closing: UInt8
  ) throws(Failure) -> Bool {
    guard open.count < YAMLNode.depthLimit else {
      throw Failure(offset: at, problem: "is nested more than \(YAMLNode.depthLimit) deep")
    }
    tokens.append(JSONToken(kind: kind, offset: Int32(at), end: 0))
    open.append(tokens.count - 1)
    at += 1
    skipSpace()
    if next == closing { return false }
    if kind == .object { try scanKey() }
    return true
  }

  /// Closes what ends here, and goes on to where the next value should be.
  private mutating func scanEnds() throws(Failure) {
    while let container = open.last {
      skipSpace()
      let isObject = tokens[container].kind == .object
      let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
      switch next {
      case closing:
        at += 1
        tokens[container].end = Int32(tokens.count)
        open.removeLast()
      case UInt8(ascii: ","):
        at += 1
        skipSpace()
        if next == closing { throw failure("a value should follow the comma") }
        if isObject { try scanKey() }
        return
      case nil: throw failure("the text ends inside \(isObject ? "an object" : "a list")")
      default: throw failure("a comma or \(isObject ? "}" : "]") should be here")
      }
    }
  }

  private mutating func scanKey() throws(Failure) {
    guard next == UInt8(ascii: "\"") else { throw failure("a key in double quotes should be here") }
    try scanString()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw failure("a colon should follow the key") }
    at += 1
  }

  private mutating func scanWord(_ word: StaticString, _ kind: JSONToken.Kind) throws(Failure) {
    let start = at
    let isWord = word.withUTF8Buffer { bytes[start...].starts(with: $0) }
    guard isWord else { throw failure("a value should be here") }
    at += word.utf8CodeUnitCount
    tokens.append(JSONToken(kind: kind, offset: Int32(start), end: Int32(at)))
  }

  private mutating func scanNumber() throws(Failure) {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    if next == UInt8(ascii: "0") {
      at += 1
      if let byte = next, Self.digits.contains(byte) {
        throw Failure(offset: start, problem: Self.notHere + "a number may not begin with 0")
      }
    } else {
      try scanDigits()
    }
    if next == UInt8(ascii: ".") {
      at += 1
      try scanDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try scanDigits()
    }
    tokens.append(JSONToken(kind: .number, offset: Int32(start), end: Int32(at)))
  }

  private mutating func scanDigits() throws(Failure) {
    let start = at
    while at < bytes.count, Self.digits.contains(bytes[at]) { at += 1 }
    guard at > start else { throw failure("a digit should be here") }
  }

  private mutating func scanString() throws(Failure) {
    let start = at
    at += 1
    var kind = JSONToken.Kind.plainString
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        tokens.append(JSONToken(kind: kind, offset: Int32(start + 1), end: Int32(at)))
        at += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escapedString
        try scanEscape()
      case ..<0x20: throw failure("a line end or tab inside text is written \\n or \\t")
      default: at += 1
      }
    }
    throw Failure(offset: start, problem: Self.notHere + "text begins that never ends")
  }

  private mutating func scanEscape() throws(Failure) {
    let start = at
    guard at + 1 < bytes.count else { throw failure("the text ends inside text") }
    guard let (scalar, end) = JSONEscape.scalar(in: bytes, at: start) else {
      let advice =
        bytes[start + 1] == UInt8(ascii: "u")
        ? "four hexadecimal digits that are a character should follow \\u"
        : "there is no such escape"
      throw Failure(offset: start, problem: Self.notHere + advice)
    }
    if let name = scalar.nameIfForbidden {
      throw Failure(offset: start, problem: "holds \(name), which text may not contain")
    }
    at = end
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private func failure(_ advice: String) -> Failure {
    Failure(offset: at, problem: Self.notHere + advice)
  }

  private static let notHere = "is not JSON here: "
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

/// What a backslash and what follows it stand for.
enum JSONEscape {
  /// The character that an escape stands for, two of `\uXXXX` where these are the halves of one,
  /// and the byte behind; nil for what is no escape.
  static func scalar(in bytes: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start + 1 < bytes.count else { return nil }
    if let letter = letters[bytes[start + 1]] { return (Unicode.Scalar(letter), start + 2) }
    guard let unit = unit(in: bytes, at: start) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, start + 6) }
    // A high surrogate alone, or a low one first, is nothing.
    guard (0xD800...0xDBFF).contains(unit), let low = self.unit(in: bytes, at: start + 6),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { return nil }
    return (scalar, start + 12)
  }

  private static func unit(in bytes: [UInt8], at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(start + 2)..<(start + 6)]
    // `UInt32` would take a sign, too.
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]
}
