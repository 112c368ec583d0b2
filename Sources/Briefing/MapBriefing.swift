import ConcurrentWork
import Coverage
import GeoData
import MapLayout
import Scenarios
import Typesetting

/// A scenario drawn once, to be written as any number of files.
public struct MapBriefing {
  /// What the map shows.
  public let scenario: Scenario
  /// What the radars see, map by map in the order of the scenario.
  public let coverage: [SensorCoverage]
  /// The page and what was decided on the way to it.
  public let sheet: MapSheet

  private let typesetter: Typesetter
  /// Lays out the same page in the dark.
  private let darkSheet: () throws -> MapSheet

  /// Works out what a scenario's radars see and lays out its map.
  ///
  /// - Parameters:
  ///   - scenario: What the map is to show.
  ///   - resources: Where basemap and fonts lie.
  /// - Throws: `Faults` in a style, `BasemapError`, `TypesettingError`, `CoverageError`,
  ///   `LayoutError`.
  public init(_ scenario: Scenario, resources: Resources) throws {
    try self.init(scenario, resources: resources, parts: PageParts(resources))
  }

  /// Reads a scenario and lays out its map; basemap and fonts are opened at the same time.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - resources: Where catalogue, basemap and fonts lie.
  ///   - changes: What the caller has otherwise than the file.
  /// - Throws: What `ScenarioInput.read` and the other way to make a briefing do.
  public init(
    reading path: String, resources: Resources,
    changes: (Scenario) throws -> Scenario = { $0 }
  ) throws {
    let parts = PageParts(resources)
    let scenario = try changes(ScenarioInput.read(path, resources: resources))
    try self.init(scenario, resources: resources, parts: parts)
  }

  private init(_ scenario: Scenario, resources: Resources, parts: PageParts) throws {
    let maps = scenario.maps
    // Panels often show the same coverage: each is worked out once.
    let requests = maps.flatMap(\.coverage).withoutRepeats
    let found = Dictionary(
      uniqueKeysWithValues: zip(
        requests, try requests.concurrentMap { try SensorCoverage($0) }))
    try self.init(
      scenario, resources: resources, parts: parts,
      coverage: maps.map { $0.coverage.compactMap { found[$0] } },
      subjects: maps.map { _ in .footprints })
  }

  /// Lays out a page whose coverage is worked out already.
  ///
  /// - Parameters:
  ///   - scenario: That of the page.
  ///   - resources: Where basemap and fonts lie.
  ///   - parts: What of them is opened already.
  ///   - coverage: Of each map of the page.
  ///   - subjects: What each map says.
  ///   - frame: What all maps must hold in one frame, and what its radars see; nil where each map
  ///     has a frame of its own.
  /// - Throws: `Faults` in a style, `BasemapError`, `TypesettingError`, `LayoutError`.
  init(
    _ scenario: Scenario, resources: Resources, parts: PageParts? = nil,
    coverage: [[SensorCoverage]], subjects: [MapContent.Subject],
    framedBy frame: (scenario: Scenario, coverage: [SensorCoverage])? = nil
  ) throws {
    let (maps, parts) = (scenario.maps, parts ?? PageParts(resources))
    let (basemap, publishers) = try parts.geography.value()
    typesetter = try parts.typesetter.value()
    typesetter.language = scenario.language
    let contents = try maps.enumerated().map { index, map in
      MapContent(
        scenario: map, coverage: coverage[index], basemap: basemap,
        names: try GeographicNames(of: map, resources: resources), subject: subjects[index])
    }
    let frame = frame.map {
      MapContent(scenario: $0.scenario, coverage: $0.coverage, basemap: basemap)
    }
    let (themes, typesetter) = (resources.themes, typesetter)
    func sheet(_ style: MapStyle) throws -> MapSheet {
      try MapSheet(
        page: scenario, maps: contents, framedBy: frame, style: style, publishers: publishers,
        typesetter: typesetter)
    }
    self.sheet = try sheet(themes.style(scenario.map.theme))
    darkSheet = { try sheet(themes.darkTwin(of: scenario.map.theme)) }
    self.scenario = scenario
    self.coverage = contents.flatMap(\.coverage)
  }

  /// A briefing of a page that is laid out already, by the same typesetter; it stays as it is in the
  /// dark.
  public init(
    scenario: Scenario, coverage: [SensorCoverage], sheet: MapSheet, typesetter: Typesetter
  ) {
    self.scenario = scenario
    self.coverage = coverage
    self.sheet = sheet
    darkSheet = { sheet }
    self.typesetter = typesetter
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

  /// What the page shows in words and numbers.
  public var alternative: TextAlternative {
    TextAlternative(sheet.drawing.record, scenario: scenario, coverage: coverage)
  }

  var page: Page {
    Page(
      drawing: sheet.drawing, darkDrawing: { try darkSheet().drawing }, scenario: scenario,
      typesetter: typesetter)
  }
}

/// What pages need of the resources whatever they show, opened while the caller goes on.
struct PageParts {
  let typesetter: Aside<Typesetter>
  let geography: Aside<(basemap: Basemap, publishers: Publishers)>

  init(_ resources: Resources) {
    typesetter = Typesetter.opened(resources)
    geography = Aside {
      (try Basemap(path: resources.basemap), try Publishers(path: resources.publishers))
    }
  }
}

extension GeographicNames {
  /// The names that the layers of a scenario may need, in its language and view.
  init(of scenario: Scenario, resources: Resources) throws {
    let areNeeded = scenario.layers.contains { $0 == .seas || $0 == .regions }
    self =
      areNeeded
      ? try GeographicNames(
        path: resources.names, language: scenario.language,
        view: scenario.map.worldview.basemapView) : .none
  }
}

extension Typesetter {
  /// Opens the fonts of a page while the caller goes on.
  static func opened(_ resources: Resources) -> Aside<Typesetter> {
    Aside {
      let typesetter = try Typesetter(
        fontConfiguration: resources.fontConfiguration, replacesProcessFonts: true)
      try typesetter.load([.semibold, .regular, .light, .medium])
      return typesetter
    }
  }
}

extension SensorCoverage {
  /// Works out one request of a scenario.
  ///
  /// - Parameter request: A sensor, how it is used and what it looks for.
  /// - Throws: `CoverageError`.
  public init(_ request: CoverageRequest) throws {
    let mode: ViewMode =
      switch (request.mode, request.pointing) {
      case (.focus, .some(let pointing)):
        .focus(azimuth: pointing.azimuth, elevationAngle: pointing.elevationAngle)
      case (.track, _): .track
      default: .search
      }
    try self.init(
      of: request.sensor, mode: mode, target: request.target, propagation: request.propagation,
      mask: request.mask)
  }
}
