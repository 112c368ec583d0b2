import Coverage
import GeoData
import Geodesy
import Scenarios
import YAMLReading

/// A comparison as data: one number a row, with its unit, how far it is open, and what it rests on.
struct ComparisonData {
  private let briefing: ComparisonBriefing
  private let ground: ComparedGround
  private let sensitivity: Sensitivity
  private let figures: [ComparisonFigure]

  init(_ briefing: ComparisonBriefing, _ ground: ComparedGround, _ sensitivity: Sensitivity) {
    self.briefing = briefing
    self.ground = ground
    self.sensitivity = sensitivity
    figures = ground.figures + briefing.plans.radarFigures
  }

  private static let columns = [
    "plan", "sensor", "mode", "height-km", "place-kind", "place", "place-name", "quantity", "value",
    "unit", "share", "low", "high", "moved-most-by", "grade", "rests-on", "sources",
  ]

  var csv: String {
    var table = CSVText(columns: Self.columns)
    for figure in figures {
      table.append(
        members(of: figure).map { member in
          switch member {
          case .null: .empty
          case .number(let number): .number(number)
          case .string(let text): .text(text)
          default: .empty
          }
        })
    }
    return table.text
  }

  var json: JSONValue {
    [
      "plans": .array(briefing.plans.enumerated().map { json($1, at: $0) }),
      "figures": .array(
        figures.map { figure in
          .object(zip(Self.columns, members(of: figure)).map { .init($0, $1) })
        }),
      "sensitivity": .array(sensitivity.moves.map(json)),
      "largest-difference": .number(briefing.largestDifference),
    ]
  }

  /// What stands in a row, in the order of the columns.
  private func members(of figure: ComparisonFigure) -> [JSONValue] {
    let key = figure.key
    let plan = briefing.plans[key.plan]
    let coverage = key.radar.map { plan.coverage[$0] }
    let sensor = key.sensor.flatMap { index in
      ground.heights.first { $0.height == key.height }?.sensors[key.plan][index]
    }
    let moves = sensitivity.moves(of: key)
    let values =
      [figure.value].compactMap { $0 }
      + moves.flatMap { [$0.swing.low, $0.swing.high] }
    let basis =
      key.radar == nil
      ? plan.seen.filter { sensor == nil || $0.site.id == sensor }.flatMap(\.assumptions)
      : figure.basis
    let assumed = basis.filter { $0.provenance.grade == .assumption }
    let rounded = figure.rounded
    let grade = figure.value == nil ? nil : assumed.isEmpty ? Grade.computed : .assumption
    return [
      .string(Scenario.planLetter(key.plan)), .text(coverage?.site.id ?? sensor),
      .text(coverage?.mode.name), .number(key.height?.kilometres), .text(kind(of: key)),
      .text(area(of: key)?.id), .text(area(of: key)?.name), .string(key.quantity.word),
      .number(figure.value.map(rounded)), .string(figure.unit),
      .rounded(figure.share, to: 1e6), .number(moves.isEmpty ? nil : values.min().map(rounded)),
      .number(moves.isEmpty ? nil : values.max().map(rounded)),
      .text(moves.first.map { "\($0.move.site): \($0.move.assumption.parameter)" }),
      .text(grade?.rawValue),
      .text(assumed.map(\.parameter).withoutRepeats.joined(separator: "; ")),
      .text(basis.flatMap(\.provenance.sources).withoutRepeats.joined(separator: " ")),
    ]
  }

  private func kind(of key: ComparisonFigure.Key) -> String? {
    guard key.radar == nil else { return nil }
    return switch key.place {
    case .everywhere: "everywhere"
    case .area: "area"
    case .country: "country"
    case .elsewhere: "elsewhere"
    }
  }

  private func area(of key: ComparisonFigure.Key) -> ComparedGround.CountedArea? {
    switch key.place {
    case .area(let index): ground.areas[index]
    case .country(let index): ground.countries[index]
    case .everywhere, .elsewhere: nil
    }
  }

  private func json(_ plan: Plan, at index: Int) -> JSONValue {
    [
      "plan": .string(Scenario.planLetter(index)), "title": .string(plan.scenario.title),
      "date": .string("\(plan.scenario.date)"),
      "not-counted": .array(plan.turnable.map { .string("what \($0) could be turned to") }),
      "sources": .array(plan.scenario.sources.map { .string($0) }),
      "radars": .array(
        zip(plan.coverage, plan.figures).map { coverage, figures in
          [
            "sensor": .string(coverage.site.id), "name": .string(coverage.site.name),
            "mode": .string(coverage.mode.name), "figures": figures.json,
            "assumptions": .array(coverage.assumptions.map(\.json)),
          ]
        }),
    ]
  }

  private func json(_ move: Sensitivity.Move) -> JSONValue {
    [
      "site": .string(move.site), "assumption": move.assumption.json,
      "moves": .array(
        figures.compactMap { figure in
          move.swings[figure.key].map { swing in
            [
              "plan": .string(Scenario.planLetter(figure.key.plan)),
              "sensor": .text(
                figure.key.radar.map { briefing.plans[figure.key.plan].coverage[$0].site.id }),
              "mode": .text(
                figure.key.radar.map { briefing.plans[figure.key.plan].coverage[$0].mode.name }),
              "height-km": .number(figure.key.height?.kilometres),
              "quantity": .string(figure.key.quantity.word), "unit": .string(figure.unit),
              "value": .number(figure.value.map(figure.rounded)),
              "low": .number(figure.rounded(swing.low)),
              "high": .number(figure.rounded(swing.high)),
            ]
          }
        }),
    ]
  }
}

extension ComparisonFigure {
  /// A value of its unit, as exact as it can be meant: whole square kilometres, else six digits.
  fileprivate func rounded(_ value: Double) -> Double {
    unit == "km2" ? value.rounded() : JSONValue.sixDigitNumber(value)
  }
}
