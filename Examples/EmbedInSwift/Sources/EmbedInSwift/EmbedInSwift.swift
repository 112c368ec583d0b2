import Briefing

/// Draws what Gabala sees, for a report: an SVG that brings its fonts along and turns dark with its
/// page, the words for those who cannot see it, and a figure.
///
///     swift run --package-path Examples/EmbedInSwift
@main
struct EmbedInSwift {
  static func main() throws {
    // The folder of basemap, catalogue and fonts: BRIEFMAP_RESOURCES, or one above the program.
    let resources = try Resources.located()
    guard let day = CalendarDate("2007-10-12") else { return }
    let gabala = try Catalogue(directory: resources.catalogue).site("gabala")

    // A scenario is a value. `ScenarioInput.read` makes one of a file.
    let scenario = Scenario(
      title: "Gabala watches Iran at any height of a missile's path",
      subtitle: "The radar that Russia offered in 2007, for targets 200 and 500 km up",
      date: day,
      map: MapFrame(size: PageSize(pixels: 900, by: 700)),
      sites: [MarkedSite(gabala)],
      coverage: [
        CoverageRequest(
          sensor: gabala,
          target: RadarTarget(heights: [.kilometres(200), .kilometres(500)]))
      ])
    let briefing = try MapBriefing(scenario, resources: resources)

    let svg = try briefing.encoded(
      as: .svg,
      options: EncodingOptions(
        fontMode: .embed, idPrefix: "gabala", isResponsive: true, followsDarkMode: true))
    try OutputFiles.write([
      ("gabala.svg", svg), ("gabala.md", briefing.alternative.encoded(as: .md)),
    ])

    for footprint in briefing.coverage.flatMap(\.footprints) {
      let area = Int(footprint.area.squareKilometres.rounded())
      print("\(Int(footprint.height.kilometres)) km up: \(area) km² of ground below")
    }
  }
}
