import Coverage
public import Graphics
import Scenarios
import YAMLReading

/// What a page shows in words and numbers, for those who cannot see it and for those who count on.
///
/// Made from the same scenario and coverage as the page itself.
public struct TextAlternative: Sendable {
  /// What the page's file says of it: title, words, assumptions, sources.
  public let record: PageRecord
  /// The numbers behind the page.
  public let figures: [PageFigure]

  /// A kind of file that it is written as.
  public enum Format: String, FileKind {
    /// The words alone.
    case txt
    /// Words, a table of the numbers, assumptions and sources.
    case md
    /// The numbers.
    case csv
    /// All of it.
    case json
  }

  init(_ record: PageRecord, scenario: Scenario, coverage: [SensorCoverage]) {
    self.record = record
    let language = scenario.language
    let maps = scenario.maps
    let sites = maps.flatMap { map in
      map.sites.flatMap { PageFigure.all(of: $0.site, on: map.date, language: language) }
    }
    figures =
      (sites
      + coverage.flatMap { PageFigure.all(of: $0, language: language) }
      + maps.flatMap(\.rings).flatMap { PageFigure.all(of: $0, language: language) }
      + maps.flatMap(\.lines).flatMap { PageFigure.all(of: $0, language: language) })
      .withoutRepeats
  }

  /// The file, in UTF-8.
  public func encoded(as format: Format) -> [UInt8] {
    switch format {
    case .txt: Array("\(record.title)\n\n\(record.summary)\n".utf8)
    case .md: Array(markdown.utf8)
    case .csv: Array(csv.utf8)
    case .json: Array((json.prettyText + "\n").utf8)
    }
  }

  private static let columns = [
    "kind", "subject", "quantity", "condition", "value", "unit", "spread", "grade", "sources",
  ]

  private var csv: String {
    var table = CSVText(columns: Self.columns)
    for figure in figures {
      table.append([
        .text(figure.kind), .text(figure.subject), .text(figure.quantity), .text(figure.condition),
        figure.value.field, .text(figure.unit), figure.spread.map { .text($0) } ?? .empty,
        .text(figure.grade.rawValue), .text(figure.sources.joined(separator: " ")),
      ])
    }
    return table.text
  }

  private var json: JSONValue {
    [
      "title": .string(record.title), "description": .string(record.summary),
      "language": .string(record.language),
      "facts": .object(record.facts.map { .init($0.name, .string($0.value)) }),
      "figures": .array(
        figures.map { figure in
          [
            "kind": .string(figure.kind), "subject": .string(figure.subject),
            "quantity": .string(figure.quantity), "condition": .string(figure.condition),
            "value": figure.value.json, "unit": .string(figure.unit),
            "spread": .text(figure.spread), "grade": .string(figure.grade.rawValue),
            "sources": .array(figure.sources.map { .string($0) }),
          ]
        }),
      "assumptions": .array(record.assumptions.map { .string($0) }),
      "sources": .array(record.sources.map { .string($0) }),
    ]
  }

  /// Sources are numbered, so that the table stays narrow.
  private var markdown: String {
    let cited = figures.flatMap(\.sources).withoutRepeats
    let numbers = Dictionary(uniqueKeysWithValues: cited.enumerated().map { ($1, $0 + 1) })
    let rows = figures.map { figure in
      let value = (figure.value.text + (figure.unit.isEmpty ? "" : " \(figure.unit)"))
        .replacing("m2", with: "m²")
      let spread = figure.spread.map { " (\($0))" } ?? ""
      let notes = figure.sources.compactMap { numbers[$0].map { "[\($0)]" } }
      let name = figure.subject + (figure.condition.isEmpty ? "" : ", \(figure.condition)")
      return [name, figure.quantity, value + spread, figure.grade.rawValue].map(Markdown.text)
        + [notes.joined(separator: " ")]
    }
    let table = ([["of", "what", "value", "grade", "sources"]] + rows).map { cells in
      "| " + cells.joined(separator: " | ") + " |"
    }
    var lines = ["# \(Markdown.text(record.title))", "", Markdown.text(record.summary), ""]
    if let head = table.first, !rows.isEmpty {
      lines += [head, "|---|---|---|---|---|"] + table.dropFirst() + [""]
    }
    lines += record.assumptions.map { "- " + Markdown.text($0) }
    if !record.assumptions.isEmpty { lines.append("") }
    lines += cited.enumerated().map { "\($0 + 1). " + Markdown.source($1) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PageFigure.Value {
  fileprivate var field: CSVText.Field {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    }
  }

  fileprivate var text: String {
    switch self {
    case .number(let number): JSONValue.number(number).text
    case .text(let text): text
    }
  }
}
