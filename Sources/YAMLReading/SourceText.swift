/// The text of a file, known to be clean: UTF-8 without control or direction-changing characters.
public struct SourceText: Sendable {
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
    var faults: [Fault] = []
    var text = String.UnicodeScalarView()
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    var decoder = UTF8()
    var iterator = bytes.makeIterator()

    func report(_ problem: String) {
      let location = SourceLocation(file: file, line: line, column: column)
      faults.append(Fault(location: location, keyPath: "", problem: problem))
    }

    reading: while faults.count < FaultCollector.limit {
      switch decoder.decode(&iterator) {
      case .emptyInput:
        break reading
      case .error:
        report("is not text in UTF-8")
        break reading
      case .scalarValue(let scalar):
        if scalar == "\u{FEFF}", previous == nil { continue }
        if let name = scalar.nameIfForbidden { report("holds \(name), which text may not contain") }
        text.append(scalar)
        if scalar == "\n" || scalar == "\r" {
          if !(scalar == "\n" && previous == "\r") { line += 1 }
          column = 1
        } else {
          column += 1
        }
        previous = scalar
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    self.file = file
    self.text = String(text)
  }

  /// Takes a text as it is, after the same check.
  public init(_ text: String, file: String) throws(Faults) {
    try self.init(text.utf8, file: file)
  }
}

extension Unicode.Scalar {
  /// What a forbidden character is called; `nil` for one that text may contain.
  ///
  /// Control characters have no look, and overrides and isolates of direction make text read
  /// otherwise than it is written (Unicode Technical Report 36, section 3.1). Tab and line ends
  /// are text, and so are the joiners and direction marks that Persian needs.
  var nameIfForbidden: String? {
    let code = "U+" + String(repeating: "0", count: value < 0x10 ? 3 : value < 0x100 ? 2 : 0)
    let name = code + String(value, radix: 16, uppercase: true)
    switch value {
    case 0x09, 0x0A, 0x0D: return nil
    case 0x00...0x1F, 0x7F...0x9F: return "the control character \(name)"
    case 0x202A...0x202E, 0x2066...0x2069: return "the direction override \(name)"
    case 0x2028, 0x2029: return "the line separator \(name)"
    case 0xFEFF, 0xFFFE, 0xFFFF: return "the byte order mark \(name)"
    default: return nil
    }
  }
}
