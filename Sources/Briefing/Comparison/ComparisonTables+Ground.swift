import Coverage
import Geodesy

extension ComparisonTables {
  /// The columns of what plans see and what changes from the first to another.
  var groundColumns: [(title: String, quantity: ComparisonFigure.Quantity, plan: Int)] {
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

  func groundCells(_ height: Distance, _ place: ComparisonFigure.Place) -> [String] {
    groundColumns.map { column in
      cell(Key(column.quantity, plan: column.plan, height: height, place: place))
    }
  }

  /// Thousands of square kilometres and, of an area, the share; a dash where nothing is seen.
  func cell(_ key: Key) -> String {
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

  static let unit =
    "Ground below what is seen, in thousands of km², on the WGS84 ellipsoid"

  var seen: ReportTable {
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
  var turnable: [String] {
    plans.enumerated().filter { !$0.element.turnable.isEmpty }.map { index, plan in
      "\(letter(index)): \(plan.turnable.joined(separator: ", ")) could be turned to more than it"
        + " looks at from one pointing; that is not counted."
    }
  }

  var bySensor: ReportTable {
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

  func name(of site: String, in plan: Int) -> String {
    plans[plan].coverage.first { $0.site.id == site }?.site.name ?? site
  }

  var byCountry: ReportTable {
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
}
