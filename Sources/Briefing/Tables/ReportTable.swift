/// A table for readers: plain text in rows and columns, before it becomes Markdown or HTML.
struct ReportTable {
  /// What a page's addresses call it.
  let id: String
  let title: String
  /// Sentences on how it is to be read.
  var notes: [String] = []
  let columns: [Column]
  /// Each as long as `columns`; the first of a row says what the row is about.
  let rows: [[String]]

  struct Column {
    let title: String
    var isNumber = false

    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }
}

extension ReportTable {
  /// The table below a heading of a level, with its notes.
  func markdown(level: Int = 2) -> String {
    var lines = [String(repeating: "#", count: level) + " " + Markdown.text(title), ""]
    for note in notes { lines += [Markdown.text(note), ""] }
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    lines.append(row(columns.map { Markdown.text($0.title) }))
    lines.append("|" + columns.map { $0.isNumber ? "--:|" : "---|" }.joined())
    lines += rows.map { row($0.map(Markdown.text)) }
    return lines.joined(separator: "\n") + "\n"
  }
}
