import ConcurrentWork
import Coverage
import Foundation
import Graphics
import MapLayout
import Scenarios

/// One map of a report: all maps have one frame and one size, so that one can be laid over another.
struct ReportMap: Sendable {
  private let id: String
  /// The letter of the plan that it is about.
  private let plan: String
  private let isDifference: Bool
  private let caption: String
  /// What it shows in words.
  private let words: String
  private let svg: String
  /// What it cites.
  let sources: [String]

  /// The maps of all plans, then those of the differences from the first.
  ///
  /// - Parameters:
  ///   - comparison: The plans.
  ///   - height: That of the targets of differences; nil for the best one.
  /// - Returns: In the order of the page.
  /// - Throws: As `MapBriefing` does.
  static func all(of comparison: ComparisonBriefing, at height: Distance?) throws -> [ReportMap] {
    let count = comparison.plans.count
    let page = ComparisonPage(
      of: comparison.plans.map(\.scenario), coverage: comparison.plans.map(\.coverage),
      differences: try comparison.differences(at: height))
    let scenarios = page.scenario.maps
    // A font map serves one thread.
    return try page.maps.indices.map { index in
      let isDifference = index >= count
      let plan = Scenario.planLetter(isDifference ? index - count + 1 : index)
      let id = "\(isDifference ? "difference" : "plan")-\(plan.lowercased())"
      var scenario = scenarios[index]
      // Two maps side by side on a screen are half as wide as a page, with words as large.
      scenario.map.size = PageSize(pixels: 1080, by: 760, dotsPerInch: 144)
      // What stands around the map is the page's to say.
      scenario.furniture = PageFurniture(
        hasTitle: false, hasSubtitle: false, legend: .corner(.bottomLeft),
        scaleBar: .corner(.bottomRight), assumptions: .off, sources: .off,
        banner: scenario.furniture.banner)
      let map = page.maps[index]
      let briefing = try MapBriefing(
        scenario, resources: comparison.resources, coverage: [map.coverage],
        subjects: [map.subject], framedBy: (page.whole, page.wholeCoverage))
      var options = EncodingOptions(
        idPrefix: "\(id)-", isResponsive: true, followsDarkMode: true)
      options.isFragment = true
      let record = briefing.sheet.drawing.record
      return ReportMap(
        id: id, plan: plan, isDifference: isDifference,
        caption: isDifference ? scenario.title : comparison.plans[index].scenario.title,
        words: record.summary,
        svg: String(decoding: try briefing.encoded(as: .svg, options: options), as: UTF8.self),
        sources: record.sources + [scenario.basemapCredit])
    }
  }

  var figure: HTMLNode {
    .tag(
      "figure",
      isDifference
        ? ["class": "map difference", "id": id, "data-difference": plan]
        : ["class": "map", "id": id, "data-plan": plan],
      .tag(
        "figcaption", [:],
        (isDifference ? [] : [.tag("strong", [:], .text(plan)), .text(" ")])
          + [.text(caption)]),
      .markup(svg), .tag("p", ["class": "alternative"], .text(words)))
  }

  /// What the drawing's own style sheets hold.
  var styles: [String] {
    svg.components(separatedBy: "<style>").dropFirst().compactMap {
      $0.components(separatedBy: "</style>").first
    }
  }
}
