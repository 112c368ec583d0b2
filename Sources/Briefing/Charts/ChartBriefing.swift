import ConcurrentWork
import Coverage
import GeoData
import Graphics
import MapLayout
import Scenarios
import Typesetting

/// A chart of a scenario, drawn once, to be written as any number of files.
public struct ChartBriefing {
  /// What the chart is about.
  public let scenario: Scenario
  /// What the radars see, in the order of the scenario.
  public let coverage: [SensorCoverage]
  /// The page.
  public let drawing: Drawing
  /// Labels that found no free place, by what they say.
  public let droppedLabels: [DroppedLabel]

  private let typesetter: Typesetter
  /// Lays out the same page in the dark.
  private let darkDrawing: () throws -> Drawing

  /// Works out what a scenario's radars see and lays out a chart of it.
  ///
  /// - Parameters:
  ///   - chart: Which chart.
  ///   - scenario: Its coverage, its words and its page.
  ///   - resources: Where basemap and fonts lie; a side view needs no basemap.
  /// - Throws: `BasemapError`, `TypesettingError`, `CoverageError`; `LayoutError`, also where the
  ///   scenario has no coverage.
  public init(_ chart: Chart, of scenario: Scenario, resources: Resources) throws {
    let scenario = scenario.united
    self.scenario = scenario
    let fonts = Typesetter.opened(resources)
    // Charts draw rays as straight lines, and say so.
    coverage = try scenario.coverage.concurrentMap { request in
      var request = request
      request.propagation = .straightLine
      return try SensorCoverage(request)
    }
    let publishers = try Publishers(path: resources.publishers)
    typesetter = try fonts.value()
    typesetter.language = scenario.language
    let (themes, typesetter, coverage) = (resources.themes, typesetter, coverage)
    let layOut: (MapStyle) throws -> (Drawing, [DroppedLabel])
    switch chart {
    case .rangeHeight:
      layOut = { style in
        let sheet = try RangeHeightSheet(
          scenario, coverage: coverage, style: style, publishers: publishers,
          typesetter: typesetter)
        return (sheet.drawing, sheet.droppedLabels)
      }
    case .lowestHeight:
      guard !coverage.isEmpty else { throw LayoutError.noCoverage }
      let content = MapContent(
        scenario: scenario, coverage: coverage, basemap: try Basemap(path: resources.basemap),
        names: try GeographicNames(of: scenario, resources: resources),
        subject: .lowestVisibleHeight)
      layOut = { style in
        let sheet = try MapSheet(
          content, style: style, publishers: publishers, typesetter: typesetter)
        return (sheet.drawing, sheet.droppedLabels)
      }
    }
    (drawing, droppedLabels) = try layOut(themes.style(scenario.map.theme))
    darkDrawing = { try layOut(themes.darkTwin(of: scenario.map.theme)).0 }
  }

  /// The page as a file.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - options: How text stands in an SVG, the date that a PDF carries.
  /// - Returns: The bytes of the file; the same for the same scenario and options.
  /// - Throws: `RenderingError`, also for a picture too large to hold; `DrawingError`.
  public func encoded(as format: OutputFormat, options: EncodingOptions) throws -> [UInt8] {
    try page.encoded(as: format, options: options)
  }

  var page: Page {
    Page(
      drawing: drawing, darkDrawing: darkDrawing, scenario: scenario, typesetter: typesetter)
  }
}
