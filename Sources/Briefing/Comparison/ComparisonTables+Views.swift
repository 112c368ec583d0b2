import Coverage

extension ComparisonTables {
  var views: ReportTable {
    var quantities: [ComparisonFigure.Quantity] = [
      .skyAtOnce, .skyWithinReach, .searchTime, .beamwidth,
    ]
    quantities += briefing.ranges.map { .crossRange($0) } + [.rangeResolution]
    quantities += briefing.crossSections.map { .detectionRange($0) }
    let radars = self.radars
    return ReportTable(
      id: "figures", title: "How broad and how fine each radar looks",
      notes: [
        "In brackets: from lowest to highest, when one assumption at a time moves over its spread.",
        "How long a ballistic arc stays in view is not worked out here.",
      ],
      columns: [.init(title: "Figure")] + radars.map { .number($0.name) },
      rows: quantities.map { quantity in
        [quantity.title]
          + radars.map { text(Key(quantity, plan: $0.plan, radar: $0.radar)) }
      })
  }

  struct RadarName {
    let plan, radar: Int
    let name: String
  }

  /// The radars of all plans; one whose figures are the same in several modes is there once.
  var radars: [RadarName] {
    plans.enumerated().flatMap { plan, item in
      item.coverage.indices.filter { radar in
        !item.coverage[..<radar].indices.contains { earlier in
          item.coverage[earlier].site.id == item.coverage[radar].site.id
            && item.figures[earlier] == item.figures[radar]
        }
      }.map { radar in
        let coverage = item.coverage[radar]
        let isAlone = item.coverage.indices.allSatisfy {
          item.coverage[$0].site.id != coverage.site.id
            || item.figures[$0] == item.figures[radar]
        }
        return RadarName(
          plan: plan, radar: radar,
          name: "\(letter(plan)): \(coverage.site.name)"
            + (isAlone ? "" : ", \(coverage.mode.name)"))
      }
    }
  }

  func text(_ key: Key) -> String { side(key)?.text ?? "–" }

  /// A figure, and how far single assumptions move it; nil where there is none.
  func side(_ key: ComparisonFigure.Key) -> ClaimFinding.Side? {
    guard let figure = figures[key] else { return nil }
    let moves = sensitivity.moves(of: key)
    guard let value = figure.value, !moves.isEmpty else {
      return ClaimFinding.Side(
        figure: figure, span: figure.value.map { $0...$0 }, text: figure.text)
    }
    let ends =
      moves.flatMap { [($0.swing.low, $0.swing.lowText), ($0.swing.high, $0.swing.highText)] }
      + [(value, figure.text)]
    let low = ends.min { $0.0 < $1.0 }?.1 ?? "", high = ends.max { $0.0 < $1.0 }?.1 ?? ""
    let numbers = ends.map(\.0)
    return ClaimFinding.Side(
      figure: figure, span: (numbers.min() ?? value)...(numbers.max() ?? value),
      text: "\(figure.text) (\(low) to \(high))")
  }
}
