import Foundation
import Graphics
import MapLayout
import Scenarios
import Testing

@testable import Briefing

/// What stands on a page, through the whole pipeline.
@Suite struct PageTests {
  private static func sheet(
    _ seed: String = "freeze-2007", _ change: (inout Scenario) -> Void
  ) throws -> MapSheet {
    let resources = Resources(path: SeedTests.root + "/Resources")
    var scenario = try ScenarioInput.read(
      "\(SeedTests.root)/seeds/\(seed).yaml", resources: resources)
    change(&scenario)
    return try MapBriefing(scenario, resources: resources).sheet
  }

  private static func kinds(_ elements: [Element]) -> Set<String> {
    Set(groups(elements).map(\.kind))
  }

  private static func groups(_ elements: [Element]) -> [Group] {
    elements.flatMap { element -> [Group] in
      guard case .group(let group) = element else { return [] }
      return [group] + groups(group.elements)
    }
  }

  @Test func whatIsOffIsNotOnThePage() throws {
    let sheet = try Self.sheet {
      $0.furniture = PageFurniture(
        hasTitle: false, hasSubtitle: false, legend: .off, scaleBar: .off, assumptions: .off,
        sources: .off)
    }
    let kinds = Self.kinds(sheet.drawing.elements)
    #expect(kinds.isDisjoint(with: ["heading", "legend", "scale-bar", "insets", "banner"]))
    // The file still says what it is, and the page whose borders it draws.
    #expect(sheet.drawing.record.title.hasPrefix("One radar"))
    #expect(kinds.contains("foot"))
  }

  @Test func everythingCanStandOnTheMap() throws {
    let sheet = try Self.sheet {
      $0.map.size = PageSize(pixels: 2400, by: 1600)
      $0.furniture = PageFurniture(
        legend: .emptiest, scaleBar: .emptiest, locator: .emptiest, asOf: .emptiest,
        assumptions: .emptiest)
    }
    let kinds = Self.kinds(sheet.drawing.elements)
    #expect(kinds.isSuperset(of: ["legend", "scale-bar", "locator", "as-of", "assumptions"]))
    #expect(sheet.droppedFurniture.isEmpty)
  }

  @Test func anArrowToNorthIsLeftOutWhereNorthIsNotOneWay() throws {
    let sheet = try Self.sheet { $0.furniture.northArrow = .emptiest }
    #expect(sheet.droppedFurniture == ["north arrow"])
    #expect(!Self.kinds(sheet.drawing.elements).contains("north-arrow"))
  }

  @Test func aBannerStandsAtHeadAndFootAndInWhatTheFileSaysOfItself() throws {
    let words = "UNCLASSIFIED – OPEN SOURCES"
    let sheet = try Self.sheet { $0.furniture.banner = HandlingBanner(text: words) }
    let banner = try #require(Self.groups(sheet.drawing.elements).first { $0.kind == "banner" })
    let texts = banner.elements.compactMap { element -> TextRun? in
      if case .text(let run) = element { run } else { nil }
    }
    #expect(texts.map(\.string) == [words, words])
    #expect(texts[0].position.y < 20)
    #expect(texts[1].position.y > sheet.drawing.size.height - 20)
    #expect(sheet.drawing.record.summary.hasPrefix(words + ". October 2007"))
    #expect(sheet.drawing.record.facts.first == Group.Datum("handling", words))
  }

  @Test func panelsHaveOneScaleOneLegendAndIdsOfTheirOwn() throws {
    let sheet = try Self.sheet { scenario in
      scenario.panels = [
        Panel(title: "The offer", coverage: [scenario.coverage[0]]),
        Panel(
          title: "The plan", extent: .around([.site(scenario.sites[0].site)], margin: nil),
          coverage: [scenario.coverage[2]]),
      ]
    }
    let groups = Self.groups(sheet.drawing.elements)
    #expect(groups.filter { $0.kind == "panel" }.map(\.name) == ["The offer", "The plan"])
    #expect(groups.filter { $0.kind == "legend" }.count == 1)
    #expect(groups.filter { $0.kind == "coverage" }.count == 2)
    let ids = groups.compactMap(\.id)
    #expect(Set(ids).count == ids.count)
    // One scale: the same way on the ground is as long on both maps.
    let frames = groups.filter { $0.kind == "map-content" }.compactMap(\.clip?.controlBox)
    #expect(frames.count == 2)
    #expect(abs(frames[0].size.width - frames[1].size.width) < 1e-9)
    #expect(frames[0].size.height == frames[1].size.height)
    #expect(frames[0].minY == frames[1].minY)
    #expect(frames[0].maxX < frames[1].minX)
  }

  @Test func theSamePanelTwiceIsDrawnTheSameTwice() throws {
    let sheet = try Self.sheet { $0.panels = [Panel(title: "A"), Panel(title: "A")] }
    let panels = Self.groups(sheet.drawing.elements).filter { $0.kind == "panel" }
    let boxes = panels.map { panel in
      Self.groups(panel.elements).filter { $0.kind == "footprint" }.flatMap(\.elements)
        .compactMap { element -> Size? in
          if case .shape(let shape) = element { shape.path.controlBox?.size } else { nil }
        }
    }
    try #require(boxes.count == 2 && !boxes[0].isEmpty)
    for (a, b) in zip(boxes[0], boxes[1]) {
      #expect(abs(a.width - b.width) < 0.01 && abs(a.height - b.height) < 0.01)
    }
  }
}
