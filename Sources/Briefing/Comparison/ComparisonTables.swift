import Coverage
import GeoData
import Geodesy
import Scenarios
import YAMLReading

/// A comparison as tables for readers.
struct ComparisonTables {
  let briefing: ComparisonBriefing
  let ground: ComparedGround
  let sensitivity: Sensitivity
  private let figures: [ComparisonFigure.Key: ComparisonFigure]

  /// Of the targets, for figures of which a page has room for one height.
  let height: Distance

  init(
    _ briefing: ComparisonBriefing, _ ground: ComparedGround, _ sensitivity: Sensitivity,
    height: Distance
  ) {
    self.briefing = briefing
    self.height = height
    self.ground = ground
    self.sensitivity = sensitivity
    figures = Dictionary(
      uniqueKeysWithValues: (ground.figures + briefing.plans.radarFigures).map { ($0.key, $0) })
  }

  private var plans: [Plan] { briefing.plans }
  private typealias Key = ComparisonFigure.Key

  /// In the order of a briefing.
  var all: [ReportTable] {
    [seen, bySensor, byCountry, views, sensitivities, assumptions]
  }

  private func letter(_ plan: Int) -> String { Scenario.planLetter(plan) }

  /// `500 km up`.
  private func targets(_ height: Distance) -> String {
    "\(JSONValue.number(height.kilometres).text) km up"
  }

  // MARK: What each plan sees

  /// The columns of what plans see and what changes from the first to another.
  private var groundColumns: [(title: String, quantity: ComparisonFigure.Quantity, plan: Int)] {
    let others = plans.indices.dropFirst()
    return plans.indices.map { (letter($0), .seen, $0) }
      + others.flatMap { plan -> [(String, ComparisonFigure.Quantity, Int)] in
        let (first, other) = (letter(0), letter(plan))
        return [
          ("\(first) and \(other)", .change(.kept), plan),
          ("\(first), not \(other)", .change(.lost), plan),
          ("\(other), not \(first)", .change(.gained), plan),
        ]
      }
  }

  private func groundCells(_ height: Distance, _ place: ComparisonFigure.Place) -> [String] {
    groundColumns.map { column in
      cell(Key(column.quantity, plan: column.plan, height: height, place: place))
    }
  }

  /// Thousands of square kilometres and, of an area, the share; a dash where nothing is seen.
  private func cell(_ key: Key) -> String {
    guard let figure = figures[key], let size = figure.value, size > 0 else { return "–" }
    let thousands = size / 1000
    let number = thousands < 1 ? "< 1" : thousands.rounded().figureText(digits: 12)
    return number + (figure.share.map { " (\(Self.percent($0)))" } ?? "")
  }

  /// `0.4 %`, `98 %`; all and nothing only where it is all and nothing.
  static func percent(_ share: Double) -> String {
    switch share * 100 {
    case ..<0.05: "< 0.1 %"
    case ..<10: "\((share * 1000).rounded() / 10) %"
    case 99.5..<100: "> 99 %"
    case let percent: "\(Int(percent.rounded())) %"
    }
  }

  private static let unit =
    "Ground below what is seen, in thousands of km², on the WGS84 ellipsoid"

  private var seen: ReportTable {
    return ReportTable(
      id: "areas", title: "What each plan sees",
      notes: [Self.unit + "; of areas also which share of them."] + turnable,
      columns: [.init(title: "Targets"), .init(title: "Where")]
        + groundColumns.map { .number($0.title) },
      rows: ground.heights.map(\.height).flatMap { height in
        [[targets(height), "everywhere"] + groundCells(height, .everywhere)]
          + ground.areas.indices.map {
            [targets(height), ground.areas[$0].name] + groundCells(height, .area($0))
          }
      })
  }

  /// What is not counted, plan by plan.
  private var turnable: [String] {
    plans.enumerated().filter { !$0.element.turnable.isEmpty }.map { index, plan in
      "\(letter(index)): \(plan.turnable.joined(separator: ", ")) could be turned to more than it"
        + " looks at from one pointing; that is not counted."
    }
  }

  private var bySensor: ReportTable {
    let columns = plans.indices.flatMap { plan in
      (ground.heights.first?.sensors[plan] ?? []).map { (plan: plan, site: $0) }
    }
    func row(
      _ comparison: CoverageComparison, _ place: ComparisonFigure.Place, _ name: String
    ) -> [String] {
      [targets(comparison.height), name]
        + columns.map { column in
          guard
            let sensor = comparison.sensors[column.plan].firstIndex(of: column.site)
          else { return "–" }
          return cell(
            Key(
              .seen, plan: column.plan, sensor: sensor, height: comparison.height, place: place))
        }
    }
    return ReportTable(
      id: "sensors", title: "Which radar sees it",
      notes: [Self.unit + "; what several see counts for each."],
      columns: [.init(title: "Targets"), .init(title: "Where")]
        + columns.map { .number("\(letter($0.plan)): \(name(of: $0.site, in: $0.plan))") },
      rows: ground.heights.flatMap { comparison in
        [row(comparison, .everywhere, "everywhere")]
          + ground.areas.indices.map { row(comparison, .area($0), ground.areas[$0].name) }
      })
  }

