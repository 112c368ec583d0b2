import Coverage
import Geodesy
import YAMLReading

/// The figures of a comparison, as tables.
struct ComparisonTable {
  private let briefing: ComparisonBriefing

  init(_ briefing: ComparisonBriefing) { self.briefing = briefing }

  /// One line of the table of areas, in square kilometres.
  private struct Row {
    let height: Distance
    /// Its id and name; nil for the whole Earth.
    let area: AreaOfInterest?
    let first, second, kept, lost, gained: Double

    var numbers: [Double] { [first, second, kept, lost, gained] }
  }

  private static let columns = ["seen-a", "seen-b", "kept", "lost", "gained"]

  private var rows: [Row] {
    briefing.heights.flatMap { comparison in
      ([nil] + comparison.areas.indices.map(Optional.some)).map { index in
        func size(_ area: Area) -> Double { area.squareKilometres.rounded() }
        return Row(
          height: comparison.height, area: index.map { comparison.areas[$0] },
          first: size(comparison.firstArea(within: index)),
          second: size(comparison.secondArea(within: index)),
          kept: size(comparison.area(.kept, within: index)),
          lost: size(comparison.area(.lost, within: index)),
          gained: size(comparison.area(.gained, within: index)))
      }
    }
  }

  var csv: String {
    var table = CSVText(
      columns: ["height-km", "area", "name"] + Self.columns.map { $0 + "-km2" })
    for row in rows {
      table.append(
        [
          .number(row.height.kilometres), row.area.map { .text($0.id) } ?? .empty,
          row.area.map { .text($0.name) } ?? .empty,
        ] + row.numbers.map(CSVText.Field.number))
    }
    return table.text
  }

  var json: JSONValue {
    [
      "a": json(briefing.first), "b": json(briefing.second),
      "areas": .array(
        rows.map { row in
          .object(
            [
              .init("height-m", .number(row.height.metres)), .init("area", .text(row.area?.id)),
              .init("name", .text(row.area?.name)),
            ]
              + zip(Self.columns, row.numbers).map { .init("\($0)-km2", .number($1)) })
        }),
      "largest-difference": .number(briefing.largestDifference),
    ]
  }

  private func json(_ plan: ComparisonBriefing.Plan) -> JSONValue {
    [
      "title": .string(plan.scenario.title),
      "not-counted": .array(plan.turnable.map { .string("where \($0) could be turned") }),
      "date": .string("\(plan.scenario.date)"),
      "radars": .array(
        zip(plan.scenario.united.coverage, zip(plan.coverage, plan.figures)).map { request, found in
          [
            "sensor": .string(request.sensor.id), "name": .string(request.sensor.name),
            "mode": .string(request.mode.rawValue),
            "footprints": .array(
              found.0.footprints.map {
                [
                  "height-m": .number($0.height.metres),
                  "area-km2": .number($0.area.squareKilometres.rounded()),
                ]
              }),
            "figures": found.1.json, "assumptions": .array(found.0.assumptions.map(\.json)),
          ]
        }),
    ]
  }

  var markdown: String {
    let (first, second) = (briefing.first, briefing.second)
    var lines = [
      "# A and B compared", "", "- **A**: \(Markdown.text(first.scenario.title))",
      "- **B**: \(Markdown.text(second.scenario.title))", "",
      "Ground below what is seen, in thousands of km², on the WGS84 ellipsoid.", "",
      "| targets | where | A | B | both | only A | only B |", "|---|---|--:|--:|--:|--:|--:|",
    ]
    lines += rows.map { row in
      let place = row.area.map { Markdown.text($0.name) } ?? "everywhere"
      let numbers = row.numbers.map { JSONValue.number(($0 / 1000).rounded()).text }
      return "| \(JSONValue.number(row.height.kilometres).text) km up | \(place) | "
        + numbers.joined(separator: " | ") + " |"
    }
    for (name, plan) in [("A", first), ("B", second)] where !plan.turnable.isEmpty {
      lines += [
        "",
        "\(name): \(plan.turnable.map(Markdown.text).joined(separator: ", ")) could be turned to more than"
          + " it looks at from one pointing; that is not counted.",
      ]
    }
    lines += ["", "How broad and how fine each radar looks:", ""]
    let views = [("A", first), ("B", second)].flatMap { name, plan in
      zip(plan.scenario.united.coverage, plan.figures).map { request, figures in
        (
          "\(name): \(Markdown.text(request.sensor.name)), \(request.mode.rawValue)",
          ViewSummary(figures, request.target.radarCrossSection)
        )
      }
    }
    lines.append("| | " + views.map(\.0).joined(separator: " | ") + " |")
    lines.append("|---|" + views.map { _ in "--:|" }.joined())
    for (index, name) in ViewSummary.names.enumerated() {
      lines.append("| \(name) | " + views.map { $0.1.texts[index] }.joined(separator: " | ") + " |")
    }
    lines += ["", "What this rests on:", ""]
    for (name, plan) in [("A", first), ("B", second)] {
      for coverage in plan.coverage {
        for assumption in coverage.assumptions where assumption.provenance.grade != .stated {
          let spread = assumption.spread.map { " (\($0))" } ?? ""
          lines.append(
            "- \(name), \(Markdown.text(coverage.site.name)): "
              + Markdown.text("\(assumption.parameter) \(assumption.value)\(spread)")
              + ", \(assumption.provenance.grade.rawValue)")
        }
      }
    }
    let sources = (first.coverage + second.coverage).flatMap(\.assumptions)
      .flatMap(\.provenance.sources).withoutRepeats
    lines += ["", "Sources:", ""] + sources.map { "- " + Markdown.source($0) }
    return lines.withoutRepeatedItems.joined(separator: "\n") + "\n"
  }
}

extension [String] {
  /// The lines without items of a list that stood before; what a radar rests on in two modes is the
  /// same.
  fileprivate var withoutRepeatedItems: [String] {
    var seen: Set<String> = []
    return filter { !$0.hasPrefix("- ") || seen.insert($0).inserted }
  }
}

/// The figures of a view that tell broad from narrow, in words.
private struct ViewSummary {
  static let names = [
    "sky looked at, at once", "sky within reach", "width of the beam", "the same at 1,000 km",
    "at 2,000 km", "at 3,000 km", "range resolution", "time to search all at once",
    "sees the target asked for up to",
  ]
  let texts: [String]

  init(_ figures: ViewFigures, _ target: Area?) {
    func text<Value>(_ figure: Figure<Value>?) -> String {
      figure?.value.map(\.figureText) ?? "not known"
    }
    let detection = target.flatMap { area in
      figures.detection.first { $0.radarCrossSection == area }
    }
    texts =
      [
        text(figures.atOnce.solidAngle), text(figures.withinReach.solidAngle),
        text(figures.beam.width),
      ] + figures.cells.map { text($0.crossRange) } + [
        text(figures.cells.first?.rangeResolution), text(figures.atOnce.searchTime),
        text(detection?.range),
      ]
  }
}
