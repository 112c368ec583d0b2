import YAMLReading

/// All that is known of one site, in lines for a terminal: what `briefmap sites show` prints.
public struct SiteSheet: Sendable {
  /// The site.
  public let site: Site
  /// The day that the status is for.
  public let date: CalendarDate
  /// The longest line; addresses are never broken and may be longer.
  public let width: Int

  public init(_ site: Site, on date: CalendarDate, width: Int = 80) {
    self.site = site
    self.date = date
    self.width = max(40, width)
  }

  /// The sheet, ending in a line end.
  public var text: String {
    (heading + values + history + facts).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let kind = [site.side?.rawValue, site.kind.rawValue, site.radar?.name].compactMap { $0 }
    let status = site.status(on: date)?.state.rawValue ?? "status not known"
    let names = site.names.sorted { $0.key < $1.key }.map { "\($0.value) (\($0.key))" }
    return ["\(site.name) (\(site.id))"]
      + lines(kind.joined(separator: ", ") + "; on \(date): \(status)", indent: 2)
      + lines((site.aliases + names).joined(separator: ", "), indent: 2)
  }

  private var values: [String] {
    site.statements.flatMap { statement in
      ["", statement.key] + lines(of: statement, indent: 2)
        + statement.others.flatMap { other in
          lines("elsewhere:", indent: 2) + lines(of: other, indent: 4)
        }
    }
  }

  private func lines(of statement: Statement, indent: Int) -> [String] {
    let extent = [
      statement.uncertainty.map { "± \($0)" }, statement.spread.map { "spread \($0)" },
    ]
    let figure = ([statement.text] + extent.compactMap { $0 }).joined(separator: ", ")
    return lines("\(figure) [\(statement.provenance.grade.rawValue)]", indent: indent)
      + lines(of: statement.provenance, indent: indent)
  }

  private func lines(of provenance: Provenance, indent: Int) -> [String] {
    (provenance.note.map { lines($0, indent: indent) } ?? [])
      + provenance.sources.flatMap { lines($0, indent: indent) }
  }

  private var history: [String] {
    guard !site.statuses.isEmpty else { return [] }
    return ["", "status"]
      + site.statuses.flatMap { status in
        let dates = [
          status.from.map { "from \($0)" }, status.until.map { "until \($0)" },
        ].compactMap { $0 }
        let text = ([status.state.rawValue] + dates).joined(separator: " ")
        return lines("\(text) [\(status.provenance.grade.rawValue)]", indent: 2)
          + lines(of: status.provenance, indent: 4)
      }
  }

  private var facts: [String] {
    guard !site.allFacts.isEmpty else { return [] }
    return ["", "facts"]
      + site.allFacts.flatMap { fact in
        lines("\(fact.text) [\(fact.provenance.grade.rawValue)]", indent: 2)
          + lines(of: fact.provenance, indent: 4)
      }
  }

  /// A text broken at its spaces into lines of the width.
  private func lines(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(margin + word)
      }
    }
    return lines
  }
}