  private func name(of site: String, in plan: Int) -> String {
    plans[plan].coverage.first { $0.site.id == site }?.site.name ?? site
  }

  private var byCountry: ReportTable {
    func size(_ country: Int) -> Double {
      plans.indices.map { plan in
        figures[Key(.seen, plan: plan, height: height, place: .country(country))]?.value ?? 0
      }.reduce(0, +)
    }
    let countries = ground.countries.indices.filter { size($0) > 0 }
      .sorted { (size($1), ground.countries[$0].name) < (size($0), ground.countries[$1].name) }
    return ReportTable(
      id: "countries", title: "Country by country, targets \(targets(height))",
      notes: [
        Self.unit + " and as a share of the country. The rows add up to what is seen everywhere."
      ],
      columns: [.init(title: "Country")] + groundColumns.map { .number($0.title) },
      rows: countries.map { [ground.countries[$0].name] + groundCells(height, .country($0)) }
        + [["the sea, and land of no country"] + groundCells(height, .elsewhere)])
  }

  // MARK: How broad, how fine

  private var views: ReportTable {
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

  private struct RadarName {
    let plan, radar: Int
    let name: String
  }

  /// The radars of all plans; one whose figures are the same in several modes is there once.
  private var radars: [RadarName] {
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

  private func text(_ key: Key) -> String { side(key)?.text ?? "–" }

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

  // MARK: In a few sentences

  /// What a reader takes away, each with what it assumes.
  var sentences: [String] {
    func seen(_ plan: Int, _ place: ComparisonFigure.Place) -> ComparisonFigure? {
      figures[Key(.seen, plan: plan, height: height, place: place)]
    }
    func listed(_ parts: [String]) -> String {
      parts.count < 2
        ? parts.joined()
        : parts.dropLast().joined(separator: ", ") + " and \(parts[parts.count - 1])"
    }
    let wholes = plans.indices.map { plan in
      "\(letter(plan)) sees \(seen(plan, .everywhere)?.text ?? "nothing")"
    }
    var lines = ["Of targets \(targets(height)), \(listed(wholes)) of ground below."]
    for (index, area) in ground.areas.enumerated() {
      let shares = plans.indices.map { plan -> String in
        let figure = seen(plan, .area(index))
        let share = figure?.value ?? 0 > 0 ? figure?.share.map(Self.percent) : nil
        return "\(letter(plan)) \(share ?? "nothing")"
      }
      lines.append("Of \(area.name): \(listed(shares)).")
    }
    let skies = radars.compactMap { radar -> String? in
      guard let sky = figures[Key(.skyAtOnce, plan: radar.plan, radar: radar.radar)],
        sky.value != nil
      else { return nil }
      let beam = figures[Key(.beamwidth, plan: radar.plan, radar: radar.radar)]
      let width = beam?.value == nil ? "" : " with a beam \(beam?.text ?? "") wide"
      return "\(radar.name) at \(sky.text)\(width)"
    }
    if !skies.isEmpty { lines.append("At once, of the sky: \(listed(skies)).") }
    let assumed = plans.flatMap(\.coverage).flatMap { coverage in
      coverage.assumptions.filter { $0.provenance.grade == .assumption }
        .map { "\(coverage.site.id) \($0.parameter)" }
    }.withoutRepeats.count
    if assumed > 0 {
      lines.append(
        "This rests on \(assumed) values that no source gives, listed below with what moves when"
          + " they do.")
    }
    return lines
  }

  // MARK: What it rests on

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

  private var sensitivities: ReportTable {
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

  private var assumptions: ReportTable {
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

  var markdown: String {
    var text = "# Plans compared\n\n"
    for (index, plan) in plans.enumerated() {
      text += "- **\(letter(index))**: \(Markdown.text(plan.scenario.title))"
      text += plan.scenario.subtitle.map { ". \(Markdown.text($0))" } ?? ""
      text += "\n"
    }
    text += "\n" + Markdown.text(sentences.joined(separator: " ")) + "\n"
    text += "\n" + all.filter { !$0.rows.isEmpty }.map { $0.markdown() }.joined(separator: "\n")
    text += "\n## Sources\n\n" + sources.map { "- \(Markdown.source($0))\n" }.joined()
    return text
  }
}
