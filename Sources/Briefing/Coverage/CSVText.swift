import YAMLReading

/// A table as comma-separated values (RFC 4180), safe to open in a spreadsheet.
struct CSVText {
  /// What a field holds.
  enum Field {
    /// Nothing is known, or it does not apply.
    case empty
    case number(Double)
    case text(String)
  }

  private(set) var text = ""

  /// Starts with the names of the columns.
  init(columns: [String]) { append(columns.map(Field.text)) }

  mutating func append(_ row: [Field]) {
    text += row.map(\.text).joined(separator: ",") + "\r\n"
  }
}

extension CSVText.Field {
  fileprivate var text: String {
    switch self {
    case .empty: return ""
    case .number(let number): return JSONValue.number(number).text
    case .text(let text):
      // A spreadsheet takes text that begins so for a formula, also in quotes (OWASP, "CSV
      // Injection"): an apostrophe in front keeps it text.
      let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) }
      let guarded = isFormula == true ? "'" + text : text
      return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }
  }
}
