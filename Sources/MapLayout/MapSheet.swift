import GeoData
import Geodesy
import Graphics
import Scenarios
import Typesetting

/// A finished page: the drawing, and what was decided on the way to it.
public struct MapSheet: Sendable {
  public let drawing: Drawing
  /// The projection of the first map and why it was taken.
  public let projection: ProjectionDefinition
  public let projectionReason: String
  /// Labels that found no free place.
  public let droppedLabels: [DroppedLabel]
  /// Furniture that was asked for and found no room, or has no meaning on the map, by name.
  public let droppedFurniture: [String]

  /// Names of sites that no map shows: they lie outside of the frame, or where the projection shows
  /// nothing.
  public let sitesOutOfSight: [String]

  /// Lays out a page with one map.
  ///
  /// - Parameters:
  ///   - content: What the map shows.
  ///   - style: Its look.
  ///   - publishers: How its sources are named.
  ///   - typesetter: Measures the text; the one that draws it must be the same.
  /// - Throws: `LayoutError`, and what the typesetter throws.
  public init(
    _ content: MapContent, style: MapStyle, publishers: Publishers = .none, typesetter: Typesetter
  ) throws {
    try self.init(
      page: content.scenario, maps: [content], style: style, publishers: publishers,
      typesetter: typesetter)
  }

  /// Lays out a page with one map or several, which have one scale.
  ///
  /// - Parameters:
  ///   - scenario: That of the page: its heading, its size and what stands around the maps.
  ///   - maps: What each map shows, at least one; the titles of several stand above them.
  ///   - frame: What all maps must hold in one frame; nil where each has its own.
  ///   - style: The look.
  ///   - publishers: How its sources are named.
  ///   - typesetter: Measures the text; the one that draws it must be the same.
  /// - Throws: `LayoutError`, and what the typesetter throws.
  public init(
    page scenario: Scenario, maps: [MapContent], framedBy frame: MapContent? = nil,
    style: MapStyle, publishers: Publishers = .none, typesetter: Typesetter
  ) throws {
    precondition(!maps.isEmpty)
    let style = style.fitted(to: scenario.pageSize)
    let shared = try frame.map { try MapFraming($0) }
    let frames = try maps.map { try shared ?? MapFraming($0) }
    let united = scenario.united
    let politics = maps.map { $0.politics(style: style, among: united.layers) }
    let legend = Legend(united, of: maps, politics: politics.united, style: style)
    // A difference rests on coverage that it does not show.
    let differences = maps.compactMap(\.subject.difference)
    let behind = (differences.isEmpty ? nil : frame?.coverage) ?? maps.flatMap(\.coverage)
    let foot = Foot(
      style: style, scenario: scenario, coverage: behind,
      making: .maps(
        frames.map(\.chosen.definition),
        remarks: maps.contains { $0.subject == .lowestVisibleHeight }
          ? [scenario.words.lowestHeightMap] : []),
      politics: politics.united, publishers: publishers)
    let plan = try PagePlan(
      scenario: scenario, titles: maps.count == 1 ? [nil] : maps.map(\.scenario.title),
      // Below the plan that it is about.
      endsAtLastColumn: !differences.isEmpty,
      style: style, aspect: frames.aspect,
      legend: legend.isNeeded && scenario.furniture.legend == .margin ? legend : nil, foot: foot,
      typesetter: typesetter)
    let scale = zip(frames, plan.panels).map { $0.fitted.scale(in: $1.map) }.min() ?? 1

    var drawings: [MapDrawing] = []
    for (index, content) in maps.enumerated() {
      let view = frames[index].fitted.view(
        in: plan.panels[index].map, scale: scale,
        dotsPerInch: scenario.map.size.dotsPerInch)
      let field =
        content.subject == .lowestVisibleHeight
        ? LowestHeightLayer(
          view: view, style: style, coverage: content.coverage, words: content.scenario.words) : nil
      var shownLegend = legend
      shownLegend.levels = field?.levels
      let insets = try MapInsets(
        view: view, style: style, scenario: content.scenario, basemap: content.basemap,
        typesetter: typesetter,
        shared: index > 0
          ? nil
          : MapInsets.Shared(
            legend: legend.isNeeded ? shownLegend : nil, foot: foot, isForAll: maps.count == 1)
      ).all()
      drawings.append(
        try MapDrawing(
          content, field: field, politics: politics[index], view: view, style: style,
          insets: insets, typesetter: typesetter))
    }
    let furniture = try Furniture(
      plan: plan, maps: drawings, legend: legend, foot: foot, typesetter: typesetter)
    drawing = Drawing(
      size: plan.size, background: style.page,
      record: scenario.record(
        coverage: behind, foot: foot,
        projections: frames.map(\.chosen.definition), differences: differences),
      elements: drawings.elements(in: plan) + furniture.elements)
    projection = frames[0].chosen.definition
    projectionReason = frames[0].chosen.reason
    droppedLabels = drawings.flatMap(\.droppedLabels)
    droppedFurniture =
      (drawings.flatMap(\.droppedFurniture) + furniture.dropped).withoutRepeats
    let inSight = drawings.reduce(into: Set<String>()) { $0.formUnion($1.inSight.sites) }
    sitesOutOfSight =
      united.sites.map(\.site).filter { !inSight.contains($0.id) }
      .map { $0.name(in: scenario.language) }.withoutRepeats
  }
}

/// The projection of a map and what it must show.
private struct MapFraming {
  let chosen: ChosenProjection
  let fitted: FittedProjection

  init(_ content: MapContent) throws {
    let scenario = content.scenario
    let targets = FrameTargets(scenario, coverage: content.coverage)
    chosen = ChosenProjection(
      scenario.map.projection, targets: targets, purpose: MapPurpose(of: scenario))
    fitted = try FittedProjection(chosen, showing: targets)
  }
}

extension [MapFraming] {
  /// Width over height of a frame that holds what any of them must show, at one scale.
  fileprivate var aspect: Double {
    let rects = map(\.fitted.rect)
    return (rects.map(\.width).max() ?? 1) / (rects.map(\.height).max() ?? 1)
  }
}

extension [MapDrawing] {
  /// One map as it is; several each in a group with its title, their ids told apart.
  fileprivate func elements(in plan: PagePlan) -> [Graphics.Element] {
    guard count > 1 else { return map(\.group) }
    return enumerated().map { index, map in
      let id = "panel-\(index + 1)"
      return .group(
        Group(
          kind: "panel", id: id, name: map.title,
          elements: plan.panels[index].title + [map.group.prefixingIDs(with: id)]))
    }
  }
}

extension Element {
  /// The element with its groups' ids set apart from those of its like elsewhere on the page.
  fileprivate func prefixingIDs(with prefix: String) -> Element {
    guard case .group(var group) = self else { return self }
    group.id = group.id.map { "\(prefix)-\($0)" }
    group.elements = group.elements.map { $0.prefixingIDs(with: prefix) }
    return .group(group)
  }
}
