import ConcurrentWork
import Coverage
import FileMetadata
import Foundation
import GeoData
import Graphics
import MapLayout
import Scenarios
import YAMLReading

/// One page of HTML that briefs a reader on plans: their maps, what differs, the figures, what moves
/// them, and what all of it rests on.
///
/// The page needs nothing from outside, and says so to browsers; without its script all of it is
/// there to read.
public struct ReportBriefing {
  private let comparison: ComparisonBriefing
  private let title: String
  private let maps: [ReportMap]
  private let tables: ComparisonTables
  private let findings: [ClaimFinding]
  private let style, script: String

  /// Works out a report.
  ///
  /// - Parameters:
  ///   - comparison: The plans; a single one has no differences.
  ///   - height: That of the targets of maps of differences and of claims; nil for the best one.
  ///   - claims: What was said, to be tested.
  ///   - title: What the page is called; nil for the title of a single plan, or for plain words.
  /// - Throws: As `ComparisonBriefing` and `MapBriefing` do; `BriefingError.claimUntestable`;
  ///   `InputError` for a missing resource.
  public init(
    of comparison: ComparisonBriefing, height: Distance? = nil, claims: [Claim] = [],
    title: String? = nil
  ) throws {
    self.comparison = comparison
    let resources = comparison.resources
    let shown = height ?? comparison.bestHeight
    let figures = Aside {
      let ground = try ComparedGround(comparison)
      return ComparisonTables(
        comparison, ground, try Sensitivity(of: comparison, in: ground, at: shown), height: shown)
    }
    maps = try ReportMap.all(of: comparison, at: shown)
    tables = try figures.value()
    findings = try claims.map(tables.finding)
    let first = comparison.plans[0].scenario
    self.title =
      title ?? (comparison.plans.count == 1 ? first.title : "Plans compared")
    style = try SourceText(path: resources.reportStyle).text
    script = try SourceText(path: resources.reportScript).text
  }

  /// The page, in UTF-8; the same bytes for the same plans.
  public func encoded() -> [UInt8] { Array(("<!DOCTYPE html>\n" + page.html).utf8) }

  private var page: HTMLNode {
    let words = ReportWords.json
    let styles = [style] + maps.flatMap(\.styles)
    let policy = [
      "default-src 'none'", "style-src " + Self.sources(styles),
      "script-src " + Self.sources([script]), "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
    let sections = self.sections
    return .tag(
      "html", ["lang": "en", "dir": "ltr"],
      .tag(
        "head", [:], .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "color-scheme", "content": "light dark"]),
        .tag("meta", ["name": "generator", "content": "briefmap \(Version.current)"]),
        .tag("title", [:], .text(title)), .tag("style", [:], .markup(style))),
      .tag(
        "body", [:], .tag("a", ["class": "skip", "href": "#main"], .text("To the contents")),
        .tag("header", [:], [.tag("h1", [:], .text(title))] + lead + [contents(sections)]),
        .tag("main", ["id": "main"], sections.map(\.node)),
        .tag("footer", [:], .tag("p", [:], .text(Self.imprint))),
        .tag("script", ["type": "application/json", "id": "words"], .markup(words)),
        .tag("script", [:], .markup(script))))
  }

  private static let imprint =
    "Made by briefmap \(Version.current) from open literature: geometry and physics at the level of"
    + " published policy studies. Every value that no source gives is marked as an assumption."

  /// The plans, and the sentences that a reader takes away.
  private var lead: [HTMLNode] {
    let plans = comparison.plans.enumerated().map { index, plan in
      HTMLNode.tag(
        "li", [:], .tag("strong", [:], .text(Scenario.planLetter(index))),
        .text(
          ", \(plan.scenario.date): \(plan.scenario.title)"
            + (plan.scenario.subtitle.map { ". \($0)" } ?? "")))
    }
    return [
      .tag("ul", ["class": "plans"], plans),
      .tag("p", ["class": "lead"], .text(tables.sentences.joined(separator: " ").withUnitsKept)),
    ]
  }

  private var sections: [(id: String, title: String, node: HTMLNode)] {
    [("maps", "Maps", mapSection)]
      + (findings.isEmpty
        ? [] : [("claims", "What was said, tested", tables.section(of: findings))])
      + tables.all.filter { !$0.rows.isEmpty }.map { ($0.id, $0.title, $0.section) }
      + [("sources", "Sources", sourceSection)]
  }

  private func contents(_ sections: [(id: String, title: String, node: HTMLNode)]) -> HTMLNode {
    .tag(
      "nav", ["aria-label": "Contents"],
      .tag(
        "ol", [:],
        sections.map {
          .tag("li", [:], .tag("a", ["href": "#\($0.id)"], .text($0.title)))
        }))
  }

  private var mapSection: HTMLNode {
    .section("maps", "Maps", [.tag("div", ["class": "maps"], maps.map(\.figure))])
  }

  private var sourceSection: HTMLNode {
    .section(
      "sources", "Sources",
      [
        .tag(
          "ol", ["class": "sources"],
          (tables.sources + maps.flatMap(\.sources)).withoutRepeats
            .map { .tag("li", [:], .source($0)) })
      ])
  }

  /// The contents that a browser may take, by their digests (CSP Level 3, section 2.3.1).
  private static func sources(_ contents: [String]) -> String {
    contents.map { "'sha256-\(SHA256.base64(of: $0))'" }.withoutRepeats
      .joined(separator: " ")
  }
}
