import YAMLReading

/// A table of comma-separated values (RFC 4180) with the place of each of its fields.
///
/// Lines end as they like, the last one may; a quoted field may hold separators, line ends and
/// doubled quotes; empty lines are passed over. The separator is a comma, a semicolon or a tab: the
/// one that the first line has most of.
struct CSVTable {
  /// A field without its quotes, and the byte where it begins.
  struct Field {
    let text: String
    let offset: Int
  }

  let source: SourceText
  /// The names of the columns.
  let names: [Field]
  let rows: [[Field]]

  /// - Throws: `Faults` where a quote is not closed or text follows it, or a row has more or fewer
  ///   fields than there are columns.
  init(_ source: SourceText) throws(Faults) {
    self.source = source
    let faults = DataFaults()
    var scanner = CSVScanner(source, faults: faults)
    let names = scanner.row() ?? []
    var rows: [[Field]] = []
    while let row = scanner.row() {
      if row.count == names.count {
        rows.append(row)
      } else {
        faults.add(
          Fault(
            location: source.location(atByte: row[0].offset), keyPath: "row",
            problem: "has \(row.count) fields; there are \(names.count) columns"))
      }
    }
    if names.isEmpty {
      faults.add(
        Fault(
          location: SourceLocation(file: source.file, line: 1, column: 1), keyPath: "",
          problem: "is empty"))
    }
    try faults.throwIfAny()
    (self.names, self.rows) = (names, rows)
  }

  /// Where a field stands.
  func location(of field: Field) -> SourceLocation { source.location(atByte: field.offset) }
}

/// Goes through the bytes of a table.
private struct CSVScanner {
  private let source: SourceText
  private let bytes: [UInt8]
  private let separator: UInt8
  private let faults: DataFaults
  private var at = 0

  init(_ source: SourceText, faults: DataFaults) {
    self.source = source
    self.faults = faults
    bytes = Array(source.text.utf8)
    separator = Self.separator(in: bytes)
  }

  /// The next row that is not empty; nil at the end.
  mutating func row() -> [CSVTable.Field]? {
    while at < bytes.count {
      var fields = [field()]
      while at < bytes.count, bytes[at] == separator {
        at += 1
        fields.append(field())
      }
      skipLineEnd()
      if fields.count > 1 || !fields[0].text.isEmpty { return fields }
    }
    return nil
  }

  private mutating func field() -> CSVTable.Field {
    if at < bytes.count, bytes[at] == Self.quote { return quotedField() }
    let start = at
    skipField()
    return CSVTable.Field(
      text: String(decoding: bytes[start..<at], as: UTF8.self).trimmed, offset: start)
  }

  private mutating func quotedField() -> CSVTable.Field {
    let start = at
    at += 1
    var text: [UInt8] = []
    while true {
      guard at < bytes.count else {
        fault(at: start, "begins with a quote that is never closed")
        break
      }
      let byte = bytes[at]
      at += 1
      if byte == Self.quote {
        guard at < bytes.count, bytes[at] == Self.quote else { break }
        at += 1
      }
      text.append(byte)
    }
    let end = at
    skipField()
    if bytes[end..<at].contains(where: { $0 != UInt8(ascii: " ") }) {
      fault(at: end, "goes on behind its closing quote; a quote inside is written twice")
    }
    return CSVTable.Field(
      text: String(decoding: text, as: UTF8.self).trimmed, offset: start)
  }

  /// Goes to the separator or the end of the line.
  private mutating func skipField() {
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
  }

  private mutating func skipLineEnd() {
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
  }

  private func fault(at offset: Int, _ problem: String) {
    faults.add(
      Fault(location: source.location(atByte: offset), keyPath: "field", problem: problem))
  }

  private static func separator(in bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D {
        // Empty lines say nothing.
        if counts.isEmpty { continue } else { break }
      }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  private static let quote = UInt8(ascii: "\"")
}
