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
  /// Of the targets, for figures of which a page has room for one height.
  let height: Distance
  let figures: [ComparisonFigure.Key: ComparisonFigure]

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

  typealias Key = ComparisonFigure.Key

  var plans: [Plan] { briefing.plans }

  /// In the order of a briefing.
  var all: [ReportTable] {
    [seen, bySensor, byCountry, views, sensitivities, assumptions]
  }

  func letter(_ plan: Int) -> String { Scenario.planLetter(plan) }

  /// `500 km up`.
  func targets(_ height: Distance) -> String {
    "\(JSONValue.number(height.kilometres).text) km up"
  }

  /// All tables below each other.
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
