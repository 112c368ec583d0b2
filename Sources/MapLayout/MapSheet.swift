import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// A finished page: the drawing, and what was decided on the way to it.
public struct MapSheet: Sendable {
  public let drawing: Drawing
  /// The projection and why it was taken.
  public let projection: ProjectionDefinition
  public let projectionReason: String
  /// Labels that found no free place, by what they say.
  public let droppedLabels: [String]

  /// Lays out a map.
  ///
  /// - Parameters:
  ///   - content: What the map shows.
  ///   - style: Its look.
  ///   - typesetter: Measures the text; the one that draws it must be the same.
  /// - Throws: `LayoutError`, and what the typesetter throws.
  public init(_ content: MapContent, style: MapStyle, typesetter: Typesetter) throws {
    let scenario = content.scenario
    let targets = FrameTargets(scenario, coverage: content.coverage)
    let chosen = ChosenProjection(
      scenario.map.projection, targets: targets, purpose: MapPurpose(of: scenario))
    let fitted = try FittedProjection(chosen, showing: targets)
    var legend = Legend(
      style: style, scenario: scenario,
      coverages: zip(content.coverage, scenario.coverage).map {
        CoveragePaint(style: style, coverage: $0, label: $1.label)
      },
      subject: content.subject, hasDisputedBorders: true)
    let foot = Foot(
      style: style, scenario: scenario, coverage: content.coverage,
      making: .map(
        chosen.definition,
        remarks: content.subject == .lowestVisibleHeight ? [scenario.words.lowestHeightMap] : []))
    let page = try PagePlan(
      scenario: scenario, style: style, aspect: fitted.aspect,
      legend: legend.isNeeded ? legend : nil, foot: foot, typesetter: typesetter)
    let view = fitted.view(in: page.map, dotsPerInch: scenario.map.size.dotsPerInch)
    let map = try MapDrawing(content, view: view, style: style, typesetter: typesetter)
    legend.hasDisputedBorders = map.hasDisputedBorders
    legend.isBrief = page.isLegendBrief
    let furniture = try Furniture(
      page: page, map: map, legend: legend, foot: foot, typesetter: typesetter)
    drawing = Drawing(
      size: page.size, background: style.page, title: scenario.title,
      summary: scenario.summary ?? scenario.subtitle ?? "", language: scenario.language,
      elements: [map.group] + furniture.elements)
    projection = chosen.definition
    projectionReason = chosen.reason
    droppedLabels = map.droppedLabels
  }
}
