import Coverage
import GeoData
import Scenarios

extension ComparisonTables {
  /// The figures that a reader weighs first, each with what it is about: ground at one height,
  /// everywhere and in areas, then each radar's.
  var headline: [(title: String, figure: ComparisonFigure)] {
    let places: [(ComparisonFigure.Place, String)] =
      [(.everywhere, "")]
      + ground.areas.enumerated().map { (.area($0), ", \($1.name)") }
    let grounds = places.flatMap { place, name in
      groundColumns.compactMap { column -> (title: String, figure: ComparisonFigure)? in
        let key = Key(column.quantity, plan: column.plan, height: height, place: place)
        guard let figure = figures[key] else { return nil }
        // What a plan sees that nobody else does, it also loses or gains as a whole.
        let isChange = column.quantity != .seen
        let repeats =
          isChange
          && plans.indices.contains { plan in
            figures[Key(.seen, plan: plan, height: height, place: place)]?.value == figure.value
          }
        return repeats ? nil : ("\(column.title)\(name)", figure)
      }
    }
    return grounds
      + radars.flatMap { radar in
        plans.radarFigures.filter { figure in
          if case .crossRange = figure.key.quantity { return false }
          return figure.key.plan == radar.plan && figure.key.radar == radar.radar
            && figure.value != nil
        }.map { ("\(radar.name), \($0.key.quantity.title)", $0) }
      }
  }

  var sensitivities: ReportTable {
    let rows = headline.flatMap { title, figure in
      sensitivity.moves(of: figure.key).map { move, swing in
        [
          title, figure.text, swing.lowText, swing.highText,
          "\(move.name): \(move.assumption.parameter)",
          move.assumption.value + (move.assumption.spread.map { " (\($0))" } ?? ""),
        ]
      }
    }
    let idle = sensitivity.moves.filter(\.swings.isEmpty).map {
      "\($0.name), \($0.assumption.parameter)"
    }
    return ReportTable(
      id: "sensitivity", title: "What moves these figures",
      notes: [
        "One assumption at a time, from the lowest to the highest that is possible, all else as stated."
          + " What two plans rest on moves in both. Of ground: for targets \(targets(height))."
      ] + (idle.isEmpty ? [] : ["None of them moves with: \(idle.joined(separator: "; "))."]),
      columns: [
        .init(title: "Figure"), .number("As stated"), .number("At its lowest"),
        .number("At its highest"), .init(title: "What moves"), .init(title: "From where to where"),
      ], rows: rows)
  }

  var assumptions: ReportTable {
    var rows: [[String]] = []
    for (index, plan) in plans.enumerated() {
      for coverage in plan.coverage {
        for assumption in coverage.assumptions {
          let row = [
            coverage.site.name, assumption.parameter, assumption.value, assumption.spread ?? "",
            assumption.provenance.grade.rawValue, assumption.provenance.note ?? "",
          ]
          if let place = rows.firstIndex(where: { Array($0.dropFirst()) == row }) {
            if !rows[place][0].contains(letter(index)) { rows[place][0] += ", \(letter(index))" }
          } else {
            rows.append([letter(index)] + row)
          }
        }
      }
    }
    return ReportTable(
      id: "assumptions", title: "What this rests on",
      columns: [
        "Plan", "Site", "Value", "Taken as", "How far it is open", "Grade", "Note",
      ].map { .init(title: $0) }, rows: rows)
  }

  /// Where values come from, each once.
  var sources: [String] {
    (plans.flatMap(\.scenario.sources)
      + plans.flatMap(\.coverage).flatMap(\.assumptions).flatMap(\.provenance.sources))
      .withoutRepeats
  }
}
