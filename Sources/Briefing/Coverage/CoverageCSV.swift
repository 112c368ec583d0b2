import Coverage
import YAMLReading

/// Coverage as a table: one row for each sensor, mode and height.
struct CoverageCSV {
  private let briefing: CoverageBriefing

  init(_ briefing: CoverageBriefing) { self.briefing = briefing }

  var text: String {
    let rows = briefing.entries.flatMap { entry in
      entry.coverage.footprints.map { row($0, of: entry) }
    }
    var table = CSVText(columns: rows.first?.map(\.key) ?? [])
    for row in rows { table.append(row.map { CSVText.Field($0.value) }) }
    return table.text
  }

  private func row(_ footprint: Footprint, of entry: CoverageEntry) -> [JSONValue.Member] {
    let known = CoverageProperties(entry)
    return known.sensor + known.pointing + known.target + known.extent(of: footprint)
      + known.limits
      + [
        .init("causes", known.causes(of: footprint)), .init("propagation", known.propagation),
        .init("without-source", .array(known.unsourced.map { .string($0) })),
        .init("sources", .array(known.sources.map { .string($0) })),
      ]
  }
}

extension CSVText.Field {
  fileprivate init(_ value: JSONValue) {
    if case .number(let number) = value {
      self = .number(number)
    } else {
      self = value.plainText.map { .text($0) } ?? .empty
    }
  }
}
