/// The text of a file, known to be clean: UTF-8 without control or direction-changing characters.
public struct SourceText: Hashable, Sendable {
  /// The name of the file, for messages.
  public let file: String
  /// The text, without a byte order mark.
  public let text: String

  /// The largest file that is read when nothing else is said: 1 MB, some 20,000 lines.
  public static let sizeLimit = 1_000_000

  /// Checks text that came from anywhere.
  ///
  /// - Throws: `Faults` with the place of bytes that are not UTF-8, and of every character that
  ///   text may not contain.
  public init(_ bytes: some Collection<UInt8>, file: String) throws(Faults) {
    let text = String(decoding: bytes, as: UTF8.self)
    // Bytes that are not UTF-8 were replaced: then the two differ.
    let mark = text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
    let scalars = text.unicodeScalars.dropFirst(mark)
    guard text.utf8.elementsEqual(bytes), !scalars.contains(where: \.isForbidden) else {
      throw Self.faults(of: bytes, file: file)
    }
    self.file = file
    self.text = mark == 0 ? text : String(scalars)
  }

  /// Takes a text as it is, after the same check.
  public init(_ text: String, file: String) throws(Faults) {
    try self.init(text.utf8, file: file)
  }
}

extension SourceText {
  /// The places of what the text may not contain: slow, for a text that is known to be faulty.
  private static func faults(of bytes: some Collection<UInt8>, file: String) -> Faults {
    var faults: [Fault] = []
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    var decoder = UTF8()
    var iterator = bytes.makeIterator()

    func report(_ problem: String) {
      let location = SourceLocation(file: file, line: line, column: column)
      faults.append(Fault(location: location, keyPath: "", problem: problem))
    }

    while faults.count < FaultCollector.limit {
      switch decoder.decode(&iterator) {
      case .emptyInput:
        return Faults(faults)
      case .error:
        report("is not text in UTF-8")
        return Faults(faults)
      case .scalarValue(let scalar):
        if scalar == "\u{FEFF}", previous == nil { continue }
        if let name = scalar.nameIfForbidden { report("holds \(name), which text may not contain") }
        if scalar == "\n" || scalar == "\r" {
          if !(scalar == "\n" && previous == "\r") { line += 1 }
          column = 1
        } else {
          column += 1
        }
        previous = scalar
      }
    }
    return Faults(faults)
  }
}

extension Unicode.Scalar {
  /// Whether text may not contain the character.
  ///
  /// Control characters have no look, and overrides and isolates of direction make text read
  /// otherwise than it is written (Unicode Technical Report 36, section 3.1). Tab and line ends
  /// are text, and so are the joiners and direction marks that Persian needs.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// What a forbidden character is called; `nil` for one that text may contain.
  var nameIfForbidden: String? {
    guard isForbidden else { return nil }
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: return "the direction override \(code)"
    case 0x2028, 0x2029: return "the line separator \(code)"
    case 0xFEFF, 0xFFFE, 0xFFFF: return "the byte order mark \(code)"
    default: return "the control character \(code)"
    }
  }
}
